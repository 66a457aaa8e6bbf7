import { describe, expect, test } from 'vitest';
import { addDays, day, type Pause, weekday } from '../time/day';
import { freshStart, missedAllLately, restartOffer } from './restart';

const monday = day('2027-03-08');
const pauses: Pause[] = [[day('2027-03-15'), day('2027-03-24')]];
const at = (today: string) => ({ today: day(today), weekStart: 1 as const, pauses });

describe('a day to begin again', () => {
  test.each([
    ['2027-03-08', 'week'],
    ['2027-03-09', null],
    ['2027-04-01', 'month'],
    ['2027-03-15', null],
    ['2027-03-24', null],
    ['2027-03-25', 'pause'],
    ['2027-03-26', null],
  ])('%s: %s', (today, start) => expect(freshStart(at(today))).toBe(start));

  test('is never in mid-week but for the first of a month and the day after a pause', () => {
    for (let days = 0; days < 400; days++) {
      const today = addDays(monday, days);
      const start = freshStart({ today, weekStart: 1, pauses: [] });
      expect(start !== null).toBe(weekday(today) === 1 || today.endsWith('-01'));
    }
  });

  test('is the first day of the week wherever that is', () => {
    expect(freshStart({ today: addDays(monday, -1), weekStart: 0, pauses: [] })).toBe('week');
    expect(freshStart({ today: monday, weekStart: 0, pauses: [] })).toBeNull();
  });
});

test('the latest weeks are three missed weeks in a row; those that do not count are stepped over', () => {
  expect(missedAllLately([true, false, false])).toBe(false);
  expect(missedAllLately([false, null, false, null, null, false])).toBe(true);
  expect(missedAllLately([false, false, false, true])).toBe(false);
  expect(missedAllLately([false, false])).toBe(false);
});

test('a restart is offered to whoever missed three weeks, or comes back from a pause to open steps', () => {
  const absent = { weeks: [false, false, false], hasOpenSteps: true };
  const here = { weeks: [true, false, false], hasOpenSteps: true };
  expect(restartOffer(at('2027-03-08'), absent)).toBe('week');
  expect(restartOffer(at('2027-03-10'), absent)).toBeNull();
  expect(restartOffer(at('2027-03-08'), here)).toBeNull();
  expect(restartOffer(at('2027-03-25'), here)).toBe('pause');
  expect(restartOffer(at('2027-03-25'), { ...here, hasOpenSteps: false })).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day as dayOf, daysBetween, startOfWeek, weekday } from '../../time/day';
import { nextOccurrence, occurrenceDays, splitRecurrence } from './recurrence';
import { type IsoWeekday, printRecurrence, type Recurrence } from './recurrence-parts';
import { days, recurrence, start } from './recurrence-sample';

/** A second way to follow a rule: each day is asked whether it is one. */
function dayByDay({ every, unit, weekdays: on, dayOfMonth, end: ends }: Recurrence, from: Day, to: Day): Day[] {
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const isLast = (day: Day) => addDays(day, 1).slice(8) === '01';
  const nthIn = (day: Day) => Math.ceil(Number(day.slice(8)) / 7);
  const iso = (day: Day) => (weekday(day) || 7) as IsoWeekday;
  const isInMonth = (day: Day) => {
    if (!dayOfMonth) return day.slice(8) === from.slice(8);
    if ('date' in dayOfMonth) return dayOfMonth.date === -1 ? isLast(day) : Number(day.slice(8)) === dayOfMonth.date;
    const isNth = dayOfMonth.nth === -1 ? addDays(day, 7).slice(5, 7) !== day.slice(5, 7) : nthIn(day) === dayOfMonth.nth;
    return iso(day) === dayOfMonth.weekday && isNth;
  };
  const isOne = (day: Day) => {
    if (unit === 'day') return daysBetween(from, day) % every === 0;
    if (unit === 'week')
      return (
        (on.length > 0 ? on : [iso(from)]).includes(iso(day)) && (daysBetween(startOfWeek(from, 1), startOfWeek(day, 1)) / 7) % every === 0
      );
    if (unit === 'month') return (months(day) - months(from)) % every === 0 && isInMonth(day);
    return day.slice(5) === from.slice(5) && (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) % every === 0;
  };
  const found: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (ends && ('until' in ends ? day > ends.until : found.length === ends.count)) break;
    if (isOne(day)) found.push(day);
  }
  return found;
}

describe('the days of a series', () => {
  test('are those that each day says of itself', () => {
    fc.assert(
      fc.property(recurrence, days, fc.nat(900), fc.nat(400), (rule, startsOn, ahead, length) => {
        const [from, to] = [addDays(startsOn, ahead), addDays(startsOn, ahead + length)];
        const expected = dayByDay(rule, startsOn, to).filter((day) => day >= from);
        expect(occurrenceDays(printRecurrence(rule), startsOn, { from, to })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('come one after the other', () => {
    fc.assert(
      fc.property(recurrence, days, (rule, startsOn) => {
        const text = printRecurrence(rule);
        const listed = occurrenceDays(text, startsOn, { from: startsOn, to: addDays(startsOn, 400) });
        let day = addDays(startsOn, -1);
        for (const expected of listed.slice(0, 20)) {
          const next = nextOccurrence(text, startsOn, day);
          expect(next).toBe(expected);
          day = next as Day;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('skip what is paused, and end', () => {
    expect(nextOccurrence('FREQ=WEEKLY;BYDAY=TU', start, start, [[dayOf('2027-03-10'), dayOf('2027-03-20')]])).toBe(dayOf('2027-03-23'));
    expect(nextOccurrence('FREQ=DAILY;COUNT=2', start, dayOf('2027-03-10'))).toBeNull();
    expect(nextOccurrence('FREQ=YEARLY', dayOf('2096-02-29'), dayOf('2096-03-01'))).toBe(dayOf('2104-02-29'));
    expect(nextOccurrence('FREQ=WEEKLY', start, dayOf('2027-01-01'))).toBe(start);
  });

  test('the clocks, leap days and week 53 move nothing', () => {
    expect(occurrenceDays('FREQ=WEEKLY;INTERVAL=2', dayOf('2026-12-29'), { from: dayOf('2026-12-29'), to: dayOf('2027-02-01') })).toEqual([
      dayOf('2026-12-29'),
      dayOf('2027-01-12'),
      dayOf('2027-01-26'),
    ]);
    expect(occurrenceDays('FREQ=MONTHLY', dayOf('2027-10-31'), { from: dayOf('2027-10-31'), to: dayOf('2028-03-31') })).toEqual([
      dayOf('2027-10-31'),
      dayOf('2027-12-31'),
      dayOf('2028-01-31'),
      dayOf('2028-03-31'),
    ]);
    expect(occurrenceDays('FREQ=MONTHLY;BYDAY=1MO', start, { from: start, to: dayOf('2027-05-31') })).toEqual([
      dayOf('2027-04-05'),
      dayOf('2027-05-03'),
    ]);
  });
});

describe('this and following', () => {
  test('together are the series, whatever day it is split at', () => {
    fc.assert(
      fc.property(recurrence, days, fc.nat(20), (rule, startsOn, place) => {
        const text = printRecurrence(rule);
        const window = { from: startsOn, to: addDays(startsOn, 800) };
        const all = occurrenceDays(text, startsOn, window);
        const at = all[place];
        if (at === undefined) return;
        const { before, after } = splitRecurrence(text, startsOn, at);
        const first = before ? occurrenceDays(before, startsOn, window) : [];
        const second = after ? occurrenceDays(after, at, window) : [];
        expect([...first, ...second]).toEqual(all);
      }),
      { numRuns: 100 },
    );
  });
});

test('two hundred rules over two years take a moment', () => {
  const rules = Array.from(
    { length: 200 },
    (_, at) => ['FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=DAILY;INTERVAL=3'][at % 4] as string,
  );
  const expand = () => rules.map((rule, at) => occurrenceDays(rule, addDays(start, at), { from: start, to: addDays(start, 730) }));
  expand();
  const started = process.cpuUsage();
  expand();
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(300);
});

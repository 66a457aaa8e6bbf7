import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day as dayOf, type WeekStart, weekday } from '../time/day';
import { monthAfter, monthBefore, monthWeeks, stepGroups } from './step-groups';

const today = dayOf('2027-03-09');
const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays(dayOf('1980-01-01'), count));
const starts = fc.constantFrom<WeekStart>(0, 1, 6);

describe('open steps in groups', () => {
  test('by week, seen from today', () => {
    const steps = [dayOf('2027-03-07'), dayOf('2027-03-08'), today, dayOf('2027-03-14'), dayOf('2027-03-15'), dayOf('2027-03-22')].map(
      (dueOn) => ({ dueOn }),
    );
    expect(stepGroups(steps, today, 1).map(({ key, steps }) => [key, steps.length])).toEqual([
      ['before', 1],
      ['today', 1],
      ['this', 2],
      ['next', 1],
      ['later', 1],
    ]);
    expect(stepGroups([], today, 1)).toEqual([]);
  });

  test('each step is in one group', () => {
    fc.assert(
      fc.property(fc.array(days), days, starts, (dues, now, weekStart) => {
        const all = stepGroups(
          dues.map((dueOn) => ({ dueOn })),
          now,
          weekStart,
        ).flatMap(({ steps }) => steps.map(({ dueOn }) => dueOn));
        expect(all.sort()).toEqual([...dues].sort());
      }),
    );
  });
});

describe('a month in weeks', () => {
  test('holds each of its days once, in whole weeks', () => {
    fc.assert(
      fc.property(days, starts, (day, weekStart) => {
        const weeks = monthWeeks(day, weekStart);
        expect(weeks.every((week) => week.length === 7 && weekday(week[0] as Day) === weekStart)).toBe(true);
        const own = weeks.flat().filter((each) => each.slice(0, 7) === day.slice(0, 7));
        expect(own).toHaveLength(new Set(own).size);
        expect(own.at(-1)).toBe(addDays(monthAfter(day), -1));
        expect(monthBefore(monthAfter(day))).toBe(`${day.slice(0, 7)}-01`);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activeDays,
  addDays,
  businessDayAfter,
  type Day,
  day as dayOf,
  daysBetween,
  isDay,
  type Pause,
  startOfWeek,
  uncheckedDay,
  weekday,
  weekRange,
  weeksBetween,
} from './day';

const days = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays(dayOf('1980-01-01'), count));
const pauses = fc.array(
  fc.tuple(days, days).map(([a, b]): Pause => (a <= b ? [a, b] : [b, a])),
  { maxLength: 5 },
);

describe('a day', () => {
  test.each([dayOf('2027-02-28'), dayOf('2028-02-29'), dayOf('1900-01-01'), dayOf('2200-12-31')])('%s is in the calendar', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2027-02-29',
    '1900-02-29',
    '2027-13-01',
    '2027-00-10',
    '1899-12-31',
    '2201-01-01',
    '27-01-01',
    '2027-1-1',
    '2027-01-01T00:00',
    ' 2027-01-01',
    '2027-01-01\n',
    '',
  ])('%j is not', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('counting days', () => {
  test('hours that are skipped or doubled move nothing', () => {
    expect(addDays(dayOf('2027-03-27'), 1)).toBe(dayOf('2027-03-28'));
    expect(daysBetween(dayOf('2027-03-27'), dayOf('2027-03-29'))).toBe(2);
    expect(daysBetween(dayOf('2027-10-30'), dayOf('2027-11-01'))).toBe(2);
  });

  test('leap days and turns of the year', () => {
    expect(addDays(dayOf('2028-02-28'), 1)).toBe(dayOf('2028-02-29'));
    expect(addDays(dayOf('2027-02-28'), 1)).toBe(dayOf('2027-03-01'));
    expect(addDays(dayOf('2027-01-01'), -1)).toBe(dayOf('2026-12-31'));
  });

  test('adding and taking the difference undo each other', () => {
    fc.assert(fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => daysBetween(day, addDays(day, count)) === count));
  });
});

describe('a week', () => {
  test('begins where the person says', () => {
    expect(startOfWeek(dayOf('2027-03-09'), 1)).toBe(dayOf('2027-03-08'));
    expect(startOfWeek(dayOf('2027-03-09'), 0)).toBe(dayOf('2027-03-07'));
    expect(startOfWeek(dayOf('2027-03-09'), 6)).toBe(dayOf('2027-03-06'));
    expect(startOfWeek(dayOf('2027-03-07'), 1)).toBe(dayOf('2027-03-01'));
  });

  test('the fifty-third week runs over the turn of the year', () => {
    expect(weekRange(dayOf('2027-01-02'), 1)).toEqual({ from: dayOf('2026-12-28'), to: dayOf('2027-01-03') });
    expect(weeksBetween(dayOf('2026-12-21'), dayOf('2027-01-04'), 1)).toEqual([
      dayOf('2026-12-21'),
      dayOf('2026-12-28'),
      dayOf('2027-01-04'),
    ]);
  });

  test('every week that is touched is listed, and none before its beginning', () => {
    expect(weeksBetween(dayOf('2027-03-09'), dayOf('2027-03-09'), 1)).toEqual([dayOf('2027-03-08')]);
    expect(weeksBetween(dayOf('2027-03-09'), dayOf('2027-03-08'), 1)).toEqual([]);
  });

  test('its first day is the right weekday and at most six days back', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(0 as const, 1 as const, 6 as const), (day, weekStart) => {
        const first = startOfWeek(day, weekStart);
        expect(weekday(first)).toBe(weekStart);
        expect(daysBetween(first, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(first, day)).toBeLessThan(7);
      }),
    );
  });
});

describe('active days', () => {
  test('overlapping pauses are taken off once', () => {
    expect(
      activeDays(dayOf('2027-03-01'), dayOf('2027-03-31'), [
        [dayOf('2027-03-05'), dayOf('2027-03-10')],
        [dayOf('2027-03-08'), dayOf('2027-03-12')],
      ]),
    ).toBe(22);
  });

  test('are the days one by one that no pause covers', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -10, max: 200 }), pauses, (from, length, given) => {
        let counted = 0;
        for (let index = 0; index < length; index++) {
          const day = addDays(from, index);
          if (!given.some(([first, last]) => first <= day && day <= last)) counted++;
        }
        expect(activeDays(from, addDays(from, length), given)).toBe(counted);
      }),
    );
  });
});

describe('a business day', () => {
  const isoWeekday = (day: Day) => weekday(day) || 7;
  const weekends = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });

  test('is the one that is reached by counting day by day', () => {
    fc.assert(
      fc.property(days, fc.nat(15), pauses, weekends, (from, count, given, weekend) => {
        const isOff = (day: Day) => weekend.includes(isoWeekday(day)) || given.some(([first, last]) => first <= day && day <= last);
        const found = businessDayAfter(from, count, given, weekend);
        const between = Array.from({ length: daysBetween(from, found) }, (_, at) => addDays(from, at + 1));
        expect(between.filter((day) => !isOff(day))).toHaveLength(count);
        if (count > 0) expect(isOff(found)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('a week of nothing but weekend is taken for one without, and every count ends', () => {
    expect(businessDayAfter(dayOf('2027-03-01'), 3, [], [1, 2, 3, 4, 5, 6, 7])).toBe(dayOf('2027-03-04'));
    expect(businessDayAfter(dayOf('2027-03-01'), Number.MAX_VALUE, [])).toBe('2299-12-31');
    expect(businessDayAfter(dayOf('2027-03-01'), 2, [[dayOf('2027-03-02'), uncheckedDay('2299-12-31')]])).toBe('2299-12-31');
    expect(businessDayAfter(dayOf('2027-03-01'), Number.NaN, [])).toBe(dayOf('2027-03-01'));
  });
});

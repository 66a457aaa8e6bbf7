import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day as dayOf, daysBetween } from '../time/day';
import { monthDaysFrom, nextDayOf, optionalYearlyDay, readYearlyDay, sayYearlyDay, yearOf } from './yearly-day';

describe('a birthday', () => {
  test.each([
    ['1 July', '--07-01'],
    ['1 July 1990', dayOf('1990-07-01')],
    ['July 1, 1990', dayOf('1990-07-01')],
    ['29 feb', '--02-29'],
    ['3rd of March', '--03-03'],
    [dayOf('1990-07-01'), dayOf('1990-07-01')],
    ['--07-01', '--07-01'],
  ])('%s is %s', (typed, birthday) => expect(readYearlyDay(typed)).toBe(birthday));

  test.each(['7/1/1990', '31 June', '29 February 1991', '1 Juillet 1', 'soon', '1990-13-01'])('%s names no day', (typed) =>
    expect(readYearlyDay(typed)).toBeNull(),
  );

  test('as it is said it is read again, with and without its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_000 }), fc.boolean(), (days, isWhole) => {
        const day = addDays(dayOf('1900-01-01'), days);
        const birthday = isWhole ? day : `-${day.slice(4)}`;
        expect(readYearlyDay(sayYearlyDay(birthday))).toBe(birthday);
      }),
    );
  });

  test('what is no birthday is said as it stands', () => expect(sayYearlyDay('banana')).toBe('banana'));

  test('none is given by leaving it empty; nonsense says how to write it', () => {
    expect(optionalYearlyDay.parse(' ')).toBeNull();
    expect(optionalYearlyDay.parse(undefined)).toBeNull();
    expect(optionalYearlyDay.safeParse('7/1').error?.issues[0]?.message).toContain('1 July');
  });
});

describe('a day of each year', () => {
  const today = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays(dayOf('1950-01-01'), days));
  const date = fc
    .tuple(fc.integer({ min: 0, max: 90_000 }), fc.boolean())
    .map(([days, isWhole]) => ((day) => (isWhole ? day : `-${day.slice(4)}`))(addDays(dayOf('1950-01-01'), days)));

  test.each([
    ['--03-11', '2027-03-09', '2027-03-11'],
    ['1990-03-09', '2027-03-09', '2027-03-09'],
    ['--03-08', '2027-03-09', '2028-03-08'],
    ['--01-02', '2027-12-30', '2028-01-02'],
    ['2031-05-01', '2027-03-09', '2031-05-01'],
    ['--02-29', '2027-02-25', '2027-02-28'],
    ['1992-02-29', '2028-02-25', '2028-02-29'],
    ['--02-29', '2027-03-01', '2028-02-29'],
    ['--02-29', '2100-02-27', '2100-02-28'],
  ])('%s falls, from %s on, on %s', (each, from, on) => expect(nextDayOf(each, dayOf(from))).toBe(on));

  test('is none where the text is none', () => {
    for (const wrong of ['banana', '', '--13-01', '--02-30']) expect(nextDayOf(wrong, dayOf('2027-03-09'))).toBeNull();
  });

  test('comes within a year, unless it is counted from a later one, and not on the day before it came', () => {
    fc.assert(
      fc.property(date, today, (each, from) => {
        const next = nextDayOf(each, from);
        if (next === null) throw new Error(`${each} never comes.`);
        expect(next >= from).toBe(true);
        if ((yearOf(each) ?? 0) <= Number(from.slice(0, 4))) expect(daysBetween(from, next)).toBeLessThanOrEqual(366);
        expect(nextDayOf(each, next)).toBe(next);
        expect([each.slice(-5), each.slice(-5).replace('02-29', '02-28')]).toContain(next.slice(5));
      }),
    );
  });

  test('is among the months and days of the days ahead exactly when it falls on one of them', () => {
    fc.assert(
      fc.property(date, today, fc.integer({ min: 0, max: 30 }), (each, from, count) => {
        fc.pre((yearOf(each) ?? 0) <= Number(from.slice(0, 4)));
        const next = nextDayOf(each, from);
        const isAhead = next !== null && daysBetween(from, next) <= count;
        expect(monthDaysFrom(from, count).includes(each.slice(-5))).toBe(isAhead);
      }),
    );
  });
});

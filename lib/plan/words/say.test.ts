import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day as dayOf } from '../time/day';
import {
  capitalize,
  sayBriefly,
  sayCount,
  sayDate,
  sayDateInFull,
  sayDay,
  sayDayInFull,
  sayDays,
  sayDayTitle,
  sayNumber,
  sayPart,
  sayRelative,
  sayRhythm,
  saySpan,
} from './say';

const today = dayOf('2027-03-09');

test('a day is said as people say it', () => {
  expect(sayDay(today, today)).toBe('Tue 9 Mar');
  expect(sayDay(dayOf('2026-11-19'), today)).toBe('Thu 19 Nov 2026');
  expect(sayDate(dayOf('2027-01-04'))).toBe('4 Jan');
  expect(sayDateInFull(dayOf('2027-06-30'), today)).toBe('30 June');
  expect(sayDateInFull(dayOf('2028-06-30'), today)).toBe('30 June 2028');
  expect(sayDayInFull(today)).toBe('Tuesday 9 March 2027');
});

test('a relative day grows coarser with distance', () => {
  const said = (days: number) => sayRelative(addDays(today, days), today);
  expect([0, 1, -1, 3, -13].map(said)).toEqual(['today', 'tomorrow', 'yesterday', 'in 3 days', '13 days ago']);
  expect([-42, 100, -800].map(said)).toEqual(['6 weeks ago', 'in 3 months', '2 years ago']);
});

test('what lies ahead is never said to be past, nor the other way round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5000 }), (days) => {
      expect(sayRelative(addDays(today, days), today)).toBe(`in ${saySpan(days)}`);
      expect(sayRelative(addDays(today, -days), today)).toBe(`${saySpan(days)} ago`);
      expect(saySpan(days)).toMatch(/^[1-9]\d* (day|week|month|year)s?$/);
    }),
  );
});

test('a rhythm is said in the largest unit that divides it', () => {
  expect([1, 7, 10, 14, 28, 30, 90, 91, 182, 365].map(sayRhythm)).toEqual([
    'every day',
    'every week',
    'every 10 days',
    'every 2 weeks',
    'every 4 weeks',
    'every month',
    'every 3 months',
    'every 3 months',
    'every 6 months',
    'every year',
  ]);
});

test('days in a row are named once', () => {
  expect(sayDays(dayOf('2027-03-09'), dayOf('2027-03-13'), today)).toBe('9 to 13 March');
  expect(sayDays(dayOf('2027-02-28'), dayOf('2027-03-03'), today)).toBe('28 February to 3 March');
  expect(sayDays(dayOf('2027-12-30'), dayOf('2028-01-02'), today)).toBe('30 December to 2 January 2028');
  expect(sayDays(dayOf('2027-03-09'), dayOf('2027-03-09'), today)).toBe('Tue 9 Mar');
});

test('long text is cut between words, never inside a character', () => {
  expect(sayBriefly('Write it up as a case')).toBe('Write it up as a case');
  expect(sayBriefly('It reads well. '.repeat(140))).toBe(`${'It reads well. '.repeat(10)}It reads…`);
  expect(sayBriefly(`a${'😀'.repeat(100)}`)).toBe(`a${'😀'.repeat(79)}…`);
});

test('small numbers are words, others digits', () => {
  expect([0, 1, 2, 61, 5000].map((count) => sayCount(count, 'person', 'people'))).toEqual([
    'no people',
    'one person',
    'two people',
    '61 people',
    '5,000 people',
  ]);
  expect(sayNumber(0.63)).toBe('0.6');
  expect(capitalize('two conversations')).toBe('Two conversations');
});

test('a part of a whole is never “no of one”', () => {
  expect([sayPart(0, 1), sayPart(1, 3), sayPart(0, 'one week'), sayPart(13, 20)]).toEqual([
    'none of one',
    'one of three',
    'none of one week',
    '13 of 20',
  ]);
});

test('a day of another year has its year, however it is said', () => {
  expect(sayDate(dayOf('2026-08-29'), today)).toBe('29 Aug 2026');
  expect(sayDate(dayOf('2027-08-29'), today)).toBe('29 Aug');
  expect(sayDayTitle(dayOf('2026-12-31'), today)).toBe('Thursday 31 December 2026');
  expect(sayDay(dayOf('2028-01-03'), today)).toBe('Mon 3 Jan 2028');
});

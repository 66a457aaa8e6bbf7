import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day as dayOf } from '../time/day';
import { findDay } from './line-day';
import { people, read, today } from './line-sample';
import { understandLine } from './understand-line';

describe('the day', () => {
  test.each<[line: string, day: string]>([
    ['coffee with Ana', today],
    ['coffee with Ana today', today],
    ['coffee with Ana this morning', today],
    ['coffee with Ana yesterday', dayOf('2026-11-11')],
    ['drinks with Ana last night', dayOf('2026-11-11')],
    ['coffee with Ana the day before yesterday', dayOf('2026-11-10')],
    ['coffee with Ana last Tuesday', dayOf('2026-11-10')],
    ['coffee with Ana on Tuesday', dayOf('2026-11-10')],
    ['coffee with Ana Tuesday', dayOf('2026-11-10')],
    ['coffee with Ana on Tue', dayOf('2026-11-10')],
    ['coffee with Ana Fri', dayOf('2026-11-06')],
    ['coffee with Ana on Thursday', today],
    ['coffee with Ana last Thursday', dayOf('2026-11-05')],
    ['coffee with Ana Monday last week', dayOf('2026-11-02')],
    ['coffee with Ana last week on Friday', dayOf('2026-11-06')],
    ['coffee with Ana 3 weeks ago', dayOf('2026-10-22')],
    ['coffee with Ana a week ago', dayOf('2026-11-05')],
    ['coffee with Ana a couple of days ago', dayOf('2026-11-10')],
    ['coffee with Ana two months ago', dayOf('2026-09-12')],
    ['coffee with Ana last week', dayOf('2026-11-05')],
    ['coffee with Ana on 12 Nov', today],
    ['coffee with Ana on 13 Nov', dayOf('2025-11-13')],
    ['coffee with Ana Nov 3rd', dayOf('2026-11-03')],
    ['coffee with Ana on the 3rd of November', dayOf('2026-11-03')],
    ['coffee with Ana 5 October 2024', dayOf('2024-10-05')],
    ['coffee with Ana 29 Feb', dayOf('2024-02-29')],
    ['coffee with Ana 2026-10-30', dayOf('2026-10-30')],
    ['coffee with Ana 30.10.2026', dayOf('2026-10-30')],
    ['coffee with Ana 30/10', dayOf('2026-10-30')],
    ['coffee with Ana 10/30', dayOf('2026-10-30')],
    ['coffee with Ana on the 5th', dayOf('2026-11-05')],
    ['coffee with May on 3 May', dayOf('2026-05-03')],
    ['coffee with Ana, she was kind, yesterday', dayOf('2026-11-11')],
    ['coffee with Ana, she will write by Friday', today],
    ['coffee with Ana, meet again on Monday', today],
    ['coffee with Ana, we sat in the sun', today],
    ['coffee with Ana tomorrow', today],
    ['coffee with Ana 45 Nov', today],
    ['coffee with Ana 999 years ago', today],
    ['coffee with Ana at 10.30', today],
  ])('of “%s” is %s', (line, day) => expect(read(line).day).toBe(day));

  test('looks ahead for a step', () => {
    const day = (line: string) => findDay(line, today, 'future')?.day;
    expect(['tomorrow', 'on Tuesday', 'next Friday', 'in 2 weeks', '3 Nov', '1 March', 'next week'].map(day)).toEqual([
      dayOf('2026-11-13'),
      dayOf('2026-11-17'),
      dayOf('2026-11-13'),
      dayOf('2026-11-26'),
      dayOf('2027-11-03'),
      dayOf('2027-03-01'),
      dayOf('2026-11-19'),
    ]);
  });

  test('of a log is never ahead', () => {
    const words = fc.constantFrom(
      'coffee',
      'with',
      'Ana',
      'on',
      'last',
      'next',
      'Tuesday',
      '12',
      'Nov',
      'May',
      '3',
      'weeks',
      'ago',
      'in',
      '31.12',
      'Sun',
      '2027',
      ',',
      'the',
      '30th',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.nat(800), (line, later) => {
        const on = addDays(today, later);
        const { day } = understandLine(line.join(' '), { today: on, people });
        expect(day <= on).toBe(true);
      }),
    );
  });
});

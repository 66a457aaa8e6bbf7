import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextOccurrence, occurrenceDays } from './recurrence';
import { recurrenceField } from './recurrence-field';
import { printRecurrence, readRecurrence } from './recurrence-parts';
import { recurrence, start, year } from './recurrence-sample';
import { sayRecurrence } from './say-recurrence';

describe('a rule', () => {
  test('is read as it was printed', () => {
    fc.assert(
      fc.property(recurrence, (rule) => {
        expect(readRecurrence(printRecurrence(rule))).toEqual(rule);
      }),
    );
  });

  test.each([
    '',
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=100',
    'FREQ=DAILY;COUNT=100000',
    'FREQ=DAILY;COUNT=2;UNTIL=20270101',
    'FREQ=DAILY;UNTIL=20270230',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=DAILY;BYHOUR=9',
    'every Tuesday',
  ])('“%s” is none that steps use', (rule) => {
    expect(readRecurrence(rule)).toBeNull();
    expect(occurrenceDays(rule, start, year)).toEqual([]);
    expect(nextOccurrence(rule, start, start)).toBeNull();
    if (rule) expect(recurrenceField.safeParse(rule).success).toBe(false);
  });

  test('is kept in one way of writing it', () => {
    expect(recurrenceField.parse('rrule:interval=1;freq=monthly;byday=MO;bysetpos=1;wkst=MO')).toBe('FREQ=MONTHLY;BYDAY=1MO');
    expect(recurrenceField.parse('FREQ=WEEKLY;BYDAY=WE,MO,WE;UNTIL=20270630T215959Z')).toBe('FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270630');
    expect([recurrenceField.parse(undefined), recurrenceField.parse(' ')]).toEqual(['', '']);
    for (const wrong of [5, null, [], {}]) expect(recurrenceField.safeParse(wrong).success).toBe(false);
  });

  test.each([
    ['FREQ=DAILY', 'every day'],
    ['FREQ=DAILY;INTERVAL=14', 'every 14 days'],
    ['FREQ=WEEKLY', 'every Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'every second Tuesday'],
    ['FREQ=WEEKLY;BYDAY=MO,WE', 'every Monday and Wednesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR', 'every second week on Monday, Wednesday and Friday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'the first Monday of every month'],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR', 'the last Friday of every third month'],
    ['FREQ=MONTHLY', 'every month on the 9th'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'every month on its last day'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', 'every month on the 31st, where it has one'],
    ['FREQ=YEARLY', 'every year on 9 Mar'],
    ['FREQ=DAILY;COUNT=5', 'every day, 5 times'],
    ['FREQ=WEEKLY;UNTIL=20270630', 'every Tuesday, until 30 June'],
    ['FREQ=WEEKLY;UNTIL=20280630', 'every Tuesday, until 30 June 2028'],
    ['FREQ=SOMETIMES', ''],
  ])('%s is said “%s”', (rule, words) => expect(sayRecurrence(rule, start)).toBe(words));
});

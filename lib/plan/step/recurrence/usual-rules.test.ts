import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../../time/day';
import { occurrenceDays } from './recurrence';
import { movedRule, usualRules } from './usual-rules';

const days = fc.nat(3000).map((count) => addDays(day('2026-01-01'), count));

test('the usual rules of a day', () => {
  expect(usualRules(day('2027-03-09'))).toEqual(['FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=MONTHLY']);
  expect(usualRules(day('2027-03-31'))[2]).toBe('FREQ=MONTHLY;BYDAY=-1WE');
});

test('a usual rule begins on its day, and moves along with it', () => {
  fc.assert(
    fc.property(days, days, fc.nat(3), (from, to, at) => {
      const rule = usualRules(from)[at] ?? '';
      const nearby = { from, to: addDays(from, 40) };
      expect(occurrenceDays(rule, from, nearby)[0]).toBe(from);
      expect(movedRule(`${rule};COUNT=5`, from, to)).toBe(`${movedRule(rule, from, to)};COUNT=5`);
      expect(usualRules(to)).toContain(movedRule(rule, from, to));
    }),
  );
  expect(movedRule('FREQ=WEEKLY;BYDAY=MO,WE', day('2027-03-09'), day('2027-03-10'))).toBe('FREQ=WEEKLY;BYDAY=MO,WE');
  expect(movedRule('', day('2027-03-09'), day('2027-03-10'))).toBe('');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { daySchema, flag, number, optionalChoice, optionalDay, optionalId, optionalNumber } from './fields';

const refusal = (result: { success: boolean; error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message;

describe('a number from a form', () => {
  test.each([
    ['12', 12],
    [' 2.5 ', 2.5],
    ['2,5', 2.5],
    ['-3', -3],
    [7, 7],
    ['5,000', 5000],
    ['1,000,000', 1_000_000],
    ['\u22125,000', -5000],
  ])('%j is %d', (typed, value) => {
    expect(number().parse(typed)).toBe(value);
  });

  test.each(['', '  ', 'ten', '1e309', '0x10', 'Infinity', Number.NaN, Number.POSITIVE_INFINITY, null, undefined, [], {}, true])(
    '%j is not one',
    (typed) => {
      expect(refusal(number().safeParse(typed))).toBe('Enter a number');
    },
  );

  test.each(['1.500', '-12.345', ' 1.000 '])('%j can be read two ways and is asked for again', (typed) => {
    expect(refusal(number().safeParse(typed))).toMatch(/^“.*” can be read two ways: enter -?\d+ or -?\d+(\.\d+)?$/);
    expect(refusal(number({ whole: true }).safeParse(typed))).toMatch(/two ways/);
    expect(refusal(optionalNumber().safeParse(typed))).toMatch(/two ways/);
  });

  test('says its bounds', () => {
    expect(refusal(number({ min: 1, max: 10, whole: true }).safeParse('11'))).toBe('Enter 10 or less');
    expect(refusal(number({ min: 1, max: 10, whole: true }).safeParse('2.5'))).toBe('Enter a whole number');
    expect(refusal(optionalNumber({ max: 10 }).safeParse('11'))).toBe('Enter 10 or less');
  });

  test('may be left empty where it is optional', () => {
    for (const empty of ['', null, undefined]) expect(optionalNumber().parse(empty)).toBeNull();
    expect(refusal(optionalNumber().safeParse('ten'))).toBe('Enter a number');
  });

  test('is finite or refused, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const result = number().safeParse(anything);
        expect(!result.success || Number.isFinite(result.data)).toBe(true);
      }),
    );
  });
});

describe('a choice that was not made', () => {
  test('is null', () => {
    for (const empty of ['', null, undefined]) {
      expect(optionalId.parse(empty)).toBeNull();
      expect(optionalDay.parse(empty)).toBeNull();
      expect(optionalChoice(['a', 'b']).parse(empty)).toBeNull();
    }
  });

  test('may be left out of the form', () => {
    const form = z.strictObject({ id: optionalId, day: optionalDay, count: optionalNumber(), kind: optionalChoice(['a']), ticked: flag });
    expect(form.parse({})).toEqual({ id: null, day: null, count: null, kind: null, ticked: false });
  });

  test('is not the same as a wrong one', () => {
    expect(refusal(optionalDay.safeParse('2027-02-30'))).toBe('Enter a day that exists');
    expect(optionalId.safeParse('no id at all').success).toBe(false);
    expect(optionalChoice(['a', 'b']).safeParse('c').success).toBe(false);
  });
});

test('a day is in the calendar, and wrong types are an answer', () => {
  expect(daySchema.parse('2028-02-29')).toBe('2028-02-29');
  for (const wrong of ['2027-02-29', '', null, undefined, 5, [], {}, ['2027-01-01']])
    expect(daySchema.safeParse(wrong).success).toBe(false);
});

test('a tick is a tick with and without script', () => {
  expect([true, 'on', false, '', undefined].map((sent) => flag.parse(sent))).toEqual([true, true, false, false, false]);
  expect(flag.safeParse('yes').success).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day as dayOf } from '../time/day';
import { optionalBirthday, readBirthday, sayBirthday } from './birthday';

describe('a birthday', () => {
  test.each([
    ['1 July', '--07-01'],
    ['1 July 1990', dayOf('1990-07-01')],
    ['July 1, 1990', dayOf('1990-07-01')],
    ['29 feb', '--02-29'],
    ['3rd of March', '--03-03'],
    [dayOf('1990-07-01'), dayOf('1990-07-01')],
    ['--07-01', '--07-01'],
  ])('%s is %s', (typed, birthday) => expect(readBirthday(typed)).toBe(birthday));

  test.each(['7/1/1990', '31 June', '29 February 1991', '1 Juillet 1', 'soon', '1990-13-01'])('%s names no day', (typed) =>
    expect(readBirthday(typed)).toBeNull(),
  );

  test('as it is said it is read again, with and without its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_000 }), fc.boolean(), (days, isWhole) => {
        const day = addDays(dayOf('1900-01-01'), days);
        const birthday = isWhole ? day : `-${day.slice(4)}`;
        expect(readBirthday(sayBirthday(birthday))).toBe(birthday);
      }),
    );
  });

  test('what is no birthday is said as it stands', () => expect(sayBirthday('banana')).toBe('banana'));

  test('none is given by leaving it empty; nonsense says how to write it', () => {
    expect(optionalBirthday.parse(' ')).toBeNull();
    expect(optionalBirthday.parse(undefined)).toBeNull();
    expect(optionalBirthday.safeParse('7/1').error?.issues[0]?.message).toContain('1 July');
  });
});

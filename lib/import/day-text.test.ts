import { expect, test } from 'vitest';
import { isNoDate, readBirthday, readDay } from './day-text';

test.each([
  ['05 Mar 2024', '2024-03-05'],
  ['5. März 2024', '2024-03-05'],
  ['05 mrz. 2024', '2024-03-05'],
  ['05 mars 2024', '2024-03-05'],
  ['1er févr. 2023', '2023-02-01'],
  ['07 juil. 2023', '2023-07-07'],
  ['07 juin 2023', '2023-06-07'],
  ['5 de marzo de 2024', '2024-03-05'],
  ['12 ene 2021', '2021-01-12'],
  ['12 gen 2021', '2021-01-12'],
  ['3 settembre 2020', '2020-09-03'],
  ['03 août 2020', '2020-08-03'],
  ['Mar 5, 2024', '2024-03-05'],
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05T23:59:59Z', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['03/05/2024', '2024-03-05'],
  ['3/5/24', '2024-03-05'],
  ['28/12/2023', '2023-12-28'],
  ['05.03.2024', '2024-03-05'],
])('%s is the day %s', (text, day) => expect(readDay(text, 'mdy')).toBe(day));

test('where the day comes first, it is read first', () => {
  expect(readDay('03/05/2024', 'dmy')).toBe('2024-05-03');
});

test.each(['32 Foo 2024', '30 Feb 2024', '07 jui 2023', '2024-13-01', '2023-02-29', '1/2', 'soon', '', '05 Mar 24000'])(
  '%j is no day',
  (text) => expect(readDay(text, 'mdy')).toBeNull(),
);

test('birthdays may lack their year, but not have an uncertain one', () => {
  expect(readBirthday(' --07-01', 'mdy')).toBe('--07-01');
  expect(readBirthday('--0229', 'mdy')).toBe('--02-29');
  expect(readBirthday('1604-01-22', 'mdy')).toBe('--01-22');
  expect(readBirthday('12/28/1969', 'mdy')).toBe('1969-12-28');
  expect(readBirthday('12/28/69', 'mdy')).toBeNull();
  expect(readBirthday('--02-30', 'mdy')).toBeNull();
});

test('what stands for no date', () => {
  expect(['', '0/0/00', '00/00/0000', '0000-00-00'].every(isNoDate)).toBe(true);
  expect(isNoDate('1/1/00')).toBe(false);
});

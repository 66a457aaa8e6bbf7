import { expect, test } from 'vitest';
import { isNoDate, orderIn, orderShown, readBirthday, readDay } from './day-text';

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
  ['5-Mar-24', '2024-03-05'],
  ['12-ene-21', '2021-01-12'],
  ['05-mrt-2024', '2024-03-05'],
  ['30-May-2009', '2009-05-30'],
  ['1/8/18, 6:14 PM', '2018-01-08'],
  ['01/08/2018 18:14', '2018-01-08'],
  ['2024-03-05 10:11:12 UTC', '2024-03-05'],
  ['Tuesday, March 5, 2024', '2024-03-05'],
  ['1980/09/27', '1980-09-27'],
  ['1980.09.27', '1980-09-27'],
  ['1980. 9. 27.', '1980-09-27'],
  ['1980年9月27日', '1980-09-27'],
  ['1980-9-7', '1980-09-07'],
  ['27. 9. 1980', '1980-09-27'],
  ['27-Sep-1980', '1980-09-27'],
  ['27. 09.1980', '1980-09-27'],
  ['5-févr.-24', '2024-02-05'],
  ['05/mar/24', '2024-03-05'],
  ['05. Mrz 24', '2024-03-05'],
  ['05/03/2024 10h12', '2024-05-03'],
  ['27 września 1980', '1980-09-27'],
  ['3 maja 2021', '2021-05-03'],
  ['27 de setembro de 1980', '1980-09-27'],
  ['15 fev. 2020', '2020-02-15'],
  ['27 augustus 1980', '1980-08-27'],
  ['٢٧/٠٩/١٩٨٠', '1980-09-27'],
  ['2018년 1월 8일', '2018-01-08'],
  ['1º de enero de 2018', '2018-01-01'],
  ['mar. 5 mars 2024', '2024-03-05'],
  ['mardi 5 mars 2024', '2024-03-05'],
  ['zo 3 mrt 2024', '2024-03-03'],
  ['terça-feira, 5 de março de 2024', '2024-03-05'],
  ['5 mars 2024 à 18h14', '2024-03-05'],
  ['5. März 2024 um 18:14', '2024-03-05'],
  ['5 mars 2024, 00 h 00', '2024-03-05'],
  ['１９８０／０９／２７', '1980-09-27'],
])('%s is the day %s', (text, day) => expect(readDay(text, 'mdy')).toBe(day));

test('where the day comes first, it is read as the day', () => {
  expect(readDay('03/05/2024', 'dmy')).toBe('2024-05-03');
});

test.each(['32 Foo 2024', '30 Feb 2024', '07 jui 2023', '2024-13-01', '2023-02-29', '1/2', 'soon', '', '05 Mar 24000'])(
  '%j is no day',
  (text) => expect(readDay(text, 'mdy')).toBeNull(),
);

test('every month of the languages of the headings is read, however a program writes it', () => {
  const styles = [
    { dateStyle: 'full' },
    { dateStyle: 'long', timeStyle: 'short' },
    { day: 'numeric', month: 'short', year: '2-digit' },
  ] as const;
  for (const locale of ['en', 'en-AU', 'de', 'de-AT', 'fr', 'fr-CA', 'es', 'es-MX', 'it', 'pt', 'pt-BR', 'nl', 'pl'])
    for (const style of styles)
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2024, month, month + 13));
        const text = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date);
        expect([text, readDay(text, orderIn(locale) ?? 'mdy')]).toEqual([text, date.toISOString().slice(0, 10)]);
      }
});

test('birthdays may lack a year but not have an uncertain one', () => {
  expect(readBirthday(' --07-01', 'mdy')).toBe('--07-01');
  expect(readBirthday('--0229', 'mdy')).toBe('--02-29');
  expect(readBirthday('1604-01-22', 'mdy')).toBe('--01-22');
  expect(readBirthday('12/28/1969', 'mdy')).toBe('1969-12-28');
  expect(readBirthday('12/28/69', 'mdy')).toBeNull();
  expect(readBirthday('--02-30', 'mdy')).toBeNull();
});

test.each([
  ['0000-09-27', '--09-27'],
  ['27 September', '--09-27'],
  ['September 27', '--09-27'],
  ['27-wrz', '--09-27'],
  ['27. September', '--09-27'],
  ['27.09.', '--09-27'],
  ['27. 9.', '--09-27'],
  ['09/27', '--09-27'],
  ['03/04', '--04-03'],
  ['29 de febrero', '--02-29'],
])('%s is a birthday without a year', (text, day) => expect(readBirthday(text, 'dmy')).toBe(day));

test('a two-digit year is not a year of birth, whatever the separator', () => {
  for (const text of ['27-Sep-80', '27.9.80', '9/27/80', 'Sep 27, 80']) expect(readBirthday(text, 'mdy')).toBeNull();
});

test('a number over twelve shows the order', () => {
  expect(['Fri 27/09/1980', 'Tue, 3/4/85, 6:14 PM'].map(orderShown)).toEqual(['dmy', 'either']);
  expect(['27/09/1980', '09/27/1980', '3/4/85', '4/4/1985', '1980/09/27', '27.09.1980', 'soon'].map(orderShown)).toEqual([
    'dmy',
    'mdy',
    'either',
    null,
    null,
    null,
    null,
  ]);
  expect(['en-US', 'en-GB', 'de', 'pt-BR', 'ja'].map(orderIn)).toEqual(['mdy', 'dmy', 'dmy', 'dmy', 'mdy']);
  expect(['', '*', 'no language', 'en-ab-ab'].map(orderIn)).toEqual([undefined, undefined, undefined, undefined]);
});

test('placeholders for a missing date', () => {
  expect(['', '0/0/00', '00/00/0000', '0000-00-00'].every(isNoDate)).toBe(true);
  expect(isNoDate('1/1/00')).toBe(false);
});

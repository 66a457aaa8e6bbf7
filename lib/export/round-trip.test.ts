import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readPeople } from '@/lib/import/files/read';
import type { PersonRecord } from '@/lib/import/person/person';
import { cleanLine, cleanNotes } from '@/lib/import/text/clean';
import { dateText } from '@/lib/plan/people/person-dates';
import { day as dayOf, utcDay } from '@/lib/plan/time/day';
import { printPeopleCsv } from './people-csv';
import { printPeopleVcards } from './people-vcard';

/** Text with every character that spreadsheets, tables and cards treat specially. */
const characters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      ',',
      ';',
      ':',
      '\\',
      'n',
      'N',
      '=',
      '+',
      '-',
      '@',
      '*',
      '＝',
      '＠',
      '\t',
      '\r',
      '\n',
      ' ',
      'é',
      '日',
      '👩‍💻',
    ),
    maxLength: 40,
  }),
);
const line = characters.map(cleanLine);
const unique = (values: readonly string[]) => [...new Map(values.filter(Boolean).map((value) => [value.toLowerCase(), value])).values()];
const day = fc.date({ min: new Date(dayOf('1950-01-01')), max: new Date(dayOf('2150-12-31')), noInvalidDate: true }).map(utcDay);

const label = line
  .map((text) => text.slice(0, 60).trim().toWellFormed())
  .filter((text) => text !== '' && text.toLowerCase() !== 'birthday');
const dates = fc
  .array(fc.tuple(label, day, fc.boolean()), { maxLength: 3 })
  .map((all) => unique(all.map(([name, on, isWhole]) => dateText({ label: name, date: isWhole ? on : `-${on.slice(4)}` }))));

const person: fc.Arbitrary<PersonRecord> = fc
  .record({
    given: line,
    family: line,
    display: line.map((text) => text || '=Someone'),
    emails: fc.array(fc.stringMatching(/^[a-z][a-z0-9.+-]{0,9}$/).map((name) => `${name}@example.org`)).map(unique),
    phones: fc.array(fc.stringMatching(/^[+(=-]?\d{3}[\d ()-]{0,10}$/).map(cleanLine)).map(unique),
    urls: fc.array(fc.webUrl({ withQueryParameters: true, withFragments: true })).map(unique),
    linkedinSlug: fc.option(fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.constantFrom('zsófia-✨', 'a b', 'a%2fb', 'a;b,c'))),
    organization: line,
    position: line,
    connectedOn: fc.option(day),
    birthday: fc.option(
      fc.oneof(
        day,
        day.map((date) => `-${date.slice(4)}`),
      ),
    ),
    notes: fc.array(characters).map((lines) => cleanNotes(lines.join('\n'))),
    tags: fc.array(line.map((text) => text.slice(0, 40).trim().toWellFormed())).map(unique),
  })
  .chain((record) => dates.map((all): PersonRecord => (all.length > 0 ? { ...record, dates: all } : record)));

const read = (text: string) => {
  const { people, skipped, problems } = readPeople(new TextEncoder().encode(text), 'export');
  expect([skipped, problems.filter(({ severity }) => severity === 'warning')]).toEqual([[], []]);
  return people.map(({ row: _, ...record }) => record);
};
const cards = (people: readonly PersonRecord[]) =>
  printPeopleVcards(people.map((record, index) => ({ ...record, uid: `person-${index}`, changedAt: '2026-03-05T12:00:00Z' })));

describe('what is exported and read again is the same', () => {
  const people = fc.array(person, { minLength: 1, maxLength: 6 });
  test('as a table', () =>
    fc.assert(
      fc.property(people, (all) => {
        expect(read(printPeopleCsv(all))).toEqual(all);
      }),
      { numRuns: 300 },
    ));
  test('as cards', () =>
    fc.assert(
      fc.property(people, (all) => {
        expect(read(cards(all))).toEqual(all);
      }),
      { numRuns: 300 },
    ));
});

test('no cell of the table starts like a formula', () => {
  fc.assert(
    fc.property(person, (each) => {
      const cells = Papa.parse<string[]>(printPeopleCsv([each]), { delimiter: ',', newline: '\r\n' }).data.flat();
      for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠-]/);
    }),
  );
});

test('lines of a card end in CRLF and are at most 75 octets, with whole characters', () => {
  fc.assert(
    fc.property(person, (each) => {
      const lines = cards([each]).split('\r\n');
      for (const text of lines) {
        expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/[\r\n]|\p{Surrogate}/u);
      }
    }),
  );
});

test('a table and a card match the file exactly', () => {
  const ana: PersonRecord = {
    given: 'Ana',
    family: 'Silva, PhD',
    display: 'Ana Silva',
    emails: ['ana@example.org', 'a@example.com'],
    phones: ['+44 7700 900000'],
    urls: [],
    linkedinSlug: 'ana-silva',
    organization: '=SUM(1)',
    position: '',
    connectedOn: dayOf('2024-03-05'),
    birthday: '--07-01',
    notes: 'one\ntwo; three',
    tags: ['Energy', 'a,b'],
    dates: ['Wedding: 2015-06-12', 'Met: --03-05'],
  };
  expect(printPeopleCsv([ana])).toBe(
    '\uFEFFGiven name,Family name,Display name,E-mails,Phones,Links,LinkedIn profile,Organization,Position,Connected on,Birthday,Notes,Tags,Dates\r\n' +
      'Ana,"Silva, PhD",Ana Silva,"ana@example.org\na@example.com",\'+44 7700 900000,,https://www.linkedin.com/in/ana-silva,\'=SUM(1),,2024-03-05,\'--07-01,"one\ntwo; three","Energy\na,b","Wedding: 2015-06-12\nMet: --03-05"\r\n',
  );
  expect(cards([ana]).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'UID:person-0',
    'REV:2026-03-05T12:00:00Z',
    'N:Silva\\, PhD;Ana;;;',
    'FN:Ana Silva',
    'ORG:=SUM(1)',
    'EMAIL;TYPE=INTERNET:ana@example.org',
    'EMAIL;TYPE=INTERNET:a@example.com',
    'TEL;TYPE=VOICE:+44 7700 900000',
    'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ana-silva',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-07-01',
    'item1.X-ABDATE:2015-06-12',
    'item1.X-ABLabel:Wedding',
    'item2.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-03-05',
    'item2.X-ABLabel:Met',
    'X-THROUGHLINE-CONNECTED-ON:2024-03-05',
    'NOTE:one\\ntwo\\; three',
    'CATEGORIES:Energy,a\\,b',
    'END:VCARD',
    '',
  ]);
});

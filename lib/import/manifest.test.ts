import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPeople } from './files/read';
import { UnknownColumns, UnreadableFile } from './files/unreadable';
import manifest from './testdata/MANIFEST.json';

const folder = new URL('./testdata/', import.meta.url);
const read = (name: string) => readPeople(readFileSync(new URL(name, folder)), name);
const person = (name: string, row = 0) => read(name).people[row];

const refusals: Record<string, RegExp> = {
  'bad-empty.csv': /is empty/,
  'bad-header-only.csv': /no rows/,
  'bad-not-contacts.csv': /which column holds what/,
  'bad-binary.csv': /not a text file/,
  'bad-unclosed-quote.csv': /line 2/,
};

test('the manifest and the folder name the same files', () => {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).sort()).toEqual(['MANIFEST.json', ...Object.keys(manifest)].sort());
});

describe.each(Object.entries(manifest))('%s', (name, says) => {
  if ('error' in says) {
    test(`is refused: ${says.error}`, () => {
      expect(() => read(name)).toThrow(UnreadableFile);
      expect(() => read(name)).toThrow(refusals[name]);
    });
    return;
  }
  const file = read(name);
  if ('source' in says) test(`comes from ${says.source}`, () => expect(file.kind).toBe(says.source));
  if ('people' in says) test(`holds ${says.people} people`, () => expect(file.people).toHaveLength(says.people));
  if ('rows' in says) test('every row is a person or skipped', () => expect(file.people.length + file.skipped.length).toBe(says.rows));
  if ('cards' in says) test('every card is a person', () => expect([file.people.length, file.skipped.length]).toEqual([says.cards, 0]));
  if ('skipped_without_name' in says)
    test('closed accounts are counted', () =>
      expect(file.skipped.map((row) => row.reason)).toEqual(Array(says.skipped_without_name).fill('No name: the account was closed')));
  if ('names' in says) test('the names are right', () => expect(file.people.map((each) => each.display)).toEqual(says.names));
});

test('LinkedIn: a preamble, a byte order mark, and row numbers as in a spreadsheet', () => {
  expect(person('linkedin-connections.csv')).toEqual({
    given: 'Kwame',
    family: 'Eriksen (she/her)',
    display: 'Kwame Eriksen (she/her)',
    emails: [],
    phones: [],
    urls: [],
    linkedinSlug: 'kwame-0682554',
    organization: 'Northwind Grid',
    position: 'Head of Data, EMEA',
    connectedOn: '2025-09-04',
    birthday: null,
    notes: '',
    tags: [],
    row: 5,
  });
});

test('LinkedIn in German and in UTF-16', () => {
  expect(person('linkedin-german.csv')).toMatchObject({ given: 'Rosalía', organization: 'Møller Logistik A/S', connectedOn: '2021-11-27' });
  expect(person('linkedin-utf16.csv')).toMatchObject({
    given: 'Zsófia',
    family: 'Kovačević',
    linkedinSlug: 'zk-1',
    connectedOn: '2024-03-05',
  });
});

test('Google: several values in a cell, no tag for “My contacts”, a star as the star tag, a birthday without a year', () => {
  const { people } = read('google-contacts.csv');
  expect(people[0]).toMatchObject({
    emails: ['luca-0859742@example.org', 'luca-0859742@example.net'],
    phones: ['+44 7700 900000', '+1 555 010000'],
    tags: ['Energy'],
    birthday: '1984-03-09',
    notes: '=HYPERLINK("http://example.com")\n\nAddress: 1 Pier Road, Bristol, GB',
  });
  expect(people[2]).toMatchObject({ birthday: '--07-01', notes: 'Met at the grid summit.\nLikes rowing.', tags: [] });
  expect(people[6]?.tags).toEqual(['key']);
  expect(people.map((each) => each.display)).toContain('+44 7700 900999');
  expect(person('google-contacts-old-header.csv', 3)).toMatchObject({
    display: 'Hana Ücel',
    birthday: '--07-01',
    organization: '',
    tags: ['Energy'],
  });
});

test('Outlook: the title is the honorific, 0/0/00 is not a date, and a guessed encoding is reported', () => {
  const { people, problems } = read('outlook-windows-1252.csv');
  expect(people[0]).toMatchObject({
    display: 'Jørgen García-Lorca, CFA',
    position: 'Ingeniería – Líder',
    birthday: null,
    tags: ['Energy', 'Alumni'],
  });
  expect(people[3]?.birthday).toBe('1969-12-28');
  expect(problems[0]).toMatchObject({ severity: 'notice', message: expect.stringContaining('Windows-1252') });
});

test('Apple: no year, no direction marks, no photo, the profile joined over a fold', () => {
  expect(person('apple.vcf')).toMatchObject({
    given: 'Farah',
    family: 'Hashimoto, PMP',
    phones: ['+44 7700 900000'],
    urls: ['http://example.com/farah-9000279395'],
    linkedinSlug: 'farah-9000279395',
    organization: 'Northwind Grid',
    birthday: '--01-22',
    notes: 'Met in Lisbon; likes tea\nAsk about the grid\n\nDepartment: Strategy',
  });
});

test('vCard 2.1, 3.0 and 4.0 in one file', () => {
  const { people } = read('mixed-versions.vcf');
  expect(people[0]).toMatchObject({ given: 'Hana', family: 'Jóhannsdóttir', phones: ['07700900123'] });
  expect(people[1]).toMatchObject({ given: 'Kwame', family: 'Mbeki', phones: ['+44-7700-900-456'], birthday: '--04-15' });
  expect(people[2]).toMatchObject({ given: '', family: '', organization: 'Tern Analytics', emails: ['desk@example.com'] });
});

test('formulas stay text, a bad date keeps its row, a script is not a link', () => {
  const { people, problems } = read('odd-formulas.csv');
  expect(people[0]).toMatchObject({ given: "=cmd|' /C calc'!A0", organization: '@SUM(1+1)', position: '+1' });
  expect(people[1]).toMatchObject({ display: 'No Date', connectedOn: null });
  expect(people[2]).toMatchObject({ display: 'Bad Link', urls: [], linkedinSlug: null });
  expect(problems.map(({ row, severity }) => [row, severity])).toEqual([
    [3, 'warning'],
    [4, 'warning'],
  ]);
});

test('unknown columns lead to the mapping, with sample rows', () => {
  try {
    read('bad-not-contacts.csv');
  } catch (error) {
    expect(error).toBeInstanceOf(UnknownColumns);
    expect(error).toMatchObject({ headers: ['date', 'amount'], samples: [['2026-01-01', '12']], suggested: {} });
  }
  expect.assertions(2);
});

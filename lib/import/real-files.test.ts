import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPeople } from './files/read';
import { UnknownColumns, UnreadableFile } from './files/unreadable';
import type { ReadFile, ReadPerson } from './person/person';
import expected from './testdata/imports-2/expected.json';

/** The expected result; every key that is present is checked. */
interface Expected {
  people?: Partial<ReadPerson & { some_phone: boolean }>[];
  names?: string[];
  count?: number;
  /** Patterns that must match a notice or a note. */
  says?: string[];
  /** Text that must not appear in any person. */
  not_in?: string[];
  /** No row has a problem. */
  quiet_rows?: boolean;
  /** No mapping is needed. */
  never_ask?: boolean;
  either?: { refused: string };
  /** No two people share a profile. */
  different_slugs?: boolean;
  /** Text that a note must contain. */
  either_notes?: string[];
}

const folder = new URL('./testdata/imports-2/', import.meta.url);
const cases = Object.entries(expected as unknown as Record<string, { kind: string; expect: Expected }>);

/** Reads a file as someone does who accepts what the mapping screen suggests. */
function read(name: string): ReadFile {
  const bytes = readFileSync(new URL(name, folder));
  try {
    return readPeople(bytes, name);
  } catch (error) {
    if (!(error instanceof UnknownColumns)) throw error;
    return readPeople(bytes, name, error.suggested);
  }
}

test('every file has an expectation', () => {
  const names = readdirSync(folder).filter((name) => name !== 'expected.json');
  expect(cases.map(([name]) => name).sort()).toEqual(names.sort());
});

describe.each(cases)('%s', (name, { expect: says }) => {
  if (says.either) {
    const { refused } = says.either;
    test(`is refused with a sentence that names ${refused}`, () => {
      expect(() => read(name)).toThrow(UnreadableFile);
      expect(() => read(name)).toThrow(new RegExp(refused));
      expect(() => read(name)).not.toThrow(UnknownColumns);
    });
    return;
  }
  const { people, problems } = read(name);
  const [header = 0] = people.map(({ row }) => row - 1);
  test('contains the expected people', () => {
    if (says.names) expect(people.map(({ display }) => display)).toEqual(says.names);
    if (says.count) expect(people).toHaveLength(says.count);
    for (const [at, { some_phone, notes = '', ...person }] of (says.people ?? []).entries()) {
      expect(people[at]).toMatchObject(person);
      // Values without a field follow the notes.
      expect(people[at]?.notes.split('\n')).toEqual(expect.arrayContaining(notes ? [notes] : []));
      if (some_phone) expect(people[at]?.phones).not.toEqual([]);
    }
  });
  for (const pattern of says.says ?? [])
    test(`says ${pattern}`, () => {
      const said = [...problems.map(({ message }) => message), ...people.map(({ notes }) => notes)];
      expect(said.join('\n')).toMatch(new RegExp(pattern));
    });
  for (const text of says.either_notes ?? [])
    test(`notes ${text}`, () => expect(people.map(({ notes }) => notes).join('\n')).toContain(text));
  if (says.different_slugs)
    test('holds two profiles', () => expect(new Set(people.map(({ linkedinSlug }) => linkedinSlug)).size).toBe(people.length));
  for (const text of says.not_in ?? []) test(`holds no ${text}`, () => expect(JSON.stringify(people)).not.toContain(text));
  if (says.quiet_rows) test('complains of no row', () => expect(problems.filter(({ row }) => row > header)).toEqual([]));
});

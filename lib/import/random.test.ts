import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personSchema } from '@/lib/plan/people/person';
import { readDateText } from '@/lib/plan/people/person-dates';
import { isDay } from '@/lib/plan/time/day';
import { text } from '@/lib/plan/words/text';
import { readPeople } from './files/read';
import { UnreadableFile } from './files/unreadable';

/** Reads a file or returns why not: any other error is a bug. */
function readOrRefuse(bytes: Uint8Array) {
  try {
    const { people } = readPeople(bytes, 'any');
    for (const person of people) {
      const { linkedinSlug, connectedOn, row, at, birthday, dates = [], ...draft } = person;
      // What is stored passes the schema of the form that edits it, unchanged.
      expect(personSchema.parse({ ...draft, birthday: birthday ?? '', dates })).toMatchObject({
        ...draft,
        birthday,
        dates: dates.map(readDateText),
      });
      expect(linkedinSlug === null || text(500).parse(linkedinSlug) === linkedinSlug).toBe(true);
      expect(connectedOn === null || isDay(connectedOn)).toBe(true);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).not.toBe('');
  }
}

const starts = [
  '',
  'PK\x03\x04',
  'BEGIN:VCARD\n',
  'First Name,Last Name,Connected On\n',
  'First Name\tLabels\n',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
  'Name,E-mail 1 - Value,Phone 1 - Value,Website 1 - Value,Birthday,Notes,Labels,First Name\n',
  'BEGIN:VCARD\nFN:a\nURL:',
  '\xff\xfe',
  '\xef\xbb\xbf',
  'sep=;\n',
];

test('random bytes after any start', () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }), (start, rest) =>
      readOrRefuse(Uint8Array.from([...[...start].map((letter) => letter.charCodeAt(0)), ...rest])),
    ),
    { numRuns: 500 },
  );
});

test('random text of the characters that mean something', () => {
  const piece = fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    ' ',
    '=',
    ':',
    '\\',
    '\\n',
    'BEGIN:VCARD\n',
    'END:VCARD\n',
    'N',
    'TEL;',
    'ORG:',
    'BDAY:',
    'FN:a',
    'ENCODING=QUOTED-PRINTABLE',
    '=C3',
    '=\n',
    '\u0000',
    '\ud800',
    'é',
    '01/02/2024',
    '9999-99-99',
    '275760-09-13',
    'javascript:alert(1)',
    'https://www.linkedin.com/in/%00%0aa ',
    'ana@example.org',
    '__proto__',
    'x'.repeat(300),
  );
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.array(piece, { maxLength: 200 }), (start, pieces) =>
      readOrRefuse(new TextEncoder().encode(start + pieces.join(''))),
    ),
    { numRuns: 1000 },
  );
});

test('known files with bytes changed, cut or doubled', () => {
  const folder = fileURLToPath(new URL('./testdata/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('linkedin-connections'))
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)).subarray(0, 4000));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 30 }),
      fc.nat(4000),
      (file, changes, cut) => {
        const bytes = Uint8Array.from(file.subarray(0, cut));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        readOrRefuse(bytes);
      },
    ),
    { numRuns: 300 },
  );
});

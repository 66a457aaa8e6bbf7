import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKeys } from '../names/name-spellings';
import { day } from '../time/day';
import { lineKeys } from './line-keys';
import { LinePeople, type LinePerson } from './line-people';
import { understandLine } from './understand-line';

const today = day('2026-11-12');
const given = [
  'Ana',
  'Bob',
  'Robert',
  'Rob',
  'Bert',
  'May',
  'Zsófia',
  'Al',
  'Bo',
  'Jean-Luc',
  'O’Neil',
  'Ulli',
  'Jürgen',
  'Will',
  '王小明',
  '',
];
const family = ['Silva', 'van der Berg', 'King-Noel', 'de Vries', 'Kovačević', 'Young', 'O’Brien', 'Li', ''];

const person = fc
  .record({ given: fc.constantFrom(...given), family: fc.constantFrom(...family), id: fc.uuid(), isKeyConnection: fc.boolean() })
  .filter((one) => `${one.given}${one.family}` !== '')
  .map((one): LinePerson => ({ ...one, display: `${one.given} ${one.family}`.trim() }));
const words = fc.constantFrom(
  'coffee',
  'with',
  'and',
  ',',
  'yesterday',
  'she',
  'introduced me to',
  'bob',
  'Bobby',
  'jurgen',
  'Ana’s',
  ...given,
  ...family,
);

test('whoever is looked up by the words of a line is all it takes to understand it', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), fc.array(words, { maxLength: 10 }), (book, parts) => {
      const line = parts.join(' ');
      const keys = new Set(lineKeys(line));
      const found = book.filter((one) => nameKeys(one).some((key) => keys.has(key)));
      const read = (people: LinePerson[]) => understandLine(line, { today, people: new LinePeople(people) });
      expect(read(found)).toEqual(read(book));
    }),
  );
});

test('a line of any length asks for few words', () => {
  expect(lineKeys('with Ana and '.repeat(100_000)).length).toBeLessThan(20);
});

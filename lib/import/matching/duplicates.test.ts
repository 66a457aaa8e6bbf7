import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparable, likelyPairs } from './duplicates';

let count = 0;
const person = (display: string, says: Partial<Comparable> = {}): Comparable => ({
  id: `p${String(++count).padStart(6, '0')}`,
  display,
  emails: [],
  phones: [],
  linkedinSlug: null,
  organization: '',
  ...says,
});
const pairOf = (one: Comparable, other: Comparable) => likelyPairs([one, other])[0];

describe('two entries are', () => {
  test.each<[string, Comparable, Comparable, object]>([
    [
      'certain by one profile',
      person('A', { linkedinSlug: 'a' }),
      person('B', { linkedinSlug: 'a' }),
      { reasons: ['linkedin'], confidence: 'certain' },
    ],
    [
      'certain by an address and a name',
      person('Ana Silva', { emails: ['Ana@Example.org'] }),
      person('Ana Silva Santos', { emails: ['ana@example.org'] }),
      { reasons: ['email'], confidence: 'certain' },
    ],
    [
      'possible by an address alone',
      person('Ana', { emails: ['a@b.org'] }),
      person('Bo', { emails: ['a@b.org'] }),
      { reasons: ['email'], confidence: 'possible' },
    ],
    [
      'likely by a number and a name, however it is written',
      person('Ana Silva', { phones: ['+44 (0)7700 900-123'] }),
      person('A. Silva', { phones: ['07700900123'] }),
      { reasons: ['phone'], confidence: 'likely' },
    ],
    [
      'likely by name and company, without accents, letters after it, pronouns, or legal form',
      person('Zsófia Kovačević, PhD', { organization: 'Møller Logistik A/S' }),
      person('KOVACEVIC Zsofia (she/her) 🌱', { organization: 'Moller Logistik' }),
      { reasons: ['name_and_organization'], confidence: 'likely' },
    ],
    [
      'possible by a short form of the name at the same company',
      person('Bob Smith', { organization: 'Tern' }),
      person('Robert J Smith', { organization: 'Tern Ltd' }),
      { reasons: ['short_name_and_organization'], confidence: 'possible' },
    ],
    [
      'possible by the name, where one has no company',
      person('Ana Silva'),
      person('Ana Silva', { organization: 'Tern' }),
      { reasons: ['name'], confidence: 'possible' },
    ],
    [
      'certain by name, company and number together',
      person('Ana Silva', { organization: 'Tern', phones: ['+44 7700 900123'] }),
      person('Ana Silva', { organization: 'Tern', phones: ['07700 900123'] }),
      { reasons: ['phone', 'name_and_organization'], confidence: 'certain' },
    ],
  ])('%s', (_, one, other, says) => {
    expect(pairOf(one, other)).toEqual({ ids: [one.id, other.id], ...says });
    expect(pairOf(other, one)).toEqual(pairOf(one, other));
  });
});

describe('two entries are no pair', () => {
  test.each<[string, Comparable, Comparable]>([
    [
      'with two profiles',
      person('Ana Silva', { organization: 'T', linkedinSlug: 'a' }),
      person('Ana Silva', { organization: 'T', linkedinSlug: 'b' }),
    ],
    ['with one name at two companies', person('Ana Silva', { organization: 'Tern' }), person('Ana Silva', { organization: 'Grid' })],
    ['with one first name', person('Ana'), person('Ana')],
    ['with an extension alone in common', person('Ana', { phones: ['x 12'] }), person('Bo', { phones: ['x 12'] })],
    ['with nothing in common', person('Ana Silva', { organization: 'Tern' }), person('Bo Li', { organization: 'Tern' })],
  ])('%s', (_, one, other) => expect(pairOf(one, other)).toBeUndefined());
});

test('a hundred people with one switchboard number are not five thousand pairs', () => {
  const office = Array.from({ length: 100 }, (_, at) => person(`Given${at} Family${at}`, { phones: ['+44 20 7946 0000'] }));
  const twice = person('Given7 Family7', { phones: ['+44 20 7946 0000'] });
  expect(likelyPairs([...office, twice]).map((pair) => pair.ids)).toEqual([[office[7]?.id, twice.id]]);
});

test('the most certain pairs come first', () => {
  const people = [
    person('Ana Silva'),
    person('Ana Silva', { organization: 'Tern' }),
    person('Bo Li', { linkedinSlug: 'bo' }),
    person('Bo', { linkedinSlug: 'bo' }),
  ];
  expect(likelyPairs(people).map((pair) => pair.confidence)).toEqual(['certain', 'possible']);
});

test('whatever people share, each pair is listed once and pairs grow no faster than people', () => {
  const few = fc.constantFrom('a', 'b', 'c');
  const anyone = fc.record({
    display: fc.constantFrom('Ana Silva', 'Bob Li', 'Robert Li', 'x', ''),
    emails: fc.array(few, { maxLength: 2 }),
    phones: fc.constantFrom<string[]>([], ['1234567'], ['7654321']),
    linkedinSlug: fc.option(few),
    organization: fc.constantFrom('', 'Tern', 'Grid'),
  });
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 60 }), (people) => {
      const pairs = likelyPairs(people.map((each) => person(each.display, each)));
      expect(new Set(pairs.map((pair) => pair.ids.join())).size).toBe(pairs.length);
      for (const { ids, reasons } of pairs) {
        expect(ids[0] < ids[1]).toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
      }
      expect(pairs.length).toBeLessThanOrEqual(people.length * 15);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameShapes } from '../testdata/name-shapes';
import { peopleLevels } from '../words/words';
import { nameKeys } from './name-spellings';
import { keysIn } from './name-words';
import { isNamedIn, nameFor, nameHider } from './names';

const adaeze = { id: '1', given: 'Adaeze', family: 'Nwosu', display: 'Dr Adaeze Nwosu' };
const soren = { id: '2', given: 'Søren', family: 'van der Berg', display: '' };
const mark = { id: '3', given: 'Mark', family: 'Young', display: '' };
const tanaka = { id: '4', given: '由紀', family: '田中', display: '田中由紀' };
const people = [adaeze, soren, mark, tanaka];

test('a name at each level', () => {
  expect(peopleLevels.map((level) => nameFor(level, adaeze))).toEqual(['Dr Adaeze Nwosu', 'Adaeze', 'A. N.', null, null]);
  expect(nameFor('first_names', { given: '', family: 'Nwosu', display: '' })).toBe('N.');
});

describe('a text for a reader', () => {
  const initials = nameHider('initials', people);
  const hidden = nameHider('hidden', people);

  test.each([
    ['Coffee with Adaeze Nwosu at ten', 'Coffee with A. N. at ten'],
    ['Ask adaeze about NWOSU’s paper', 'Ask A. N. about A. N.’s paper'],
    ['Nwosu, Adaeze: thanks', 'A. N.: thanks'],
    ['Dinner at the Nwosus', 'Dinner at the A. N.'],
    ['Lunch with soren', 'Lunch with S. V. D. B.'],
    ['Meet van der Berg and Soren Van Der Berg', 'Meet S. V. D. B. and S. V. D. B.'],
    ['田中さんと話す', '由. 田.さんと話す'],
  ])('%s', (text, seen) => {
    expect(initials(text)).toBe(seen);
  });

  test('a word of every day is a name only with a capital', () => {
    expect(hidden('Mark will mark the date with young founders')).toBe('someone will mark the date with young founders');
  });

  test('addresses and numbers go at every level', () => {
    for (const level of peopleLevels) {
      expect(nameHider(level, people)('Write to a.nwosu@grid.example or +44 20 7946 0958 by 2027-03-09')).toBe(
        'Write to (an address) or (a number) by 2027-03-09',
      );
    }
  });

  test('two people with one name are “someone”', () => {
    const twins = [
      { id: '1', given: 'Ada', family: 'Bell', display: '' },
      { id: '2', given: 'Ben', family: 'Bell', display: '' },
    ];
    expect(nameHider('first_names', twins)('Ask Bell, then Ada Bell')).toBe('Ask someone, then Ada');
  });
});

describe.each(nameShapes)('a name of the shape “%s” “%s” “%s”', (given, family, display, texts, leak) => {
  const person = { id: '1', given, family, display: display || `${given} ${family}`.trim() };
  test.each(texts)('is not left in “%s”', (text) => {
    for (const level of ['hidden', 'counts'] as const) expect(nameHider(level, [person])(`So: ${text}!`)).not.toMatch(leak);
    expect(nameKeys(person).some((key) => keysIn([text]).includes(key))).toBe(true);
  });
});

test('words that only look like a name are left', () => {
  const all = [
    { id: '1', given: 'Ina', family: 'Asa', display: 'Ina Asa' },
    { id: '2', given: 'Zoë', family: 'Ng', display: 'Zoë Ng, PhD (she/her)' },
    { id: '3', given: '', family: '', display: 'Dr. Jane Goodall' },
  ];
  const text = 'In a week, as a PhD, she will ask her Dr. of the and so on';
  expect(nameHider('hidden', all)(text)).toBe(text);
});

test('a name shown in one piece or with a title is taken apart', () => {
  const shown = (display: string, given = '', family = '') =>
    ['first_names', 'initials'].map((level) => nameFor(level as 'initials', { given, family, display }));
  expect(shown('Dr. Jane Goodall')).toEqual(['Jane', 'J. G.']);
  expect(shown('Dr. Jane Goodall', 'Dr.', 'Jane Goodall')).toEqual(['Jane', 'J. G.']);
  expect(shown('King, Ada')).toEqual(['Ada', 'A. K.']);
  expect(shown('Zoë Ng 🌱', 'Zoë (she/her)', 'Ng, PhD')).toEqual(['Zoë', 'Z. N.']);
  expect(shown('王小明')).toEqual(['小明', '小. 王.']);
  expect(shown('Nwosu', '', 'Nwosu')).toEqual(['N.', 'N.']);
  expect(shown('van der Berg', '', 'van der Berg')).toEqual(['V. D. B.', 'V. D. B.']);
});

test('a title that names a person needs no “with”', () => {
  expect(isNamedIn('Thank Samuel for the tip', { given: 'Samuel', family: 'Okoro', display: '' })).toBe(true);
  expect(isNamedIn('Also write it up', { given: 'Al', family: 'Gore', display: '' })).toBe(false);
});

// Made of letters no other word of the texts has, so that a name that is found is a leak.
const name = fc.array(fc.constantFrom('Qua', 'Xoz', 'Żaj', 'Këq', 'Vyx', 'Zsó'), { minLength: 2, maxLength: 3 }).map((parts) => {
  const joined = parts.join('').toLowerCase();
  return joined.charAt(0).toUpperCase() + joined.slice(1);
});
const someone = fc.record({ id: fc.uuid(), given: name, family: name, display: fc.constant('') });
const around = fc.constantFrom('Coffee with ', 'Ask ', '(', 'to: ', '“', '');
const shapes = [
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
];

const wordsIn = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

test('below full names no family name is left in any spelling, below first names no name at all', () => {
  fc.assert(
    fc.property(
      fc.array(someone, { minLength: 1, maxLength: 5 }),
      around,
      fc.constantFrom(...shapes),
      fc.boolean(),
      (all, before, shape, reversed) => {
        const given = new Set(all.map((each) => each.given));
        for (const level of ['first_names', 'initials', 'counts', 'hidden'] as const) {
          const seen = nameHider(level, all);
          for (const each of all) {
            const text = shape(before + (reversed ? `${each.family}, ${each.given}` : `${each.given} ${each.family}`));
            const left = wordsIn(seen(text));
            expect(nameKeys(each).some((key) => keysIn([text]).includes(key))).toBe(true);
            if (!given.has(each.family)) expect(left).not.toContain(each.family.toLowerCase());
            if (level !== 'first_names') expect(left).not.toContain(each.given.toLowerCase());
          }
        }
      },
    ),
  );
});

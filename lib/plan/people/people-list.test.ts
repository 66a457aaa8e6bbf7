import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byLetter } from './people-list';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('people by letter', () => {
  test('an accent or a letter of its own does not begin another group', () => {
    const groups = byLetter(named('Ana', 'Élise', 'Emeka', 'Øystein', 'Zoë', '3M desk'));
    expect(groups.map(({ letter, people }) => `${letter} ${people.map(({ name }) => name).join(', ')}`)).toEqual([
      'A Ana',
      'E Élise, Emeka',
      'O Øystein',
      'Z Zoë',
      '# 3M desk',
    ]);
  });

  test('every person is in one group, in the same order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const people = named(...names);
        expect(byLetter(people).flatMap((group) => group.people)).toEqual(people);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hueOf, initialsOf } from './face';

test('initials are the first letters of the first and the last word', () => {
  expect(initialsOf('Ines Moreau')).toBe('IM');
  expect(initialsOf('maria del carmen lópez')).toBe('ML');
  expect(initialsOf('Adaeze')).toBe('A');
  expect(initialsOf('“Bo” (Bob) Ek')).toBe('BE');
  expect(initialsOf('王小明')).toBe('王');
  expect(initialsOf('42')).toBe('?');
});

test('a name always has the same hue, one from the list', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (name, hues) => {
      const hue = hueOf(name, hues);
      expect(hue).toBe(hueOf(name, hues));
      expect(hue).toBeGreaterThanOrEqual(0);
      expect(hue).toBeLessThan(hues);
    }),
  );
});

test('the hues are spread over people', () => {
  const names = ['Ana', 'Ben', 'Chi', 'Dora', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim', 'Lea', 'Mo', 'Nia', 'Oz', 'Pia'];
  const used = new Set(names.flatMap((given) => names.map((family) => hueOf(`${given} ${family}`, 10))));
  expect(used.size).toBe(10);
});

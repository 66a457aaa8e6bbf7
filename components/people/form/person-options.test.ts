import { expect, test } from 'vitest';
import { optionAfter, personOptions, sayUnchosen } from './person-options';

const person = (display: string, change = {}) => ({ id: display, display, position: '', organization: null, isArchived: false, ...change });
const says = (typed: string, found: string[], adding: 'never' | 'new' | 'namesakes') =>
  personOptions(
    typed,
    found.map((name) => person(name)),
    adding,
  ).map((option) => option.says);

test('adding someone new is offered apart, after the people found', () => {
  expect(says('Ana', ['Ana Diaz'], 'new')).toEqual(['Ana Diaz', 'Add “Ana”']);
  expect(personOptions('Ana', [person('Ana Diaz')], 'new').at(-1)?.more).toBe('new, though one of your people matches');
  expect(says('Ana', [], 'new')).toEqual(['Add “Ana”']);
  expect(says('Ana', ['Ana Diaz'], 'never')).toEqual(['Ana Diaz']);
  expect(says(' ', [], 'new')).toEqual([]);
});

test('a name that someone has is added again only where that is meant', () => {
  expect(says('rui SANTOS', ['Rui Santos'], 'new')).toEqual(['Rui Santos']);
  expect(says("D'Angelo", ['D’Angelo'], 'new')).toEqual(['D’Angelo']);
  expect(says('Rui Santos', ['Rui Santos'], 'namesakes')).toEqual(['Rui Santos', 'Add another “Rui Santos”']);
});

test('the archived are marked', () => {
  expect(personOptions('Ana', [person('Ana', { position: 'Founder', isArchived: true })], 'new')[0]?.more).toBe('Founder, archived');
});

test('the arrows never lead from a match to adding someone new', () => {
  const options = personOptions('Ana', [person('Ana Diaz'), person('Ana Lee')], 'new');
  const one = personOptions('Ana', [person('Ana Diaz')], 'new');
  expect(optionAfter('ArrowDown', 0, one)).toBe(0);
  expect(optionAfter('ArrowUp', 0, one)).toBe(0);
  expect([0, 1].map((at) => optionAfter('ArrowDown', at, options))).toEqual([1, 0]);
  expect(optionAfter('ArrowUp', 0, options)).toBe(1);
  expect(optionAfter('End', 0, options)).toBe(2);
  expect(optionAfter('ArrowDown', 2, options)).toBe(0);
  expect(optionAfter('ArrowUp', 2, options)).toBe(1);
  expect(optionAfter('ArrowDown', 0, personOptions('Ana', [], 'new'))).toBe(0);
  expect(optionAfter('a', 0, options)).toBeUndefined();
});

test('what becomes of a name without a choice', () => {
  expect(sayUnchosen('Ana', 0, 'new', true)).toBe('“Ana” is new and will be added to your people.');
  expect(sayUnchosen('Ana', 2, 'new', true)).toBe('“Ana” is new and will be added to your people. Two of your people match.');
  expect(sayUnchosen('Ana', 0, 'never', false)).toBe('No one is called “Ana” among your people: choose someone, or leave it empty.');
  expect(sayUnchosen('Ana', 0, 'never', true)).toBeUndefined();
});

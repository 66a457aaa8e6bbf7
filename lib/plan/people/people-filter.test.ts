import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleQuery, readPeopleFilter, savedViewSchema } from './people-filter';

test('an address and its filter say the same', () => {
  const query = 'q=tomasz+grid&category=industry&tag=a%26b&band=due_soon&stage=active&show=waiting&sort=quiet&page=3';
  expect(peopleQuery(readPeopleFilter(Object.fromEntries(new URLSearchParams(query))))).toBe(query);
});

test('what makes no sense is left out', () => {
  expect(
    peopleQuery(readPeopleFilter({ q: '', category: 'enemy', page: '-1', sort: 'name', goal: '../..', other: 'x', tag: ['a', 'b'] })),
  ).toBe('tag=a');
});

test('whatever an address holds, there is a filter, and it reads back as itself', () => {
  const names = fc.constantFrom('q', 'category', 'goal', 'tag', 'band', 'show', 'sort', 'page', '__proto__');
  fc.assert(
    fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string()), fc.integer().map(String))), (query) => {
      const filter = readPeopleFilter(query);
      expect(readPeopleFilter(Object.fromEntries(new URLSearchParams(peopleQuery(filter))))).toEqual({
        ...filter,
        sort: filter.sort === 'name' ? undefined : filter.sort,
      });
    }),
  );
});

test('a saved view forgets the page and what is no filter', () => {
  expect(savedViewSchema.parse({ name: 'Grid', query: 'page=4&tag=grid&next=//evil.test' })).toEqual({ name: 'Grid', query: 'tag=grid' });
});

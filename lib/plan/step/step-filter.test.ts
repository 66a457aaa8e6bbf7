import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepKinds } from '../words/words';
import { everyStep, filterOf, isFiltered, stepsAddress } from './step-filter';

const id = fc.option(fc.stringMatching(/^[\w-]{1,64}$/));

it('is kept in the address, whatever it is', () => {
  fc.assert(
    fc.property(fc.record({ goalId: id, personId: id, kind: fc.option(fc.constantFrom(...stepKinds)) }), (filter) => {
      const address = new URL(stepsAddress(filter, { view: 'week' }), 'https://example.org');
      expect(filterOf(Object.fromEntries(address.searchParams))).toEqual(filter);
      expect(address.searchParams.get('view')).toBe('week');
      expect(isFiltered(filter)).toBe(address.searchParams.size > 1);
    }),
  );
});

it('leaves out what it cannot read', () => {
  expect(filterOf({ goal: '<script>', person: ['a', 'b'], kind: 'dance' })).toEqual(everyStep);
  expect(filterOf({})).toEqual(everyStep);
  expect(stepsAddress(everyStep, { view: undefined })).toBe('/steps');
});

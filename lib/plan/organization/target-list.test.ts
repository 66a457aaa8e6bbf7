import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../time/day';
import { ACTIVE_ORGANIZATIONS } from './organization-order';
import { sayTarget, targetList } from './target-list';

const level = fc.integer({ min: 0, max: 3 });
const targets = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 5 }),
    motivation: level,
    opening: level,
    ruledOutOn: fc.constantFrom(null, day('2027-03-01')),
    people: level,
    rounds: fc.nat(4),
    answers: fc.nat(1),
  }),
  { selector: ({ name }) => name, maxLength: 40 },
);

test('every target is in one list, and at most five are worked on', () => {
  fc.assert(
    fc.property(targets, (given) => {
      const lists = targetList(given);
      const names = Object.values(lists).flatMap((list) => list.map(({ name }) => name));
      expect(names.toSorted()).toEqual(given.map(({ name }) => name).toSorted());
      expect(lists.active.length).toBeLessThanOrEqual(ACTIVE_ORGANIZATIONS);
    }),
  );
});

test.each([
  [{ people: 0, rounds: 0 }, 'You don’t know anyone there yet.'],
  [{ people: 1, rounds: 0 }, 'You know one person there and have not written yet.'],
  [{ people: 2, rounds: 1 }, 'You know two people there and wrote once.'],
  [{ people: 2, rounds: 3 }, 'You know two people there and wrote 3 times.'],
])('%j', (target, said) => expect(sayTarget(target)).toBe(said));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTIVE_ORGANIZATIONS, OUTREACH_ROUNDS, organizationOrder, type TargetOrganization } from './organization-order';

const level = fc.integer({ min: 0, max: 3 });
const organizations = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 6 }),
    motivation: level,
    opening: level,
    knowsSomeone: fc.boolean(),
    isRuledOut: fc.boolean(),
    isAnswered: fc.boolean(),
    rounds: fc.nat(4),
  }),
  { selector: ({ name }) => name, maxLength: 30 },
);
const isOpen = ({ isRuledOut, isAnswered, rounds = 0 }: TargetOrganization) => !isRuledOut && !isAnswered && rounds < OUTREACH_ROUNDS;

test('each open organization has one place, however they are given', () => {
  fc.assert(
    fc.property(organizations, (given) => {
      const { active, waiting, lookCloser } = organizationOrder(given);
      expect([...active, ...waiting, ...lookCloser].sort()).toEqual(
        given
          .filter(isOpen)
          .map(({ name }) => name)
          .sort(),
      );
      if (waiting.length > 0) expect(active).toHaveLength(ACTIVE_ORGANIZATIONS);
      expect(organizationOrder(given.toReversed())).toEqual({ active, waiting, lookCloser });
    }),
  );
});

test('when an active one was answered, ruled out or tried three times, the next takes its place', () => {
  const given = Array.from({ length: 7 }, (_, at) => ({
    name: `A${at}`,
    motivation: 2,
    opening: 1,
    knowsSomeone: false,
    isRuledOut: false,
  }));
  expect(organizationOrder(given)).toEqual({ active: ['A0', 'A1', 'A2', 'A3', 'A4'], waiting: ['A5', 'A6'], lookCloser: [] });
  for (const change of [{ isRuledOut: true }, { isAnswered: true }, { rounds: 3 }]) {
    const changed = given.map((each) => (each.name === 'A1' ? { ...each, ...change } : each));
    expect(organizationOrder(changed).active).toEqual(['A0', 'A2', 'A3', 'A4', 'A5']);
  }
});

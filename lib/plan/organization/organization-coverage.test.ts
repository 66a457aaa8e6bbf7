import { expect, test } from 'vitest';
import { sayCoverage, withoutPeople } from './organization-coverage';

const target = (people: number) => ({ kind: 'target' as const, people });

test('only a target organization without people is a gap', () => {
  expect(withoutPeople([target(0), target(2), { kind: 'relevant', people: 0 }, { kind: null, people: 0 }])).toEqual([target(0)]);
});

test.each([
  [[], 'Mark the ones you aim for as targets to see where you know no one yet.'],
  [[target(1)], 'You know someone at your target organization.'],
  [[target(1), target(4)], 'You know someone at each of your two target organizations.'],
  [[target(0)], 'One target organization, and you know no one in it yet.'],
  [[target(0), target(0)], 'Two target organizations, and you know no one in any of them yet.'],
  [[target(0), target(1), target(1)], 'You know someone at two of your three target organizations.'],
])('%j', (organizations, said) => {
  expect(sayCoverage(organizations)).toBe(said);
});

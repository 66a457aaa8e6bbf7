import { expect, test } from 'vitest';
import { sayCoverage, uncovered } from './organization-coverage';

const target = (people: number) => ({ kind: 'target' as const, people });

test('a target without anybody is a break; any other organization is none', () => {
  expect(uncovered([target(0), target(2), { kind: 'relevant', people: 0 }, { kind: null, people: 0 }])).toEqual([target(0)]);
});

test.each([
  [[], 'Name the ones you aim for as targets: it shows where you know nobody yet.'],
  [[target(1)], 'You know someone at your target organization.'],
  [[target(1), target(4)], 'You know someone at each of your two target organizations.'],
  [[target(0)], 'One target organization, and nobody you know in it yet.'],
  [[target(0), target(0)], 'Two target organizations, and nobody you know in them yet.'],
  [[target(0), target(1), target(1)], 'You know someone at two of your three target organizations.'],
])('%j', (organizations, said) => {
  expect(sayCoverage(organizations)).toBe(said);
});

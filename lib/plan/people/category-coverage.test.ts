import { expect, test } from 'vitest';
import { categoryCoverage } from './category-coverage';

const coverage = (own: number, industry: number, relevant: number, elsewhere: number, unknown = 0) =>
  categoryCoverage([
    { category: 'own_organization', people: own },
    { category: 'industry', people: industry },
    { category: 'relevant_organization', people: relevant },
    { category: 'other', people: elsewhere },
    { category: null, people: unknown },
  ]);

test.each([
  [[8, 0, 0, 0], 'eight from your own organization, no one yet from your industry, nor from a relevant organization.'],
  [[5, 2, 0, 0], 'five from your own organization, two from your industry, no one yet from a relevant organization.'],
  [[0, 2, 6, 1], 'six from a relevant organization, two from your industry, one from elsewhere, no one yet from your own organization.'],
  [[2, 2, 0, 0], 'two from your own organization, two from your industry, no one yet from a relevant organization.'],
  [[13, 1, 1, 0], '13 from your own organization, one from your industry, one from a relevant organization.'],
] as const)('%j leans on few', ([own, industry, relevant, elsewhere], said) => {
  expect(coverage(own, industry, relevant, elsewhere)?.sentence).toBe(`Your key connections come from few places so far: ${said}`);
});

test.each([
  [0, 0, 0, 0],
  [3, 0, 0, 0],
  [2, 2, 2, 0],
  [3, 12, 12, 0],
  [1, 1, 1, 1],
  [4, 0, 0, 0, 5],
])('spread well, few, or not known, there is nothing to say: %i, %i, %i, %i', (...counts) => {
  expect(coverage(...(counts as [number, number, number, number]))).toBeNull();
});

test('what is missing is a kind the plan needs, and whose kind is not said is said to be left out', () => {
  expect(coverage(5, 2, 0, 0)?.missing).toEqual(['relevant_organization']);
  expect(coverage(5, 2, 0, 0)?.why).not.toContain('left out');
  expect(coverage(5, 2, 0, 0, 1)?.why).toContain('one with nothing chosen is left out. Spread evenly');
  expect(coverage(5, 2, 0, 0)?.why).toContain('they score 43 ');
});

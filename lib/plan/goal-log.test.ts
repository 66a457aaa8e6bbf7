import { expect, test } from 'vitest';
import { sayChange, sayWaiting } from './goal-log';
import { measurementProblem } from './measurement';

const today = '2027-03-09';
const made = { madeOn: today, effectiveOn: '2027-03-16' };

test('a change and what waits are said with their numbers and days', () => {
  expect(sayChange({ ...made, field: 'target', from: '18', to: '12' }, today)).toBe('Target from 18 to 12');
  expect(sayChange({ ...made, field: 'dueOn', from: '2027-06-30', to: '2027-08-01' }, today)).toBe('Due day from Wed 30 Jun to Sun 1 Aug');
  expect(sayChange({ ...made, field: 'target', from: '18', to: '18' }, today)).toBe('Target kept at 18');
  expect(sayWaiting({ ...made, field: 'target', from: '18', to: '12' }, today)).toBe('From Tue 16 Mar the target is 12');
});

test('a number is noted by hand only where the goal is counted so, and on a day it could be', () => {
  const goal = { measure: 'manual' as const, startsOn: '2027-01-04' };
  expect(measurementProblem(goal, today, today)).toBeUndefined();
  expect(measurementProblem(goal, '2027-03-10', today)).toHaveProperty('measuredOn');
  expect(measurementProblem(goal, '2027-01-03', today)).toHaveProperty('measuredOn');
  expect(measurementProblem({ ...goal, measure: 'people' }, today, today)).toHaveProperty('root');
});

import { expect, test } from 'vitest';
import { type Day, day } from '../time/day';
import { sayChange, sayWaiting } from './goal-log';
import { measurementProblem } from './measurement';

const today = day('2027-03-09');
const made = { madeOn: today, effectiveOn: day('2027-03-16') };

test('a change and what waits are said with their numbers and days', () => {
  expect(sayChange({ ...made, field: 'target', from: '18', to: '12' }, today)).toBe('Target from 18 to 12');
  expect(sayChange({ ...made, field: 'dueOn', from: day('2027-06-30'), to: day('2027-08-01') }, today)).toBe(
    'Due date from Wed 30 Jun to Sun 1 Aug',
  );
  expect(sayChange({ ...made, field: 'target', from: '18', to: '18' }, today)).toBe('Target stays at 18');
  expect(sayWaiting([{ ...made, field: 'target', from: '18', to: '12' }], today)).toBe('From Tue 16 Mar the target is 12');
});

test('a number is noted by hand only where the goal is counted so, and on a day it could be', () => {
  const goal = { measure: 'manual' as const, unit: 'talks', baseline: 0, target: 15, startsOn: day('2027-01-04') };
  const on = (measuredOn: Day, value = 3) => ({ measuredOn, value });
  expect(measurementProblem(goal, on(today), today)).toBeUndefined();
  expect(measurementProblem(goal, on(day('2027-03-10')), today)).toHaveProperty('measuredOn');
  expect(measurementProblem(goal, on(day('2027-01-03')), today)).toHaveProperty('measuredOn');
  expect(measurementProblem({ ...goal, measure: 'people' }, on(today), today)).toHaveProperty('root');
});

test('there are no fewer than none of what is counted, but a number may be below zero where it began or leads there', () => {
  const goal = { measure: 'manual' as const, unit: 'talks', baseline: 0, target: 15, startsOn: day('2027-01-04') };
  const below = { measuredOn: today, value: -5 };
  expect(measurementProblem(goal, below, today)).toEqual({ value: 'Enter 0 or more: there are no -5 talks' });
  expect(measurementProblem({ ...goal, baseline: -20 }, below, today)).toBeUndefined();
});

test('a change of what is counted says so in words, with what comes with it', () => {
  const measure = { ...made, field: 'measure' as const, from: 'conversations', to: 'manual' };
  const unit = { ...made, field: 'unit' as const, from: 'conversations', to: 'talks' };
  expect(sayChange(measure, today)).toBe('What counts from conversations to your own count');
  expect(sayWaiting([measure, unit, { ...made, field: 'target', from: '18', to: '5000' }], today)).toBe(
    'From Tue 16 Mar it counts your own count, in “talks”, with a target of 5,000',
  );
  expect(sayChange({ ...made, field: 'baseline', from: '0', to: '5' }, today)).toBe('Starting count from 0 to 5');
  expect(sayChange({ ...made, field: 'startsOn', from: day('2027-01-04'), to: day('2027-02-01') }, today)).toBe(
    'Start date from Mon 4 Jan to Mon 1 Feb',
  );
});

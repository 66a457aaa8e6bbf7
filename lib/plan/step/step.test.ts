import { expect, test } from 'vitest';
import { day } from '../time/day';
import { doneOnProblem, doneSchema, isOver } from './step';

const around = { today: day('2027-03-09'), dueOn: day('2027-03-05'), planStartsOn: day('2027-01-04') };

test('a step was done today or earlier, never in the future', () => {
  expect(doneOnProblem(day('2027-03-09'), around)).toBeNull();
  expect(doneOnProblem(day('2027-03-04'), around)).toBeNull();
  expect(doneOnProblem(day('2027-03-10'), around)).toBe('Choose today or an earlier day');
});

test('nor before the plan started, unless it was due before', () => {
  expect(doneOnProblem(day('2027-01-03'), around)).toBe('Choose a day after the plan started');
  expect(doneOnProblem(day('2026-12-30'), { ...around, dueOn: day('2026-12-28') })).toBeNull();
});

test('without a day it is done today; a day that is in no calendar is refused', () => {
  expect(doneSchema.parse({ id: 'a' })).toMatchObject({ id: 'a', doneOn: null });
  expect(doneSchema.safeParse({ id: 'a', doneOn: '2027-02-30' }).success).toBe(false);
});

test('a step is over once it is done or dropped', () => {
  expect(isOver({ doneOn: null, droppedOn: null })).toBe(false);
  expect(isOver({ doneOn: day('2027-03-09'), droppedOn: null })).toBe(true);
  expect(isOver({ doneOn: null, droppedOn: day('2027-03-09') })).toBe(true);
});

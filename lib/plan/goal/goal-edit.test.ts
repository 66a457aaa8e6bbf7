import { expect, test } from 'vitest';
import { day } from '../time/day';
import { type Eased, easing } from './easing';
import { editedGoal, editProblem } from './goal-edit';

const goal: Eased = {
  measure: 'conversations',
  unit: 'conversations',
  baseline: 0,
  target: 18,
  startsOn: day('2027-01-04'),
  dueOn: day('2027-06-30'),
};
const edit = { ...goal, easingReason: '' };
const today = day('2027-03-09');

test('an edit that eases writes the old value and logs the new one', () => {
  const { row, changes } = editedGoal(goal, { ...edit, target: 12, dueOn: day('2027-05-31') }, today);
  expect(row).toEqual({ ...goal, target: 18, dueOn: day('2027-05-31') });
  expect(changes.map(({ field, effectiveOn }) => [field, effectiveOn])).toEqual([
    ['target', day('2027-03-16')],
    ['dueOn', today],
  ]);
});

test('a goal that counts something else counts what it did for a week, towards the number it had', () => {
  const { row } = editedGoal(goal, { ...edit, measure: 'manual', unit: 'talks', target: 2.5 }, today);
  expect(row).toEqual(goal);
});

test('a goal is never left ending before it begins, today or when something that waits takes effect', () => {
  const later = { ...edit, startsOn: day('2027-07-01'), dueOn: day('2027-09-01') };
  const toCome = { ...goal, startsOn: day('2027-04-01') };
  expect(editProblem(toCome, [], later, today)?.startsOn).toMatch(
    'Enter a start date by Wed 30 Jun: that stays the due date until Tue 16 Mar',
  );
  expect(editProblem(toCome, [], { ...later, easingReason: 'In hospital' }, today)).toBeUndefined();
  expect(editProblem(goal, [], later, today)).toBeUndefined();
  expect(editProblem(goal, [], { ...edit, target: 12 }, today)).toBeUndefined();
  const waiting = easing(goal, { startsOn: day('2027-06-01') }, day('2027-03-08'));
  expect(editProblem(goal, waiting, { ...edit, dueOn: day('2027-05-01') }, today)?.startsOn).toMatch(
    'Enter a start date by Sat 1 May: that is the due date from Mon 15 Mar',
  );
});

test('a goal is never left going nowhere, or counting parts, when something that waits takes effect', () => {
  const own = { ...goal, measure: 'manual' as const, unit: 'talks' };
  const nearer = easing(own, { target: 12 }, day('2027-03-08'));
  expect(editProblem(own, nearer, { ...edit, ...own, baseline: 12 }, today)?.target).toMatch('it would go from 12 to 12');
  const people = easing(own, { measure: 'people', unit: 'people' }, day('2027-03-08'));
  expect(editProblem(own, people, { ...edit, ...own, target: 20.5 }, today)?.target).toMatch('it would go from 0 to 20.5');
});

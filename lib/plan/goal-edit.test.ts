import { expect, test } from 'vitest';
import { editedGoal, editProblem } from './goal-edit';

const goal = { baseline: 0, target: 18, dueOn: '2027-06-30' };
const edit = { baseline: 0, target: 18, startsOn: '2027-01-04', dueOn: '2027-06-30', easingReason: '' };
const today = '2027-03-09';

test('an edit that eases writes the old value and logs the new one', () => {
  const { target, dueOn, changes } = editedGoal(goal, { ...edit, target: 12, dueOn: '2027-05-31' }, today);
  expect({ target, dueOn }).toEqual({ target: 18, dueOn: '2027-05-31' });
  expect(changes.map(({ field, effectiveOn }) => [field, effectiveOn])).toEqual([
    ['target', '2027-03-16'],
    ['dueOn', today],
  ]);
});

test('a goal is never left ending before it begins, or where it begins, while an easing waits', () => {
  const later = { ...edit, startsOn: '2027-07-01', dueOn: '2027-09-01' };
  expect(editProblem(goal, later, today)?.startsOn).toMatch('Until Tue 16 Mar the last day is still Wed 30 Jun');
  expect(editProblem(goal, { ...later, easingReason: 'In hospital' }, today)).toBeUndefined();
  expect(editProblem(goal, { ...edit, baseline: 18, target: 12 }, today)?.baseline).toMatch('Until Tue 16 Mar the goal is still 18');
  expect(editProblem(goal, { ...edit, target: 12 }, today)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { day } from '../time/day';
import { reviewsTable } from './reviews-table';
import { sameGoal, type WeekSnapshot } from './week-snapshot';

const goal = { id: 'g1', statement: 'Talk with nine', current: 3, target: 9, status: 'on_track' as const, confidence: 6 };
const snapshot: WeekSnapshot = {
  from: day('2027-03-01'),
  to: day('2027-03-07'),
  closedOn: day('2027-03-05'),
  done: 1,
  due: 2,
  kept: false,
  promises: [{ title: 'Call Ana', dueOn: day('2027-03-02'), doneOn: day('2027-03-02') }],
  goals: [goal],
  win: '=Asked twice',
  obstacle: '',
  learned: '',
  next: [{ title: 'Coffee', dueOn: day('2027-03-09') }],
};

it('a closed week is a row of its frozen figures and texts; one that was changed has only its week', () => {
  const { rows } = reviewsTable([
    { weekOn: snapshot.from, snapshot },
    { weekOn: day('2027-02-22'), snapshot: null },
  ]);
  expect(rows[0]).toEqual([
    ...['2027-03-01', '2027-03-05', 1, 2, 'missed', '=Asked twice', '', ''],
    ...['Call Ana (done 2027-03-02)', 'Coffee (2027-03-09)', 'Talk with nine: 3 of 9, sure 6 of 10'],
  ]);
  expect(rows[1]?.slice(0, 5)).toEqual(['2027-02-22', '', '', '', 'changed outside the app']);
});

it('a goal is recognized by its id when it was renamed, and by its wording where a review has none', () => {
  const renamed = { ...goal, statement: 'Talk with twelve' };
  const other = { ...goal, id: 'g2' };
  expect(sameGoal(renamed, [other, goal])).toBe(goal);
  expect(sameGoal(goal, [other])).toBeUndefined();
  const { id: _, ...old } = goal;
  expect(sameGoal(goal, [old])).toBe(old);
  expect(sameGoal(old, [other])).toBe(other);
});

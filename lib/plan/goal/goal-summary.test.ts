import { expect, test } from 'vitest';
import { goalSentence } from '../review/sentences';
import { addDays, day as dayOf } from '../time/day';
import { goalSummary } from './goal-summary';

const goal = {
  id: 'talks',
  measure: 'conversations' as const,
  unit: 'conversations',
  baseline: 0,
  target: 18,
  startsOn: dayOf('2027-01-04'),
  dueOn: dayOf('2027-06-30'),
};
const calendar = { today: dayOf('2027-03-09'), weekStart: 1 as const, pauses: [] };
const held = (goalId: string, days: number[]) =>
  days.map((day) => ({
    goalId,
    id: `${goalId} ${day}`,
    what: 'conversation' as const,
    on: addDays(goal.startsOn, day),
    personId: null,
    value: 1,
  }));

test('a goal stands where its own events brought it', () => {
  const summary = goalSummary(goal, [...held('talks', [3, 20, 40]), ...held('other', [5])], calendar);
  expect(summary.current).toBe(3);
  expect(summary.course.map(({ value }) => value)).toEqual([1, 2, 3]);
  expect(summary.weeks.reduce<number>((sum, week) => sum + (week ?? 0), 0)).toBe(3);
  expect(goalSentence(summary)).toMatch(/^3 of 18, three behind\./);
});

test('before anything counted a goal stands at its baseline', () => {
  const summary = goalSummary({ ...goal, baseline: 2 }, [], calendar);
  expect(summary.current).toBe(2);
  expect(summary.course).toEqual([]);
});

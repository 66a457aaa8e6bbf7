import { expect, it } from 'vitest';
import { day } from '../time/day';
import { keptWords } from './review-words';
import { readSnapshot, weekSnapshot } from './week-snapshot';

const week = { from: day('2027-03-08'), to: day('2027-03-14') };
const step = (title: string, dueOn: string, doneOn: string | null = null) => ({
  title,
  dueOn: day(dueOn),
  doneOn: doneOn === null ? null : day(doneOn),
  droppedOn: null,
});
const goal = {
  id: 'goal-1',
  statement: 'Talk with nine',
  measure: 'manual' as const,
  unit: 'conversations',
  baseline: 0,
  target: 9,
  startsOn: day('2027-03-01'),
  dueOn: day('2027-06-30'),
};

const input = (today: string, steps = [step('Call Ana', '2027-03-09', '2027-03-09'), step('Write to Bo', '2027-03-14')]) => ({
  week,
  calendar: { today: day(today), weekStart: 1 as const, pauses: [] },
  commitments: steps,
  steps,
  next: [step('Coffee', '2027-03-17'), step('Done early', '2027-03-18', '2027-03-12')],
  goals: [goal],
  events: [],
  lines: { win: 'Asked twice', obstacle: '', learned: 'Mornings get answers' },
  confidence: { 'goal-1': 7, 'goal-of-another-plan': 3 },
});

it('freezes figures, texts, confidence and what comes next, without a day that is still to come', () => {
  const snapshot = weekSnapshot(input('2027-03-12'));
  expect(snapshot).toMatchObject({
    ...week,
    closedOn: '2027-03-12',
    done: 1,
    due: 1,
    kept: true,
    win: 'Asked twice',
    promises: [
      { title: 'Call Ana', doneOn: '2027-03-09' },
      { title: 'Write to Bo', doneOn: null },
    ],
    goals: [{ id: 'goal-1', statement: 'Talk with nine', target: 9, confidence: 7 }],
    next: [{ title: 'Coffee', dueOn: '2027-03-17' }],
  });
  expect(readSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
});

it('counts all of a week that is over', () => {
  expect(weekSnapshot(input('2027-03-15'))).toMatchObject({ done: 1, due: 2, kept: false });
});

it('is null where it cannot be read', () => {
  for (const damaged of ['', '{}', 'null', '{"from":"banana"}']) expect(readSnapshot(damaged)).toBeNull();
});

it.each([
  [3, 4, true, 'Three of four done'],
  [4, 4, true, 'All four done'],
  [2, 2, true, 'Both done'],
  [0, 2, false, 'None of two done'],
  [1, 1, true, 'The one step was done'],
  [0, 1, false, 'The one step was not done'],
  [0, 0, null, 'Nothing was due'],
  [1, 3, null, 'One of three done, in a pause'],
])('says that %i of %i was done', (done, due, kept, words) => {
  expect(keptWords({ done, due, kept })).toBe(words);
});

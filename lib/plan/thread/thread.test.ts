import { describe, expect, test } from 'vitest';
import { day } from '../time/day';
import { threadOf } from './thread';
import { connection, empty, feedback, gapsOf, goalOf, outcome, spoken, whole } from './thread-sample';

describe('the thread', () => {
  test('of nothing has no strength', () => {
    expect(threadOf(empty).strength).toEqual({ satisfied: 0, applicable: 0, share: null });
  });

  test('is whole when every link stands', () => {
    const { strength, gaps, goals } = threadOf(whole);
    expect(gaps).toEqual([]);
    expect(strength).toEqual({ satisfied: 3, applicable: 3, share: 1 });
    expect(goals.map(({ goalId }) => goalId)).toEqual(['goal']);
  });

  test('counts what stands of what applies', () => {
    const { strength } = threadOf({ ...whole, people: [spoken('Ada')], keyConnections: [connection('Ada', { role: null })] });
    expect(strength).toEqual({ satisfied: 2, applicable: 3, share: 2 / 3 });
  });
});

test('a row serves one goal, so no gap is counted twice', () => {
  const two = {
    goals: [goalOf('goal'), goalOf('other')],
    keyConnections: [connection('Ada'), connection('Ada', { id: 'connection-2', goalId: 'other' })],
    outcomes: [outcome('tip', { happenedOn: day('2027-01-01') })],
    feedback: [feedback('f')],
  };
  expect(gapsOf(two).map(([says]) => says)).toEqual(['Not reported back', 'Not answered yet']);
});

import { describe, expect, test } from 'vitest';
import { addDays, day } from '../time/day';
import { threadOf } from './thread';
import { pathsOf } from './thread-paths';
import type { ThreadPlan } from './thread-plan';
import { connection, feedback, goalOf, outcome, person, spoken, step, today, whole } from './thread-sample';

describe('what nothing could be done about yet is planned', () => {
  const now = new Date(`${today}T09:00:00Z`);
  const isNew = { startsOn: today, createdAt: now };
  const statesOf = (change: Partial<ThreadPlan>) => threadOf({ ...whole, ...change }).links.map(({ kind, state }) => [kind, state]);

  test('a new goal without people', () => {
    const noPeople = { keyConnections: [], people: [], steps: [] };
    expect(statesOf({ ...noPeople, goals: [goalOf('goal', isNew)] })).toEqual([['people', 'planned']]);
    expect(statesOf({ ...noPeople, goals: [goalOf('goal', { startsOn: day('2027-04-01') })] })).toEqual([['people', 'planned']]);
    expect(statesOf({ ...noPeople, goals: [goalOf('goal', { createdAt: now })] })).toEqual([['people', 'planned']]);
  });

  test('a new key connection without a reason or a step, even if you spoke before', () => {
    const fresh = { steps: [], keyConnections: [connection('Ada', { role: null, createdAt: now })] };
    const planned = [
      ['people', 'in_place'],
      ['reason', 'planned'],
      ['next', 'planned'],
    ];
    expect(statesOf(fresh)).toEqual(planned);
    expect(statesOf({ ...fresh, people: [spoken('Ada')] })).toEqual(planned);
  });

  test('a reason until the first conversation since, if that comes in the first days', () => {
    const keyConnections = [connection('Ada', { role: null, createdAt: new Date('2027-03-05T09:00:00Z') })];
    const people = [person('Ada', { lastContactOn: day('2027-03-06') })];
    expect(statesOf({ keyConnections })).toContainEqual(['reason', 'planned']);
    expect(statesOf({ keyConnections, people })).toContainEqual(['reason', 'missing']);
  });

  test('what came, or was said, on the day itself; a report until its day', () => {
    expect(statesOf({ steps: [step('coffee'), step('lunch', { doneOn: today })] })).toContainEqual(['outcome', 'planned']);
    expect(statesOf({ outcomes: [outcome('notes', { kind: 'resource', happenedOn: today })] })).toContainEqual(['thanks', 'planned']);
    expect(statesOf({ feedback: [feedback('f', { receivedOn: today })] })).toContainEqual(['feedback', 'planned']);
    expect(statesOf({ outcomes: [outcome('tip')] })).toContainEqual(['report', 'planned']);
  });

  test('counts neither for the strength nor against it', () => {
    const { strength, gaps } = threadOf({ ...whole, steps: [], keyConnections: [connection('Ada', { role: null, createdAt: now })] });
    expect(strength).toEqual({ satisfied: 1, applicable: 1, share: 1 });
    expect(gaps).toEqual([]);
  });

  test('pauses lengthen the first days', () => {
    const connected = { steps: [], keyConnections: [connection('Ada', { createdAt: new Date('2027-03-01T09:00:00Z') })] };
    expect(statesOf(connected)).toContainEqual(['next', 'missing']);
    expect(statesOf({ ...connected, pauses: [[day('2027-03-02'), day('2027-03-05')]] })).toContainEqual(['next', 'planned']);
  });

  test('time alone turns what is planned into a gap, and never back', () => {
    const plan: ThreadPlan = {
      ...whole,
      goals: [goalOf('goal', isNew), goalOf('empty', { startsOn: day('2027-03-20'), createdAt: now })],
      people: [person('Ada'), spoken('Ben'), person('Eve', { lastContactOn: today, rhythmDays: 14 })],
      keyConnections: ['Ada', 'Ben', 'Eve'].map((id) => connection(id, { role: null, createdAt: now })),
      steps: [step('lunch', { doneOn: today })],
      outcomes: [outcome('tip', { happenedOn: today }), outcome('notes', { kind: 'resource', happenedOn: today })],
      feedback: [feedback('f', { receivedOn: today })],
      pauses: [[day('2027-03-11'), day('2027-03-13')]],
    };
    const order = ['in_place', 'planned', 'missing', 'late'];
    const before = new Map<string, number>();
    for (let days = 0; days <= 60; days++) {
      const { links, gaps } = threadOf({ ...plan, today: addDays(today, days) });
      if (days === 0) expect(gaps).toEqual([]);
      for (const { id, state } of links) {
        const rank = order.indexOf(state);
        expect(rank, `${id} after ${days} days`).toBeGreaterThanOrEqual(before.get(id) ?? 0);
        before.set(id, rank);
      }
      if (days === 60) expect(gaps.map(({ kind }) => kind).sort()).toEqual(gapsInTheEnd);
    }
  });
  const gapsInTheEnd = ['feedback', 'next', 'next', 'next', 'outcome', 'people', 'reason', 'reason', 'reason', 'report', 'thanks'];

  test('and is drawn open, with its verb', () => {
    const plan = { ...whole, steps: [], keyConnections: [connection('Ada', { role: null, createdAt: now })] };
    const [path] = pathsOf('goal', threadOf(plan), plan);
    expect(path?.isWhole).toBe(true);
    expect(path?.nodes.map(({ shape, gap, fix } = { shape: 'late', word: '', meta: '' }) => [shape, gap, fix?.kind])).toEqual([
      ['ring', undefined, 'reason'],
      ['open', undefined, 'step'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { sayReason } from '../goal/connection-reason';
import { addDays, day } from '../time/day';
import { threadOf } from './thread';
import { pathsOf, pathsOutsideGoals } from './thread-paths';
import type { ThreadPlan } from './thread-plan';

const today = day('2027-03-09');
const empty: ThreadPlan = {
  goals: [],
  keyConnections: [],
  people: [],
  steps: [],
  interactions: [],
  outcomes: [],
  feedback: [],
  pauses: [],
  today,
};
const longAgo = { startsOn: day('2027-01-04'), createdAt: new Date('2027-01-04T09:00:00Z') };
const goalOf = (id: string, change = {}) => ({ id, ...longAgo, ...change });
const person = (id: string, change = {}) => ({ id, display: id, rhythmDays: null, lastContactOn: null, waitingSince: null, ...change });
const spoken = (id: string) => person(id, { lastContactOn: day('2027-02-01') });
const connection = (personId: string, change = {}) => ({
  id: `connection-${personId}`,
  goalId: 'goal',
  personId,
  role: 'advice' as const,
  reason: '',
  createdAt: longAgo.createdAt,
  ...change,
});
const step = (id: string, change = {}) => ({
  id,
  goalId: 'goal',
  personId: 'Ada',
  kind: 'coffee_chat' as const,
  title: 'Coffee chat',
  dueOn: day('2027-03-12'),
  doneOn: null,
  droppedOn: null,
  nothingCameOfIt: false,
  ...change,
});
const outcome = (id: string, change = {}) => ({
  id,
  personId: 'Ada',
  stepId: null,
  interactionId: null,
  kind: 'advice' as const,
  direction: 'received' as const,
  text: 'Show one decision',
  happenedOn: day('2027-03-04'),
  reportBackBy: null,
  reportedBackOn: null,
  thankedOn: null,
  ...change,
});
const feedback = (id: string, change = {}) => ({
  id,
  personId: 'Ada',
  kind: 'growth' as const,
  text: 'Less about the model',
  receivedOn: day('2027-03-01'),
  answeredOn: null,
  ...change,
});

/** A goal with Ada, whose next coffee is planned: no gap. */
const whole: ThreadPlan = {
  ...empty,
  goals: [goalOf('goal')],
  people: [person('Ada')],
  keyConnections: [connection('Ada')],
  steps: [step('coffee')],
};
const gapsOf = (change: Partial<ThreadPlan>) => threadOf({ ...whole, ...change }).gaps.map(({ says, meta, state }) => [says, meta, state]);

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

describe('each gap has its name', () => {
  test('a goal without people', () => {
    expect(gapsOf({ keyConnections: [], people: [], steps: [] })).toEqual([['No one yet', '', 'missing']]);
  });

  test('a key connection without a reason', () => {
    expect(gapsOf({ people: [spoken('Ada')], keyConnections: [connection('Ada', { role: null })] })).toEqual([
      ['No reason yet', '', 'missing'],
    ]);
  });

  test('a reason in the owner’s own words counts as a reason', () => {
    const withReason = connection('Ada', { role: null, reason: 'Runs product at Fjordlys' });
    const { links, strength } = threadOf({ ...whole, keyConnections: [withReason] });
    expect(strength.share).toBe(1);
    expect(links.find(({ kind }) => kind === 'reason')).toMatchObject({ state: 'in_place', says: 'Runs product at Fjordlys', fix: null });
    expect(sayReason(withReason)).toBe('Runs product at Fjordlys');
    expect(sayReason({ role: 'advice', reason: 'Runs product' })).toBe('Advice: Runs product');
    expect(sayReason({ role: null, reason: '' })).toBeNull();
  });

  test('a person with no next step', () => {
    expect(gapsOf({ steps: [] })).toEqual([['No next step', 'not spoken yet', 'missing']]);
    expect(gapsOf({ steps: [], people: [person('Ada', { lastContactOn: day('2027-01-26'), rhythmDays: 28 })] })).toEqual([
      ['No next step', 'last spoke 6 weeks ago', 'missing'],
    ]);
  });

  test('but none while the last conversation is within the rhythm, or an answer is waited for', () => {
    expect(gapsOf({ steps: [], people: [person('Ada', { lastContactOn: day('2027-02-20'), rhythmDays: 28 })] })).toEqual([]);
    expect(gapsOf({ steps: [], people: [person('Ada', { waitingSince: day('2027-03-02') })] })).toEqual([]);
    expect(gapsOf({ steps: [], people: [person('Ada', { waitingSince: day('2027-01-02') })] })).toHaveLength(1);
  });

  test('and a pause does not use up the rhythm', () => {
    const people = [person('Ada', { lastContactOn: day('2027-01-26'), rhythmDays: 28 })];
    expect(gapsOf({ steps: [], people, pauses: [[day('2027-02-01'), day('2027-02-20')]] })).toEqual([]);
  });

  test('a done step with no outcome, until it has one or nothing came of it', () => {
    const done = step('lunch', { doneOn: day('2027-02-24') });
    const steps = [step('coffee'), done];
    expect(gapsOf({ steps })).toEqual([['What came of it?', 'done 13 days ago', 'missing']]);
    expect(gapsOf({ steps: [step('coffee'), { ...done, nothingCameOfIt: true }] })).toEqual([]);
    expect(gapsOf({ steps, outcomes: [outcome('tip', { stepId: 'lunch', kind: 'insight', thankedOn: today })] })).toEqual([]);
  });

  test('an outcome of the conversation that completed the step is an outcome of the step', () => {
    const conversation = { id: 'lunch-1', personId: 'Ada', kind: 'coffee_chat' as const, happenedOn: day('2027-03-04'), stepId: 'lunch' };
    const steps = [step('coffee'), step('lunch', { doneOn: day('2027-03-04') })];
    expect(gapsOf({ steps, interactions: [conversation], outcomes: [outcome('tip', { interactionId: 'lunch-1' })] })).toEqual([]);
  });

  test('nothing is expected of a thank-you, a report back or a preparation', () => {
    const kinds = ['thank', 'report_back', 'prepare'];
    expect(gapsOf({ steps: [step('coffee'), ...kinds.map((kind) => step(kind, { kind, doneOn: day('2027-03-01') }))] })).toEqual([]);
  });

  test('advice never answered: owed until its day, late after it', () => {
    expect(gapsOf({ outcomes: [outcome('tip')] })).toEqual([]);
    expect(threadOf({ ...whole, outcomes: [outcome('tip')] }).links.at(-1)).toMatchObject({
      says: 'Report back',
      meta: 'by Thu 18 Mar, in 9 days',
      fix: { kind: 'report', rowId: 'tip' },
    });
    expect(gapsOf({ outcomes: [outcome('tip', { happenedOn: day('2027-02-20') })] })).toEqual([
      ['Not reported back', '3 days late', 'late'],
    ]);
    expect(gapsOf({ outcomes: [outcome('tip', { happenedOn: day('2027-02-20'), reportedBackOn: day('2027-03-01') })] })).toEqual([]);
    expect(gapsOf({ outcomes: [outcome('tip', { happenedOn: day('2027-02-20'), reportBackBy: day('2027-04-01') })] })).toEqual([]);
  });

  test('an outcome without thanks; what was given wants none', () => {
    expect(gapsOf({ outcomes: [outcome('notes', { kind: 'resource' })] })).toEqual([['Not thanked yet', '', 'missing']]);
    expect(gapsOf({ outcomes: [outcome('notes', { kind: 'resource', direction: 'given' })] })).toEqual([]);
  });

  test('feedback without a reply, even from a person who serves no goal', () => {
    expect(gapsOf({ feedback: [feedback('f')] })).toEqual([['Not answered yet', '', 'missing']]);
    expect(gapsOf({ feedback: [feedback('f', { personId: null })] })).toHaveLength(1);
    expect(gapsOf({ feedback: [feedback('f', { answeredOn: today })] })).toEqual([]);
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

describe('what nothing could be done about yet is planned', () => {
  const now = new Date(`${today}T09:00:00Z`);
  const isNew = { startsOn: today, createdAt: now };
  const statesOf = (change: Partial<ThreadPlan>) => threadOf({ ...whole, ...change }).links.map(({ kind, state }) => [kind, state]);

  test('a new goal without people', () => {
    const nobody = { keyConnections: [], people: [], steps: [] };
    expect(statesOf({ ...nobody, goals: [goalOf('goal', isNew)] })).toEqual([['people', 'planned']]);
    expect(statesOf({ ...nobody, goals: [goalOf('goal', { startsOn: day('2027-04-01') })] })).toEqual([['people', 'planned']]);
    expect(statesOf({ ...nobody, goals: [goalOf('goal', { createdAt: now })] })).toEqual([['people', 'planned']]);
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

describe('paths', () => {
  const drawn = (change: Partial<ThreadPlan>) => {
    const plan = { ...whole, ...change };
    return pathsOf('goal', threadOf(plan), plan).map(({ nodes }) => nodes.map((node) => [node?.shape, node?.gap ?? node?.word]));
  };

  test('run from the person to the report back, as far as they go', () => {
    expect(drawn({})).toEqual([
      [
        ['ring', 'Ada'],
        ['open', 'Coffee chat'],
      ],
    ]);
    const steps = [step('lunch', { doneOn: day('2027-03-04') })];
    expect(
      drawn({
        steps,
        people: [person('Ada', { lastContactOn: day('2027-03-04'), rhythmDays: 28 })],
        outcomes: [outcome('tip', { stepId: 'lunch' })],
      }),
    ).toEqual([
      [
        ['ring', 'Ada'],
        ['dot', 'Coffee chat'],
        ['diamond', 'Show one decision'],
        ['owed', 'Report back'],
      ],
    ]);
  });

  test('stop at the gap, and paths with one come first', () => {
    const people = [person('Ada'), spoken('Ben')];
    expect(drawn({ people, keyConnections: [connection('Ada'), connection('Ben', { role: null })] })).toEqual([
      [
        ['gap', 'No reason yet'],
        ['gap', 'No next step'],
      ],
      [
        ['ring', 'Ada'],
        ['open', 'Coffee chat'],
      ],
    ]);
  });

  test('show what needs fixing rather than everything that happened', () => {
    const steps = [
      step('old', { doneOn: day('2027-01-04'), nothingCameOfIt: true }),
      step('lunch', { doneOn: day('2027-03-04') }),
      step('coffee'),
    ];
    expect(drawn({ steps }).map((nodes) => nodes.at(-1))).toEqual([
      ['gap', 'What came of it?'],
      ['open', 'Coffee chat'],
    ]);
  });

  test('end with a report back or a reply', () => {
    const people = [person('Ada', { lastContactOn: day('2027-03-04'), rhythmDays: 28 })];
    const closed = drawn({ people, steps: [], outcomes: [outcome('tip', { kind: 'insight', thankedOn: day('2027-03-05') })] });
    expect(closed[0]?.at(-1)).toEqual(['closed', 'Thanked']);
    const answered = drawn({ people, steps: [], feedback: [feedback('f', { answeredOn: day('2027-03-07') })] });
    expect(answered[0]?.slice(2)).toEqual([
      ['diamond', 'Less about the model'],
      ['closed', 'You said, I did'],
    ]);
  });

  test('a person within the rhythm needs no step, and an open outreach counts as one', () => {
    expect(drawn({ steps: [], people: [person('Ada', { lastContactOn: day('2027-03-04'), rhythmDays: 28 })] })[0]?.[1]).toEqual([
      'dot',
      'Spoke',
    ]);
    expect(drawn({ steps: [], people: [person('Ada', { waitingSince: day('2027-03-04') })] })[0]?.[1]).toEqual([
      'outreach',
      'Waiting for an answer',
    ]);
  });

  test('of one goal hold nobody of another', () => {
    const goals = [goalOf('goal'), goalOf('other')];
    const people = [person('Ada'), person('Ben')];
    const two = { goals, people, keyConnections: [connection('Ada'), connection('Ben', { goalId: 'other' })] };
    expect(drawn(two).map(([first]) => first?.[1])).toEqual(['Ada']);
  });

  test('feedback from a person who serves no goal has its own path, under the name they left', () => {
    const plan = { ...whole, feedback: [feedback('f', { personId: null, fromName: 'Ruth' }), feedback('ada')] };
    const [path, ...more] = pathsOutsideGoals(threadOf(plan), plan);
    expect(path?.nodes.map((node) => node?.gap ?? node?.word)).toEqual(['Ruth', 'Feedback', 'Less about the model', 'Not answered yet']);
    expect(path?.nodes[2]?.meta).toBe('area for growth');
    expect(more).toEqual([]);
  });
});

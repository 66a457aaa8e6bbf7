import { describe, expect, test } from 'vitest';
import { day } from '../time/day';
import { threadOf } from './thread';
import { pathsOf, pathsOutsideGoals } from './thread-paths';
import type { ThreadPlan } from './thread-plan';
import { connection, feedback, goalOf, outcome, person, spoken, step, whole } from './thread-sample';

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

  test('of one goal contain no one from another', () => {
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

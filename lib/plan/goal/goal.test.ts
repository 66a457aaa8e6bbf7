import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, type Pause } from '../time/day';
import { goalPace, goalSchema, type PacedGoal } from './goal';

const draft = {
  planId: 'plan-1',
  statement: 'Talk with 18 product managers at energy companies',
  measure: 'conversations' as const,
  unit: 'conversations',
  baseline: '0',
  target: '18',
  startsOn: day('2027-01-04'),
  dueOn: day('2027-06-30'),
};
const errorsOf = (change: Record<string, unknown>) => {
  const result = goalSchema.safeParse({ ...draft, ...change });
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]));
};

describe('the form of a goal', () => {
  test('takes what was typed', () => {
    expect(goalSchema.parse(draft)).toMatchObject({ baseline: 0, target: 18, confidence: null, matters: '', easingReason: '' });
  });

  test('begins like a title, however it was typed', () => {
    expect(goalSchema.parse({ ...draft, statement: ' talk with eight' }).statement).toBe('Talk with eight');
  });

  test('a number that was not given is asked for', () => {
    expect(errorsOf({ target: '', confidence: 'very' })).toEqual({ target: 'Enter a number', confidence: 'Enter a number from 1 to 10' });
  });

  test('says every error at once, each at its field', () => {
    expect(errorsOf({ statement: ' ', dueOn: day('2026-12-31'), target: '0' })).toEqual({
      statement: 'Enter what you want to do and who with',
      dueOn: 'Enter a due date on or after Monday 4 January 2027, the start date',
      target: 'Enter a target that differs from the start',
    });
  });

  test('what is counted goes up, one by one; a number typed in may do otherwise', () => {
    expect(errorsOf({ target: '-3' })).toEqual({ target: 'Enter a target above the start: this count only goes up' });
    expect(errorsOf({ target: '2.5' })).toEqual({ target: 'Enter whole numbers for the start and the target' });
    expect(errorsOf({ baseline: '0.5' })).toEqual({ target: 'Enter whole numbers for the start and the target' });
    expect(errorsOf({ measure: 'manual', unit: 'hours', baseline: '9', target: '2.5' })).toEqual({});
  });

  test('refuses what is not its own', () => {
    expect(goalSchema.safeParse({ ...draft, ownerId: 'someone' }).success).toBe(false);
    expect(goalSchema.safeParse({ ...draft, ...JSON.parse('{"__proto__": {"planId": "x"}, "statement": ["a"]}') }).success).toBe(false);
  });

  test('answers to anything without throwing', () => {
    fc.assert(fc.property(fc.anything(), (sent) => typeof goalSchema.safeParse(sent).success === 'boolean'));
  });
});

const start = day('2027-01-01');
const spans = fc.record({
  length: fc.integer({ min: 1, max: 400 }),
  at: fc.integer({ min: -20, max: 420 }),
  distance: fc.integer({ min: -40, max: 40 }).filter((distance) => distance !== 0),
  counted: fc.boolean(),
  pauses: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 30 }))
      .map(([from, days]): Pause => [addDays(start, from), addDays(start, from + days)]),
    { maxLength: 3 },
  ),
});
const goalOf = ({ length, distance, counted }: { length: number; distance: number; counted: boolean }): PacedGoal => ({
  startsOn: start,
  dueOn: addDays(start, length),
  baseline: 5,
  target: 5 + distance,
  counted,
});

describe('pace', () => {
  test('who is exactly where the line is has no days of buffer', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const today = addDays(start, span.at);
        const { expected } = goalPace(goalOf(span), 0, today, span.pauses);
        expect(goalPace(goalOf(span), expected, today, span.pauses).bufferDays).toBeCloseTo(0, 6);
      }),
    );
  });

  test('the line runs from baseline to target and never back', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const goal = goalOf(span);
        const share = (at: number) => (goalPace(goal, 0, addDays(start, at), span.pauses).expected - goal.baseline) / span.distance;
        expect(share(span.at)).toBeGreaterThanOrEqual(0);
        expect(share(span.at)).toBeLessThanOrEqual(1 + 1e-9);
        expect(share(span.at + 1)).toBeGreaterThanOrEqual(share(span.at));
      }),
    );
  });

  test('a paused day costs nothing: the line stands still', () => {
    const goal = goalOf({ length: 60, distance: 10, counted: true });
    const pause: Pause = [day('2027-01-11'), day('2027-01-20')];
    expect(goalPace(goal, 6, day('2027-01-20'), [pause])).toEqual(goalPace(goal, 6, day('2027-01-10'), [pause]));
  });

  test('bringing whole things down is judged like bringing them up', () => {
    const down = { startsOn: start, dueOn: day('2027-01-31'), baseline: 10, target: 7, counted: true };
    const up = { ...down, baseline: 0, target: 3 };
    expect(goalPace(down, 10, day('2027-01-10'), []).status).toBe(goalPace(up, 0, day('2027-01-10'), []).status);
    expect(goalPace(down, 10, day('2027-01-25'), []).status).toBe('at_risk');
  });

  test('a goal paused from end to end is on track and finite', () => {
    const goal = goalOf({ length: 5, distance: 10, counted: true });
    expect(goalPace(goal, 5, day('2027-01-03'), [[day('2026-12-01'), day('2027-02-01')]])).toEqual({
      totalDays: 0,
      elapsedDays: 0,
      expected: 5,
      bufferDays: 0,
      neededPerWeek: null,
      status: 'on_track',
    });
  });
});

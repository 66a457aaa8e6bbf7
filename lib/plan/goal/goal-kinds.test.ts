import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalSentence, paceLead, paceSentence } from '../review/sentences';
import { addDays, day, type Pause } from '../time/day';
import { goalSchema } from './goal';
import { shortGoal } from './goal-name';
import { goalSummary } from './goal-summary';
import type { GoalEvent } from './progress';
import { smartCheck } from './smart/smart';

const monday = day('2027-01-04');
const draft = {
  planId: 'plan',
  statement: 'Talk with product managers at energy companies',
  kind: 'rate',
  measure: 'conversations',
  unit: 'conversations',
  baseline: '0',
  target: '2',
  startsOn: monday,
  dueOn: '2027-06-30',
};
const learning = { ...draft, kind: 'learning', measure: 'questions', unit: 'questions', questions: 'How do they price it?\nWho decides?' };
const errorsOf = (given: object) =>
  Object.fromEntries(goalSchema.safeParse(given).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []);

describe('what a form may ask for', () => {
  test('a goal without a kind asks for a number in all, as before there were kinds', () => {
    const { kind: _, ...before } = draft;
    expect(goalSchema.parse(before)).toMatchObject({ kind: 'total', questions: [], behaviour: '' });
  });

  test('a rate is above nothing and at most seven a day', () => {
    expect(errorsOf(draft)).toEqual({});
    expect(errorsOf({ ...draft, target: '49' })).toEqual({});
    expect(errorsOf({ ...draft, target: '50' })).toEqual({ target: 'Enter at most 49 per week, seven a day' });
    expect(errorsOf({ ...draft, measure: 'manual', target: '-1' })).toEqual({ target: 'Enter a number above 0 for each week' });
  });

  test('a learning goal has at least one question, and as many as its target', () => {
    expect(errorsOf(learning)).toEqual({});
    expect(errorsOf({ ...learning, questions: ' \n', target: '0' }).questions).toBe('Enter at least one question, each on its own line');
    expect(errorsOf({ ...learning, target: '3' }).questions).toBe('Enter as many different questions as the target says');
    expect(errorsOf({ ...learning, measure: 'people' })).toHaveProperty('kind');
  });
});

const goal = { id: 'g', kind: 'rate', measure: 'conversations', unit: 'conversations', baseline: 0, target: 2, startsOn: monday } as const;
const dueOn = day('2027-06-30');
const eventsOf = (...days: number[]): GoalEvent[] =>
  days.map((count, at) => ({ goalId: 'g', id: `c${at}`, what: 'conversation', on: addDays(monday, count), personId: 'p', value: 1 }));
const on = (count: number, pauses: Pause[] = []) => ({ today: addDays(monday, count), weekStart: 1 as const, pauses });

describe('a rate goal', () => {
  const rate = { ...goal, dueOn };

  test('speaks of the weeks that were kept, and of this one', () => {
    const summary = goalSummary(rate, eventsOf(0, 1, 8, 14, 15, 16, 21), on(22));
    expect(summary).toMatchObject({ current: 1, status: 'behind', rate: { kept: 2, counted: 3, thisWeek: 1 } });
    expect(goalSentence(summary)).toBe('Two of three weeks kept. 1 of 2 this week.');
    expect(paceLead(summary)).toBe('83% of 2 conversations per week.');
    expect(shortGoal({ ...rate, statement: '' })).toBe('2 conversations per week');
  });

  test('says when nothing can be said yet, and what came of it in the end', () => {
    const fresh = goalSummary(rate, eventsOf(1), on(2));
    expect([fresh.status, paceSentence(fresh)]).toEqual(['not_started', '1 of 2 this week.']);
    const over = goalSummary({ ...rate, dueOn: addDays(monday, 13) }, eventsOf(0, 1, 8, 9), on(40));
    expect([over.status, goalSentence(over)]).toEqual(['achieved', 'Both weeks kept.']);
    const paused = goalSummary(rate, [], on(15, [[monday, addDays(monday, 30)]]));
    expect([paused.status, goalSentence(paused)]).toEqual(['not_started', '0 of 2 this week.']);
  });

  test('one more conversation never makes it look worse, and a paused week changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 30 }), fc.nat(60), (days, more) => {
        const shareOf = (counted: number[]) => goalSummary(rate, eventsOf(...counted.toSorted((a, b) => a - b)), on(63)).rate?.share ?? 0;
        expect(shareOf([...days, more])).toBeGreaterThanOrEqual(shareOf(days));
      }),
    );
  });
});

test('a learning goal goes by the questions that are answered', () => {
  const answers = [3, 20].map((count, at): GoalEvent => {
    return { goalId: 'g', id: `q${at}`, what: 'answer', on: addDays(monday, count), personId: null, value: 1 };
  });
  const questions = { ...goal, kind: 'learning', measure: 'questions', unit: 'questions', target: 4, dueOn } as const;
  const summary = goalSummary(questions, answers, on(40));
  expect([summary.current, summary.status, summary.rate]).toEqual([2, 'on_track', null]);
  expect(goalSentence(summary)).toContain('2 so far, one ahead of pace');
});

describe('the SMART check of each kind', () => {
  const plan = { objective: 'Into energy', endsOn: day('2027-09-30'), roomPerWeek: 3, today: monday };
  const typed = { ...draft, ...goal, dueOn, confidence: null, servesPart: 'Into energy' };
  const says = (given: Partial<typeof typed> | object, criterion: string) => {
    const found = smartCheck({ ...typed, ...given }, plan).find((each) => each.criterion === criterion);
    return [found?.pass, found?.says, found?.suggestion];
  };

  test('a rate is measured and weighed by the week', () => {
    expect(says({}, 'measurable')).toEqual([true, '2 conversations per week.', undefined]);
    expect(says({}, 'achievable').slice(0, 2)).toEqual([true, 'Two per week; you have room for three per week.']);
    expect(says({ target: 9 }, 'achievable')).toEqual([
      false,
      'Nine per week; you have room for three per week.',
      'Three per week would fit, or rate your confidence.',
    ]);
  });

  test('a learning goal needs questions', () => {
    expect(says({ kind: 'learning', target: 2 }, 'measurable')[1]).toBe('Two questions to answer.');
    expect(says({ kind: 'learning', target: 0 }, 'measurable')[0]).toBe(false);
  });

  test('a goal that counts an outcome is asked for one thing to do each week', () => {
    const outcome = { kind: 'total', measure: 'introductions', target: 6 };
    expect(says(outcome, 'measurable')).toEqual([
      true,
      'From 0 to 6 conversations.',
      'It may come late: name one thing to do for it each week.',
    ]);
    expect(says({ ...outcome, behaviour: 'Write to two people' }, 'measurable')[2]).toBeUndefined();
  });
});

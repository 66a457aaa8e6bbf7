import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day as dayOf, type Pause } from '../time/day';
import { consistency, reviewWeeks, sayDo, weekKept } from './review';

const weeks = fc.array(fc.constantFrom(true, false, null), { maxLength: 40 });

describe('consistency', () => {
  test('stays between nothing and all', () => {
    fc.assert(
      fc.property(weeks, (given) => {
        const { score, kept, counted, streak } = consistency(given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThan(1);
        expect(kept).toBeLessThanOrEqual(counted);
        expect(streak).toBeLessThanOrEqual(kept);
      }),
    );
  });

  test('a paused week costs nothing, wherever it stands', () => {
    fc.assert(
      fc.property(weeks, fc.nat(40), (given, at) => {
        expect(consistency([...given.slice(0, at), null, ...given.slice(at)])).toEqual(consistency(given));
      }),
    );
  });

  test('a kept week raises the score, a missed one lowers it', () => {
    fc.assert(
      fc.property(weeks, (given) => {
        const { score } = consistency(given);
        expect(consistency([...given, true]).score).toBeGreaterThan(score);
        expect(consistency([...given, false]).score).toBeLessThanOrEqual(score);
      }),
    );
  });
});

const step = (dueOn: Day, doneOn: Day | null = null, droppedOn: Day | null = null) => ({ dueOn, doneOn, droppedOn });

describe('say and do', () => {
  test('counts what was done by its day', () => {
    const week = [
      step(dayOf('2027-03-08'), dayOf('2027-03-08')),
      step(dayOf('2027-03-09'), dayOf('2027-03-10')),
      step(dayOf('2027-03-10')),
      step(dayOf('2027-03-11'), dayOf('2027-03-01')),
    ];
    expect(sayDo(week)).toEqual({ done: 2, due: 4, share: 0.5 });
  });

  test('what was dropped in time was not due; what was dropped late was missed', () => {
    expect(sayDo([step(dayOf('2027-03-08'), null, dayOf('2027-03-08'))])).toEqual({ done: 0, due: 0, share: null });
    expect(sayDo([step(dayOf('2027-03-08'), null, dayOf('2027-03-09'))])).toEqual({ done: 0, due: 1, share: 0 });
  });

  test('three of four keep a week, two of three do not, none due is no week', () => {
    const done = step(dayOf('2027-03-08'), dayOf('2027-03-08'));
    const missed = step(dayOf('2027-03-08'));
    expect(weekKept([done, done, done, missed])).toBe(true);
    expect(weekKept([done, done, missed])).toBe(false);
    expect(weekKept([])).toBeNull();
  });
});

describe('the weeks in review', () => {
  const of = (commitments: ReturnType<typeof step>[], pauses: Pause[]) =>
    reviewWeeks(commitments, { from: dayOf('2027-03-01'), today: dayOf('2027-03-15'), weekStart: 1, pauses });

  test('leave out what was due on a paused day, done or not', () => {
    const commitments = [
      step(dayOf('2027-03-02'), dayOf('2027-03-02')),
      step(dayOf('2027-03-06')),
      step(dayOf('2027-03-12'), dayOf('2027-03-12')),
    ];
    const pauses: Pause[] = [
      [dayOf('2027-03-05'), dayOf('2027-03-07')],
      [dayOf('2027-03-12'), dayOf('2027-03-12')],
    ];
    expect(of(commitments, pauses)).toMatchObject([
      { done: 1, due: 1, paused: false, kept: true },
      { done: 0, due: 0, paused: false, kept: null },
    ]);
  });

  test('sum to what is judged, whatever is paused', () => {
    const day = fc.integer({ min: 1, max: 14 }).map((at) => dayOf(`2027-03-${String(at).padStart(2, '0')}`));
    const due = fc.record({ dueOn: day, isDone: fc.boolean() }).map(({ dueOn, isDone }) => step(dueOn, isDone ? dueOn : null));
    const pause = fc.tuple(day, day).map(([one, other]): Pause => (one < other ? [one, other] : [other, one]));
    fc.assert(
      fc.property(fc.array(due), fc.array(pause, { maxLength: 3 }), (commitments, pauses) => {
        const isOff = (on: Day) => pauses.some(([from, to]) => from <= on && on <= to);
        const counted = commitments.filter(({ dueOn }) => !isOff(dueOn));
        const weeks = of(commitments, pauses).filter(({ kept }) => kept !== null);
        expect(weeks.reduce((sum, week) => sum + week.due, 0)).toBe(counted.length);
        expect(weeks.reduce((sum, week) => sum + week.done, 0)).toBe(counted.filter(({ doneOn }) => doneOn).length);
      }),
    );
  });

  test('are those that are over; a wholly paused one is not judged', () => {
    const commitments = [
      step(dayOf('2027-03-02'), dayOf('2027-03-02')),
      step(dayOf('2027-03-09')),
      step(dayOf('2027-03-17')),
      step(dayOf('2027-03-23')),
    ];
    const reviewed = reviewWeeks(commitments, {
      from: dayOf('2027-03-01'),
      today: dayOf('2027-03-24'),
      weekStart: 1,
      pauses: [[dayOf('2027-03-08'), dayOf('2027-03-14')]],
    });
    expect(reviewed.map(({ from, kept, paused }) => [from, kept, paused])).toEqual([
      [dayOf('2027-03-01'), true, false],
      [dayOf('2027-03-08'), null, true],
      [dayOf('2027-03-15'), false, false],
    ]);
  });
});

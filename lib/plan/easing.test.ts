import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './day';
import { easing, type GoalChange, goalAsOf, waitingChanges } from './easing';

const goal = { baseline: 0, target: 18, dueOn: '2027-06-30' };
const today = '2027-03-09';
const inAWeek = '2027-03-16';
const when = (changes: GoalChange[]) => changes.map(({ field, to, effectiveOn }) => [field, to, effectiveOn]);

describe('easing', () => {
  test('a lower target and a later day wait seven days; harder is at once', () => {
    expect(when(easing(goal, { target: 12, dueOn: '2027-08-01' }, today))).toEqual([
      ['target', '12', inAWeek],
      ['dueOn', '2027-08-01', inAWeek],
    ]);
    expect(when(easing(goal, { target: 24, dueOn: '2027-05-31' }, today))).toEqual([
      ['target', '24', today],
      ['dueOn', '2027-05-31', today],
    ]);
  });

  test('with an emergency nothing waits, and what stays is no change', () => {
    expect(when(easing(goal, { target: 12, emergency: 'In hospital' }, today))).toEqual([['target', '12', today]]);
    expect(easing(goal, { target: 18, dueOn: '2027-06-30' }, today)).toEqual([]);
  });

  test('for a number to bring down, higher is easier', () => {
    const down = { ...goal, baseline: 40, target: 10 };
    expect(when(easing(down, { target: 20 }, today))).toEqual([['target', '20', inAWeek]]);
    expect(when(easing(down, { target: 5 }, today))).toEqual([['target', '5', today]]);
  });
});

describe('the goal as of a day', () => {
  const eased = easing(goal, { target: 12 }, today);

  test('keeps its target until the day comes', () => {
    expect(goalAsOf(goal, eased, addDays(inAWeek, -1)).target).toBe(18);
    expect(goalAsOf(goal, eased, inAWeek).target).toBe(12);
    expect(waitingChanges(eased, today)).toHaveLength(1);
    expect(waitingChanges(eased, inAWeek)).toEqual([]);
  });

  test('what was said while an easing waited takes it back for good', () => {
    const less = [...eased, ...easing(goal, { target: 15 }, '2027-03-12')];
    expect(goalAsOf(goal, less, '2027-03-17').target).toBe(18);
    expect(goalAsOf(goal, less, '2027-03-19').target).toBe(15);
    expect(waitingChanges(less, '2027-03-12').map(({ to }) => to)).toEqual(['15']);
  });

  test('an easing that had come into effect holds until the next one does', () => {
    const more = [...eased, ...easing({ ...goal, target: 12 }, { target: 9 }, '2027-03-20')];
    expect(goalAsOf(goal, more, '2027-03-21').target).toBe(12);
    expect(goalAsOf(goal, more, '2027-03-27').target).toBe(9);
  });

  test('nothing gets easier within seven days of asking, whatever was asked before', () => {
    const asked = fc.array(fc.record({ after: fc.nat(5), target: fc.integer({ min: 1, max: 40 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(asked, fc.nat(20), (saves, later) => {
        const changes: GoalChange[] = [];
        let day = today;
        for (const { after, target } of saves) {
          day = addDays(day, after);
          changes.push(...easing(goalAsOf(goal, changes, day), { target }, day));
        }
        const on = addDays(day, later);
        const standsOn = (when: string) => goalAsOf(goal, changes, when).target;
        const easedOn = changes.filter((change) => Number(change.to) < Number(change.from)).map(({ effectiveOn }) => effectiveOn);
        if (standsOn(on) < standsOn(addDays(on, -1))) expect(easedOn).toContain(on);
      }),
    );
  });
});

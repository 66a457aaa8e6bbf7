import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day as dayOf } from '../time/day';
import { type Eased, easing, type GoalChange, goalAsOf, waitingChanges, waitingTogether } from './easing';

const goal: Eased = {
  measure: 'conversations',
  unit: 'conversations',
  baseline: 0,
  target: 18,
  startsOn: dayOf('2027-01-04'),
  dueOn: dayOf('2027-06-30'),
};
const today = dayOf('2027-03-09');
const inAWeek = dayOf('2027-03-16');
const when = (changes: GoalChange[]) => changes.map(({ field, to, effectiveOn }) => [field, to, effectiveOn]);

describe('easing', () => {
  test('a lower target and a later day wait seven days; harder is at once', () => {
    expect(when(easing(goal, { target: 12, dueOn: dayOf('2027-08-01') }, today))).toEqual([
      ['target', '12', inAWeek],
      ['dueOn', dayOf('2027-08-01'), inAWeek],
    ]);
    expect(when(easing(goal, { target: 24, dueOn: dayOf('2027-05-31') }, today))).toEqual([
      ['target', '24', today],
      ['dueOn', dayOf('2027-05-31'), today],
    ]);
  });

  test('with an emergency nothing waits, and what stays is no change', () => {
    expect(when(easing(goal, { target: 12, emergency: 'In hospital' }, today))).toEqual([['target', '12', today]]);
    expect(easing(goal, { target: 18, dueOn: dayOf('2027-06-30') }, today)).toEqual([]);
  });

  test('for a number to bring down, higher is easier', () => {
    const down = { ...goal, baseline: 40, target: 10 };
    expect(when(easing(down, { target: 20 }, today))).toEqual([['target', '20', inAWeek]]);
    expect(when(easing(down, { target: 5 }, today))).toEqual([['target', '5', today]]);
  });
});

describe('what is counted', () => {
  const own = { ...goal, measure: 'manual' as const, unit: 'talks' };
  const effects = (from: Eased, change: Partial<Eased>) =>
    Object.fromEntries(easing(from, change, today).map((made) => [made.field, made.effectiveOn]));

  test('waits, and its unit and numbers with it, be they higher or lower', () => {
    expect(effects(goal, { measure: 'manual', unit: 'talks', target: 24 })).toEqual({ measure: inAWeek, unit: inAWeek, target: inAWeek });
    expect(effects(own, { measure: 'people', unit: 'people' })).toEqual({ measure: inAWeek, unit: inAWeek });
    expect(effects(own, { unit: 'e-mails', baseline: -1 })).toEqual({ unit: inAWeek, baseline: inAWeek });
  });

  test('is the same in another spelling', () => {
    for (const unit of ['Talk', 'talks ', 'TALKS']) expect(effects(own, { unit })).toEqual({ unit: today });
  });

  test('is at once in an emergency', () => {
    expect(easing(goal, { measure: 'manual', emergency: 'The register is gone' }, today)[0]?.effectiveOn).toBe(today);
  });

  test('is taken back as a whole, and other changes by themselves', () => {
    const changes = easing(goal, { measure: 'manual', unit: 'talks', target: 24, dueOn: dayOf('2027-07-31') }, today);
    const fields = waitingTogether(changes, today).map((together) => together.map(({ field }) => field));
    expect(fields).toEqual([['measure', 'unit', 'target'], ['dueOn']]);
  });
});

describe('where a goal begins', () => {
  const baselineOn = (from: Eased, baseline: number) => easing(from, { baseline }, today)[0]?.effectiveOn;

  test('waits when it comes nearer to the target, and for a number typed in either way', () => {
    expect([baselineOn(goal, 5), baselineOn({ ...goal, baseline: 5 }, 0)]).toEqual([inAWeek, today]);
    const own = { ...goal, measure: 'manual' as const, baseline: 5 };
    expect([baselineOn(own, 8), baselineOn(own, 0)]).toEqual([inAWeek, inAWeek]);
  });

  test('waits when a goal that runs would start later', () => {
    const startOn = (from: Eased, startsOn: Day) => easing(from, { startsOn }, today)[0]?.effectiveOn;
    expect([startOn(goal, dayOf('2027-03-01')), startOn(goal, dayOf('2026-12-01'))]).toEqual([inAWeek, today]);
    expect(startOn({ ...goal, startsOn: dayOf('2027-04-01') }, dayOf('2027-05-01'))).toBe(today);
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

  test('a change made while an easing waits cancels it for good', () => {
    const less = [...eased, ...easing(goal, { target: 15 }, dayOf('2027-03-12'))];
    expect(goalAsOf(goal, less, dayOf('2027-03-17')).target).toBe(18);
    expect(goalAsOf(goal, less, dayOf('2027-03-19')).target).toBe(15);
    expect(waitingChanges(less, dayOf('2027-03-12')).map(({ to }) => to)).toEqual(['15']);
  });

  test('an easing that had come into effect holds until the next one does', () => {
    const more = [...eased, ...easing({ ...goal, target: 12 }, { target: 9 }, dayOf('2027-03-20'))];
    expect(goalAsOf(goal, more, dayOf('2027-03-21')).target).toBe(12);
    expect(goalAsOf(goal, more, dayOf('2027-03-27')).target).toBe(9);
  });

  test('every field is as the log says', () => {
    const changes = easing(goal, { measure: 'manual', unit: 'talks', baseline: 2, startsOn: dayOf('2027-02-01') }, today);
    expect(goalAsOf(goal, changes, today)).toEqual(goal);
    expect(goalAsOf(goal, changes, inAWeek)).toEqual({
      ...goal,
      measure: 'manual',
      unit: 'talks',
      baseline: 2,
      startsOn: dayOf('2027-02-01'),
    });
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
        const standsOn = (when: Day) => goalAsOf(goal, changes, when).target;
        const easedOn = changes.filter((change) => Number(change.to) < Number(change.from)).map(({ effectiveOn }) => effectiveOn);
        if (standsOn(on) < standsOn(addDays(on, -1))) expect(easedOn).toContain(on);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, type Pause, uncheckedDay } from '../time/day';
import { projection, weeksOfGoal } from './projection';

const goal = { startsOn: day('2027-01-04'), dueOn: day('2027-06-30'), baseline: 0, target: 18, counted: true };
const today = day('2027-03-09');
const pauses: Pause[] = [[day('2027-02-08'), day('2027-02-14')]];
const course = [
  day('2027-01-14'),
  day('2027-01-21'),
  day('2027-01-26'),
  day('2027-01-29'),
  day('2027-02-04'),
  day('2027-02-23'),
  day('2027-02-26'),
  day('2027-03-04'),
].map((on, index) => ({ on, value: index + 1 }));
const weeks = weeksOfGoal(goal, course, { today, weekStart: 1, pauses });

test('the weeks of a goal are the completed ones without a pause', () => {
  expect(weeks).toEqual([0, 1, 1, 2, 1, null, 0, 2, 1]);
});

test('a goal two ahead arrives in May', () => {
  const { arrivesOn, chance, fan } = projection(goal, 8, today, pauses, weeks);
  expect(arrivesOn?.slice(0, 7)).toBe('2027-05');
  expect(chance).toBeGreaterThan(0.7);
  expect(fan[0]).toEqual({ on: today, low: 8, middle: 8, high: 8 });
  expect(fan.at(-1)?.on).toBe(day('2027-06-30'));
});

test('a pause ahead puts the arrival off by its days', () => {
  const before = projection(goal, 8, today, pauses, weeks).arrivesOn ?? uncheckedDay('');
  const after = projection(goal, 8, today, [...pauses, [day('2027-04-01'), day('2027-04-10')]], weeks).arrivesOn ?? uncheckedDay('');
  expect(after >= addDays(before, 9)).toBe(true);
});

test('the fan opens towards the target and never has more than 27 points', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 10, max: 900 }), fc.boolean(), (target, days, down) => {
      const ends = down ? { baseline: target, target: 0 } : { baseline: 0, target };
      const { fan } = projection({ ...goal, ...ends, dueOn: addDays(today, days) }, ends.baseline, today, [], [1, 0, 2, 1]);
      expect(fan.length).toBeLessThanOrEqual(27);
      for (const { low, middle, high } of fan) {
        const [least, most] = down ? [high, low] : [low, high];
        expect(least).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('nothing is foretold of a goal that is reached, over, or not begun', () => {
  expect(projection(goal, 18, today, [], weeks)).toEqual({ chance: 1, arrivesOn: null, fan: [] });
  const unknown = { chance: null, arrivesOn: null, fan: [] };
  expect(projection(goal, 8, day('2027-06-30'), [], weeks)).toEqual(unknown);
  expect(projection(goal, 0, day('2027-01-01'), [], [])).toEqual(unknown);
});

test('nothing is foretold before four weeks that are not paused', () => {
  const chanceAfter = (of: (number | null)[]) => projection(goal, 3, today, [], of).chance;
  expect([[], [1], [1, 1, 1], [1, null, 1, null, 1]].map(chanceAfter)).toEqual([null, null, null, null]);
  expect(chanceAfter([1, null, 1, 0, 1])).toBeGreaterThan(0);
});

test('a week’s progress is where the course stood at its end and before it, however many things came on a day', () => {
  const days = fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 40 });
  fc.assert(
    fc.property(days, fc.boolean(), (offsets, down) => {
      const ends = down ? { baseline: 40, target: 0 } : { baseline: 0, target: 40 };
      const own = offsets
        .toSorted((one, other) => one - other)
        .map((offset, index) => ({ on: addDays(goal.startsOn, offset), value: down ? 40 - index : index + 1 }));
      const stood = (on: Day) => own.findLast((point) => point.on <= on)?.value ?? ends.baseline;
      const found = weeksOfGoal({ ...goal, ...ends }, own, { today: addDays(goal.startsOn, 80), weekStart: 1, pauses: [] });
      const expected = found.map((_, week) => {
        const first = addDays(goal.startsOn, 7 * week);
        return Math.max(0, (stood(addDays(first, 6)) - stood(addDays(first, -1))) * (down ? -1 : 1));
      });
      expect(found).toEqual(expected);
      expect(found).toHaveLength(11);
    }),
  );
});

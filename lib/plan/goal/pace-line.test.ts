import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeDays, addDays, day as dayOf, type Pause } from '../time/day';
import { expectedLine, valueOn } from './pace-line';

const goal = { startsOn: dayOf('2027-01-04'), dueOn: dayOf('2027-06-30'), baseline: 0, target: 18 };

test('the line is level during a pause and ends at the target', () => {
  const line = expectedLine(goal, [[dayOf('2027-02-08'), dayOf('2027-02-14')]]);
  expect(line.map(({ on }) => on)).toEqual([dayOf('2027-01-04'), dayOf('2027-02-07'), dayOf('2027-02-14'), dayOf('2027-06-30')]);
  expect(line[1]?.value).toBeCloseTo(line[2]?.value ?? 0);
  expect(line.at(-1)?.value).toBe(18);
});

test('on every day after the first the line stands where the share of days that count puts it', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays(goal.startsOn, days));
  const pause = fc.tuple(day, fc.integer({ min: 0, max: 30 })).map(([from, days]): Pause => [from, addDays(from, days)]);
  fc.assert(
    fc.property(
      fc.array(pause, { maxLength: 3 }),
      fc.integer({ min: 0, max: 170 }),
      fc.integer({ min: -9, max: 40 }),
      (pauses, days, target) => {
        const total = activeDays(goal.startsOn, addDays(goal.dueOn, 1), pauses);
        fc.pre(total > 0);
        const on = addDays(goal.startsOn, days);
        const share = activeDays(goal.startsOn, addDays(on, 1), pauses) / total;
        const value = valueOn(expectedLine({ ...goal, target }, pauses), on);
        // The first stretch starts at the baseline on the morning of the first day, so it may be under by less than a day's share.
        expect(Math.abs(value - target * share)).toBeLessThanOrEqual(Math.abs(target) / total + 1e-9);
      },
    ),
  );
});

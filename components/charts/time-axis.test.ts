import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, uncheckedDay } from '@/lib/plan/time/day';
import { clearOf, timeTicks } from './time-axis';

const labels = (from: Day, to: Day) => timeTicks(from, to).map(({ label }) => label);

test('short stretches are marked by weeks, longer by months, long by quarters with their year', () => {
  expect(labels(day('2027-03-01'), day('2027-03-20'))).toEqual(['1 Mar', '8 Mar', '15 Mar']);
  expect(labels(day('2027-01-04'), day('2027-06-30'))).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
  expect(labels(day('2026-02-10'), day('2027-07-01'))).toEqual(['Feb', 'Apr', 'Jul', 'Oct', '2027', 'Apr', 'Jul']);
});

test('a month that is nearly over gives its place to the next', () => {
  expect(labels(day('2026-08-30'), day('2027-01-25'))).toEqual(['Sep', 'Oct', 'Nov', 'Dec', 'Jan']);
  expect(labels(day('2026-08-10'), day('2027-01-25'))).toEqual(['Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan']);
});

test('marks lie in order within their stretch, and are few enough to draw', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
      const to = addDays(day('2027-01-04'), days);
      const ticks = timeTicks(day('2027-01-04'), to).map(({ on }) => on);
      expect(ticks).toEqual([...new Set(ticks)].sort());
      expect(ticks.every((on) => on >= day('2027-01-04') && on <= to)).toBe(true);
      expect(ticks.length).toBeLessThan(20);
    }),
  );
});

test('a label gives way to what is taken and to the one before it', () => {
  const at = (places: number[]) => places.map((place) => ({ at: place, width: 10 }));
  expect(clearOf(at([0, 5, 12, 30, 45]), [{ at: 28, width: 14 }]).map((label) => label.at)).toEqual([0, 12, 45]);
});

test('days that are none have few marks, and there is an end to them', () => {
  expect(timeTicks(uncheckedDay('banana'), uncheckedDay('9999-99-99')).length).toBeLessThan(10);
  expect(timeTicks(uncheckedDay('0000-01-01'), day('2200-12-31')).length).toBeLessThan(3000);
});

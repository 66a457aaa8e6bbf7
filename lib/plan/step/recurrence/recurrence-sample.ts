import fc from 'fast-check';
import { addDays, day as dayOf } from '../../time/day';
import type { IsoWeekday, Recurrence } from './recurrence-parts';

export const start = dayOf('2027-03-09'); // A Tuesday.
export const year = { from: start, to: dayOf('2028-03-08') };
export const days = fc.nat(1200).map((count) => addDays(dayOf('2026-01-01'), count));
export const weekdays = fc.subarray<IsoWeekday>([1, 2, 3, 4, 5, 6, 7]);
const end = fc.oneof(fc.constant(null), fc.record({ count: fc.integer({ min: 1, max: 60 }) }), fc.record({ until: days }));

export const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    every: fc.integer({ min: 1, max: 20 }),
    unit: fc.constant('day' as const),
    weekdays: fc.constant<IsoWeekday[]>([]),
    dayOfMonth: fc.constant(null),
    end,
  }),
  fc.record({ every: fc.integer({ min: 1, max: 9 }), unit: fc.constant('week' as const), weekdays, dayOfMonth: fc.constant(null), end }),
  fc.record({
    every: fc.integer({ min: 1, max: 6 }),
    unit: fc.constant('month' as const),
    weekdays: fc.constant<IsoWeekday[]>([]),
    dayOfMonth: fc.oneof(
      fc.constant(null),
      fc.record({ date: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })) }),
      fc.record({ nth: fc.constantFrom(-1, 1, 2, 3, 4, 5), weekday: fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7) }),
    ),
    end,
  }),
  fc.record({
    every: fc.integer({ min: 1, max: 3 }),
    unit: fc.constant('year' as const),
    weekdays: fc.constant<IsoWeekday[]>([]),
    dayOfMonth: fc.constant(null),
    end,
  }),
);

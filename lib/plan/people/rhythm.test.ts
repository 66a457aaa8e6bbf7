import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day as dayOf, type Pause, uncheckedDay } from '../time/day';
import { daysSinceConversation, nextTouchOn, touch } from './rhythm';

describe('freshness', () => {
  test('only ever fades, from 100 towards 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 3, max: 730 }), (days, rhythm) => {
        const now = touch(days, rhythm).freshness ?? Number.NaN;
        const later = touch(days + 1, rhythm).freshness ?? Number.NaN;
        expect(later).toBeLessThan(now);
        expect(now).toBeLessThanOrEqual(100);
        expect(later).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a person never spoken to is new, however long ago they were added', () => {
    expect(touch(daysSinceConversation(null, dayOf('2027-03-09'), []), 30)).toEqual({ band: 'not_started', freshness: null });
  });
});

describe('the next touch', () => {
  const pauses: Pause[] = [
    [dayOf('2027-03-10'), dayOf('2027-03-19')],
    [dayOf('2027-03-25'), dayOf('2027-03-25')],
  ];

  test('is one rhythm after the last contact, pauses stepped over', () => {
    expect(nextTouchOn(dayOf('2027-03-01'), 28, [])).toBe(dayOf('2027-03-29'));
    expect(nextTouchOn(dayOf('2027-03-01'), 28, pauses)).toBe(dayOf('2027-04-09'));
    expect(nextTouchOn(null, 28, [])).toBeNull();
    expect(nextTouchOn(dayOf('2027-03-01'), null, [])).toBeNull();
  });

  test('is the day the band becomes due', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 40 }),
        (rhythm, from, length) => {
          const pause: Pause = [addDays(dayOf('2027-03-01'), from), addDays(dayOf('2027-03-01'), from + length)];
          const next = nextTouchOn(dayOf('2027-03-01'), rhythm, [pause]) ?? uncheckedDay('');
          expect(touch(daysSinceConversation(dayOf('2027-03-01'), next, [pause]), rhythm).band).toBe('due');
        },
      ),
    );
  });
});

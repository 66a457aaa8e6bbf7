import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratePace } from './rate-pace';

const weeks = fc.array(fc.option(fc.nat(12)), { maxLength: 40 });
const rate = fc.integer({ min: 1, max: 10 });

describe('the pace of a rate goal', () => {
  test('a paused week costs nothing, wherever it is', () => {
    fc.assert(
      fc.property(rate, weeks, fc.nat(40), fc.boolean(), (perWeek, given, at, isOver) => {
        const withPause = [...given.slice(0, at), null, ...given.slice(at)];
        expect(ratePace(perWeek, withPause, isOver)).toEqual(ratePace(perWeek, given, isOver));
      }),
    );
  });

  test('lies between nothing and all, and is all when every week was kept', () => {
    fc.assert(
      fc.property(rate, weeks, fc.boolean(), (perWeek, given, isOver) => {
        const { share, kept, counted } = ratePace(perWeek, given, isOver);
        expect(counted).toBe(given.filter((count) => count !== null).length);
        if (share === null) return void expect(counted).toBe(0);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(share === 1).toBe(kept === counted);
      }),
    );
  });

  test('doing more in a week never lowers it', () => {
    fc.assert(
      fc.property(rate, weeks, fc.nat(40), (perWeek, given, at) => {
        const more = given.map((count, place) => (place === at && count !== null ? count + 1 : count));
        expect(ratePace(perWeek, more, false).share ?? 0).toBeGreaterThanOrEqual(ratePace(perWeek, given, false).share ?? 0);
      }),
    );
  });

  test('is not started while no week counts, and missed when none ever did', () => {
    expect(ratePace(2, [null, null], false)).toEqual({ share: null, kept: 0, counted: 0, status: 'not_started' });
    expect(ratePace(2, [], true).status).toBe('missed');
  });
});

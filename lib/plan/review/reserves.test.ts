import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comebacks, RESERVE_WEEKS, RESERVES, reservesLeft, withReserves } from './reserves';
import { consistency, type Week } from './review';

const weeks = fc.array(fc.constantFrom<Week>(true, false, null), { maxLength: 60 });
const places = fc.array(fc.nat(70), { maxLength: 20 });

describe('reserves', () => {
  test('cover missed weeks only, two in each 13 weeks at most', () => {
    fc.assert(
      fc.property(weeks, places, (given, spent) => {
        const after = withReserves(given, spent);
        const covered = given.flatMap((week, at) => (after[at] === week ? [] : [at]));
        for (const at of covered) expect([given[at], after[at], spent.includes(at)]).toEqual([false, null, true]);
        for (let from = 0; from < given.length; from += RESERVE_WEEKS) {
          const used = covered.filter((at) => at >= from && at < from + RESERVE_WEEKS).length;
          expect(used).toBeLessThanOrEqual(RESERVES);
          expect(reservesLeft(given, spent, from)).toBe(RESERVES - used);
        }
      }),
    );
  });

  test('are not carried over, and the first ones spent hold', () => {
    const missed = Array.from({ length: 15 }, () => false);
    expect(withReserves(missed, [4, 4, 2, 0, 13]).map((week, at) => (week === null ? at : -1))).toEqual(
      missed.map((_, at) => ([2, 4, 13].includes(at) ? at : -1)),
    );
  });

  test('spent or not, pauses and misses before it make no later kept week worth less', () => {
    const worth = (before: Week[]) => consistency([...before, true]).score - consistency([...before, false]).score;
    fc.assert(
      fc.property(weeks, places, weeks, (given, spent, later) => {
        const covered = withReserves(given, spent);
        const keptWeek = worth([...covered, ...later]);
        expect(keptWeek).toBeCloseTo(worth([]));
        expect(keptWeek).toBeGreaterThanOrEqual(worth([...given, ...later]) - 1e-9);
        expect(consistency([...covered, ...later]).score).toBeGreaterThanOrEqual(consistency([...given, ...later]).score - 1e-9);
        expect(consistency([...covered, true]).streak).toBeGreaterThanOrEqual(consistency([...given, true]).streak);
      }),
    );
  });
});

describe('returns', () => {
  test('weeks that do not count are stepped over, wherever they are', () => {
    fc.assert(
      fc.property(weeks, fc.nat(60), (given, at) => {
        expect(comebacks([...given.slice(0, at), null, ...given.slice(at)])).toEqual(comebacks(given));
      }),
    );
  });

  test('another kept week never takes one away, and coming back adds one', () => {
    fc.assert(
      fc.property(weeks, (given) => {
        const before = comebacks(given);
        expect(comebacks([...given, true]).returned).toBeGreaterThanOrEqual(before.returned);
        expect(comebacks([...given, false, true])).toEqual({
          returned: before.returned + 1,
          missed: comebacks([...given, false]).missed + 1,
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast } from './forecast';

const cases = fc.record({
  remaining: fc.integer({ min: 1, max: 60 }),
  weeks: fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 20 }),
  weeksLeft: fc.double({ min: 0.1, max: 60, noNaN: true }),
  prior: fc.double({ min: 0, max: 5, noNaN: true }),
});

describe('forecast', () => {
  test('a chance is a chance, and the quantiles are in order', () => {
    fc.assert(
      fc.property(cases, ({ remaining, weeks, weeksLeft, prior }) => {
        const { chance, low, middle, high } = forecast(remaining, weeks, weeksLeft, prior);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('more weeks never lower the chance, more to do never raises it', () => {
    fc.assert(
      fc.property(cases, ({ remaining, weeks, weeksLeft, prior }) => {
        const { chance } = forecast(remaining, weeks, weeksLeft, prior);
        expect(forecast(remaining, weeks, weeksLeft + 1, prior).chance).toBeGreaterThanOrEqual(chance - 1e-9);
        expect(forecast(remaining + 1, weeks, weeksLeft, prior).chance).toBeLessThanOrEqual(chance + 1e-9);
      }),
    );
  });

  test('the fan narrows as the due day comes nearer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 4, maxLength: 12 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.nat(5),
        (weeks, left, prior) => {
          const width = (weeksLeft: number) => {
            const { low, high } = forecast(1000, weeks, weeksLeft, prior);
            return high - low;
          };
          // Whole things make steps of one.
          expect(width(left / 2)).toBeLessThanOrEqual(width(left) + 1);
        },
      ),
    );
  });

  test('paused weeks say nothing', () => {
    expect(forecast(5, [1, null, 2, null], 4, 1)).toEqual(forecast(5, [1, 2], 4, 1));
  });

  test('nothing ever done and nothing asked for brings nothing', () => {
    expect(forecast(3, [0, 0], 10, 0)).toEqual({ chance: 0, low: 0, middle: 0, high: 0 });
  });

  test('large counts are reckoned too, without a jump where the way of reckoning changes', () => {
    const many = forecast(50_000, [5000, 5000, 5000], 10, 5000);
    expect(many.middle).toBeGreaterThan(45_000);
    expect(many.low).toBeLessThan(many.middle);
    const below = forecast(19_800, [2000], 9.9, 2000);
    const above = forecast(20_200, [2000], 10.1, 2000);
    expect(Math.abs(below.chance - above.chance)).toBeLessThan(0.02);
    expect(forecast(1e9, [1e8], 1000, 1e8).chance).toBeGreaterThan(0.99);
  });
});

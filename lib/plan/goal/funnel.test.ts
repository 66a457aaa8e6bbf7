import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance } from './coverage';
import { reverseFunnel, wilson } from './funnel';

const cases = fc.integer({ min: 1, max: 500 }).chain((entered) => fc.tuple(fc.integer({ min: 0, max: entered }), fc.constant(entered)));

describe('wilson', () => {
  test('contains the share that was seen and stays within 0 and 1', () => {
    fc.assert(
      fc.property(cases, ([passed, entered]) => {
        const [low, high] = wilson(passed, entered);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(passed / entered);
        expect(high).toBeGreaterThanOrEqual(passed / entered);
      }),
    );
  });

  test('says nothing of what never happened', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('the reverse funnel', () => {
  test('asks for more outreach the more outcomes, never for fewer than outcomes', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), ([passed, entered], outcomes) => {
        const { outreach } = reverseFunnel([{ passed, entered, guess: 0.4 }], outcomes);
        expect(outreach).toBeGreaterThanOrEqual(outcomes);
        expect(reverseFunnel([{ passed, entered, guess: 0.4 }], outcomes + 1).outreach).toBeGreaterThanOrEqual(outreach);
      }),
    );
  });

  test('no one passes a closed stage', () => {
    expect(reverseFunnel([{ passed: 0, entered: 3, guess: 0 }], 1).outreach).toBe(Number.POSITIVE_INFINITY);
    expect(reverseFunnel([{ passed: 0, entered: 3, guess: 0 }], 0).outreach).toBe(0);
  });
});

describe('balance', () => {
  test('is between all in one and as many in each', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 6 }), (counts) => {
        const even = balance(counts);
        expect(even === null).toBe(counts.every((count) => count === 0));
        expect(even ?? 0).toBeGreaterThanOrEqual(0);
        expect(even ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    expect(balance([7, 7, 7, 7])).toBeCloseTo(1);
    expect(balance([5])).toBeNull();
  });
});

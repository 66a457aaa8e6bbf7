import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASKS_TO_TELL, calibration } from './calibration';

const asks = fc.array(fc.record({ guess: fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9), answered: fc.boolean() }), { maxLength: 60 });

test('says what the interval says, and "about right" only from twenty asks on', () => {
  fc.assert(
    fc.property(asks, (given) => {
      const { expected, found, low, high, says } = calibration(given);
      if (expected === null || found === null) return void expect([given.length, says]).toEqual([0, 'too_early']);
      expect(low).toBeLessThanOrEqual(found);
      expect(high).toBeGreaterThanOrEqual(found);
      expect(says === 'more_often').toBe(expected < low);
      expect(says === 'less_often').toBe(expected > high);
      if (says === 'as_expected') expect(given.length).toBeGreaterThanOrEqual(ASKS_TO_TELL);
      if (says === 'too_early') expect(given.length).toBeLessThan(ASKS_TO_TELL);
    }),
  );
});

test('the order of the asks tells nothing', () => {
  fc.assert(
    fc.property(asks, (given) => {
      const [one, other] = [calibration(given), calibration(given.toReversed())];
      expect({ ...other, expected: null }).toEqual({ ...one, expected: null });
      expect(other.expected ?? 0).toBeCloseTo(one.expected ?? 0);
    }),
  );
});

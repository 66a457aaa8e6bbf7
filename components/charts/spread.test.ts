import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread';

test('labels that already stand apart stay where they are', () => {
  expect(spread([10, 50, 90], 7, 0, 100)).toEqual([10, 50, 90]);
});

test('labels never come nearer than the gap, keep their order, and stay inside', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 }), (heights) => {
      const apart = spread(heights, 7, 0, 100);
      const order = apart.toSorted((a, b) => a - b);
      order.slice(1).forEach((height, index) => {
        expect(height - (order[index] ?? 0)).toBeGreaterThan(7 - 1e-6);
      });
      expect(Math.min(...apart)).toBeGreaterThan(-1e-6);
      expect(Math.max(...apart)).toBeLessThan(100 + 1e-6);
      heights.forEach((height, one) => {
        heights.forEach((other, two) => {
          if (height < other) expect(apart[one]).toBeLessThan(apart[two] ?? 0);
        });
      });
    }),
  );
});

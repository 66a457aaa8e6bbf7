import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swarm } from './swarm';

test('no mark hides another, and no mark is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (places) => {
      const placed = swarm(
        places.map((at) => ({ at })),
        5,
      );
      expect(placed).toHaveLength(places.length);
      placed.forEach((one, index) => {
        for (const other of placed.slice(index + 1)) if (one.level === other.level) expect(other.at - one.at).toBeGreaterThanOrEqual(5);
      });
    }),
  );
});

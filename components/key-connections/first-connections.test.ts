import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstConnections } from './first-connections';

const rows = fc.array(fc.record({ gap: fc.constantFrom(undefined, 'No reason yet') }), { maxLength: 40 });

test('all people of a goal are shown while there are few, and at most 10 otherwise', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const shown = firstConnections(all);
      expect(shown.length).toBe(all.length <= 10 ? all.length : 9);
      expect(shown).toEqual(all.filter((row) => shown.includes(row)));
    }),
  );
});

test('no one with a gap is left out while someone without one is shown', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const shown = firstConnections(all);
      const isGapLeftOut = all.some((row) => row.gap && !shown.includes(row));
      expect(isGapLeftOut && shown.some((row) => !row.gap)).toBe(false);
    }),
  );
});

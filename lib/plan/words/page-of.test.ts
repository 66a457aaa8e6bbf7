import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAt, pageOf } from './page-of';

test.each([
  ['2', 2],
  ['0', 1],
  ['-3', 1],
  ['banana', 1],
  ['1e3', 1],
  ['77777777', 9999],
  [undefined, 1],
  [['2', '3'], 1],
])('%j asks for page %i', (asked, page) => expect(pageOf(asked)).toBe(page));

test('a page beyond the last is the last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 9999 }), async (count, asked) => {
      let reads = 0;
      const read = async (page: number) => {
        reads++;
        return Array.from({ length: count }, (_, row) => row).slice((page - 1) * 10, page * 10);
      };
      const { page, found } = await pageAt(asked, read, (rows) => rows);
      const last = Math.max(1, Math.ceil(count / 10));
      expect(page).toBe(Math.min(asked, last));
      expect(found).toHaveLength(page < last ? 10 : count - (last - 1) * 10);
      expect(reads).toBeLessThan(asked <= last ? 2 : 17);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedLine } from './shared-line';

test.each([
  [{ text: 'Coffee with Ana\nyesterday' }, 'Coffee with Ana yesterday'],
  [{ title: 'Vera Eze', url: 'https://example.org/in/vera' }, 'Vera Eze https://example.org/in/vera'],
  // Android puts the link into the text, and often the title too.
  [
    { title: 'Vera Eze', text: 'Vera Eze https://example.org/in/vera', url: 'https://example.org/in/vera' },
    'Vera Eze https://example.org/in/vera',
  ],
  [{ title: 'Same', text: 'Same' }, 'Same'],
  [{ text: ['a', 'b'] }, ''],
  [{}, ''],
  [{ text: 'with \u202eAna\u0000' }, 'with Ana'],
])('%j is the line “%s”', (shared, line) => expect(sharedLine(shared)).toBe(line));

test('whatever is shared is one line that fits an address', () => {
  const part = fc.option(fc.string({ unit: 'binary', maxLength: 900 }), { nil: undefined });
  fc.assert(
    fc.property(part, part, part, (title, text, url) => {
      const line = sharedLine({ title, text, url });
      expect(line).not.toMatch(/[\n\r\t]/);
      expect(line.length).toBeLessThanOrEqual(700);
      expect(encodeURIComponent(line).length).toBeLessThanOrEqual(4500);
      expect(sharedLine({ text: line })).toBe(line);
    }),
  );
});

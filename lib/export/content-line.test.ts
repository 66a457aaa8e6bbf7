import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentLine } from './content-line';

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'é', '日', '👩‍💻', '\ud800', ' '), fc.string({ unit: 'grapheme' })),
  maxLength: 300,
});

test('no line is longer than 75 octets or could take another character, and unfolding restores the input', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const folded = contentLine('SUMMARY', value.replace(/[\r\n]/g, ''));
      expect(folded.endsWith('\r\n')).toBe(true);
      const lines = folded.slice(0, -2).split('\r\n');
      const octets = lines.map((line) => new TextEncoder().encode(line).length);
      for (const [at, line] of lines.entries()) {
        expect(octets[at]).toBeLessThanOrEqual(75);
        const next = [...(lines[at + 1]?.slice(1) ?? '')][0];
        if (next) expect((octets[at] ?? 0) + new TextEncoder().encode(next).length).toBeGreaterThan(75);
        if (at > 0) expect(line[0]).toBe(' ');
      }
      expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value.replace(/[\r\n]/g, '')}\r\n`);
    }),
  );
});

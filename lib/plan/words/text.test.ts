import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionalText, requiredText, text } from './text';

test('is trimmed, without control characters, new lines kept', () => {
  expect(text(50).parse('  one\r\n\ttwo\u0000\u0007 \u009f ')).toBe('one\n\ttwo');
});

test('is read in the order it was written: direction marks are taken out, what joins letters stays', () => {
  expect(text(50).parse('invoice\u202Etxt.exe')).toBe('invoicetxt.exe');
  expect(text(50).parse('\u061C\u200E\u200F\u202A\u202B\u202C\u202Dplan\u2066\u2067\u2068\u2069')).toBe('plan');
  expect(text(50).parse('می\u200Cخواهم 👩\u200D👧')).toBe('می\u200Cخواهم 👩\u200D👧');
});

test('counts what is left after cleaning', () => {
  expect(text(3).parse(' abc\u0000 ')).toBe('abc');
  expect(text(3).safeParse('abcd').error?.issues[0]?.message).toBe('At most 3 characters');
  expect(requiredText(3, 'Say it').safeParse(' \u0000 ').error?.issues[0]?.message).toBe('Say it');
});

test('half a character is refused, a whole one is not', () => {
  expect(text(50).safeParse('a\ud800b').success).toBe(false);
  expect(text(50).safeParse('\udc00').success).toBe(false);
  expect(text(50).parse('🌱')).toBe('🌱');
});

test('wrong types are an answer, not an error', () => {
  for (const wrong of [null, 5, [], {}, ['text'], true, new Map()]) expect(text(50).safeParse(wrong).success).toBe(false);
  expect(optionalText(50).parse(undefined)).toBe('');
});

test('what is accepted is accepted again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const result = text(1000).safeParse(typed);
      if (result.success) expect(text(1000).parse(result.data)).toBe(result.data);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayDigits } from '../words/digits';
import { numbersTyped, numberTyped, writtenNumber } from './typed-number';

test.each([
  ['12', 12],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['0,500', 0.5],
  ['0.125', 0.125],
  ['1234.567', 1234.567],
  ['5,000', 5000],
  ['1,234,567.8', 1_234_567.8],
  ['1.234.567,8', 1_234_567.8],
  ['1.500,25', 1500.25],
  ['12,34,567', 1_234_567],
  ['5 000', 5000],
  ['5\u00A0000', 5000],
  ['5\u202F000,5', 5000.5],
  ["5'000", 5000],
  ['5’000.5', 5000.5],
  ['-3', -3],
  ['\u22123', -3],
  ['+3', 3],
  ['٥٬٠٠٠', 5000],
  ['२.५', 2.5],
  ['５０', 50],
  ['.5', 0.5],
  ['-.25', -0.25],
  ['\u202A12\u202C', 12],
  ['\u200F١٢\u061C', 12],
])('%j is %d', (typed, value) => {
  expect(numbersTyped(typed)).toEqual([value]);
});

test.each([
  ['1.500', [1500, 1.5]],
  ['-12.345', [-12_345, -12.345]],
  ['1.000', [1000, 1]],
])('%j can be read two ways', (typed, values) => {
  expect(numbersTyped(typed)).toEqual(values);
  expect(numberTyped(typed)).toBeNull();
});

test.each(['', 'ten', '1e3', '0x10', '1,5,0', '1 5', '1,2345,678', '1,000.000.000', '10²', '--1', '5 km', '1.2.3', '1,', ',5'])(
  '%j is no number',
  (typed) => {
    expect(numbersTyped(typed)).toEqual([]);
  },
);

const tenths = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map((value) => value / 10);
const locales = ['en-GB', 'en-US', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pt-PT', 'pl-PL', 'sv-SE', 'hi-IN', 'ar-EG', 'fa-IR'];

test('what the app prints can be typed back', () => {
  fc.assert(
    fc.property(tenths, (value) => {
      expect(numbersTyped(sayDigits(value))).toEqual([value + 0]);
    }),
  );
});

test('what a field shows of a stored number is that number and no other', () => {
  const stored = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(6)).map(([value, places]) => value / 10 ** places);
  fc.assert(
    fc.property(fc.oneof(stored, tenths), (value) => {
      expect(numbersTyped(writtenNumber(value))).toEqual([value + 0]);
    }),
    { numRuns: 1000 },
  );
});

test('a number in any of the world’s formats is read as itself, or asked for when it could be another', () => {
  const print = Object.fromEntries(locales.map((locale) => [locale, new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })]));
  fc.assert(
    fc.property(fc.constantFrom(...locales), tenths, (locale, value) => {
      const typed = print[locale]?.format(value).replace(/[\u200E\u200F\u061C]/g, '') ?? '';
      expect(numbersTyped(typed)).toContain(value + 0);
    }),
    { numRuns: 1000 },
  );
});

import { expect, test } from 'vitest';
import { decode } from './decode';

/** The bytes of a text in a code page, found by trying all bytes, because TextEncoder knows only UTF-8. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) letters.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => letters.get(letter) ?? 63);
}

test.each([
  ['windows-1250', 'Łukasz Wójcik;Małgorzata Źrebiec;Sieć Północ'],
  ['windows-1251', 'Иван Петров;Энергия;Длинный комментарий'],
  ['windows-1252', 'Jørgen García;Chloé Müller;Ingeniería;été à Île'],
] as const)('%s is told by the words its letters make', (encoding, text) => {
  expect(decode(encoded(text, encoding))).toEqual({ text, encoding, guessed: true });
});

test('Shift_JIS too', () => {
  expect(decode(Uint8Array.of(0x8e, 0x52, 0x93, 0x63, 0x2c, 0x91, 0xbe, 0x98, 0x59))).toMatchObject({
    text: '山田,太郎',
    encoding: 'shift_jis',
  });
});

test('the encoding a person chooses is used', () => {
  expect(decode(encoded('Άννα', 'windows-1253'), 'windows-1253')).toEqual({ text: 'Άννα', encoding: 'windows-1253', guessed: false });
});

test('UTF-16 without a mark is recognized by its zero bytes', () => {
  const text = 'Name,Phone\nZsófia,123\n';
  const view = (littleEndian: boolean) => {
    const data = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++) data.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(data.buffer);
  };
  expect(decode(view(true))).toEqual({ text, encoding: 'utf-16le', guessed: false });
  expect(decode(view(false))).toEqual({ text, encoding: 'utf-16be', guessed: false });
});

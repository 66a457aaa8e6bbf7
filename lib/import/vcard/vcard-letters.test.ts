import { describe, expect, test } from 'vitest';
import { readPeople } from '../files/read';

describe('encodings', () => {
  const bytes = (...pieces: (string | number[])[]) =>
    Uint8Array.from(pieces.flatMap((piece) => (typeof piece === 'string' ? [...new TextEncoder().encode(piece)] : piece)));
  const names = (file: Uint8Array) => readPeople(file, 'people.vcf').people.map(({ display }) => display);

  test('each card is read in its own encoding', () => {
    const file = bytes(
      ...['BEGIN:VCARD\nFN;CHARSET=windows-1251:', [0xc8, 0xe2, 0xe0, 0xed], '\nEND:VCARD\n'],
      ...['BEGIN:VCARD\nFN:Zsófia\nEND:VCARD\nBEGIN:VCARD\nFN:Jos', [0xe9], '\nEND:VCARD\n'],
      ...['BEGIN:VCARD\nFN;CHARSET=CP932:', [0x83, 0x5c], '\nEND:VCARD\n'],
      ...['BEGIN:VCARD\nFN;CHARSET=nonsense:Łucja\nEND:VCARD\n'],
    );
    expect(names(file)).toEqual(['Иван', 'Zsófia', 'José', 'ソ', 'Łucja']);
    expect(readPeople(file, 'people.vcf').problems).toMatchObject([
      { severity: 'notice', message: expect.stringContaining('Windows-1252') },
    ]);
  });

  test('a value without an encoding is read like the rest of its card', () => {
    const file = bytes('BEGIN:VCARD\nFN:', [0xc0, 0xed, 0xed, 0xe0], '\nORG;CHARSET=windows-1251:', [0xcc, 0xc8, 0xd0], '\nEND:VCARD\n');
    expect(names(file)).toEqual(['Анна']);
  });

  test('a fold may split a letter in any encoding, and UTF-16 needs no byte order mark', () => {
    expect(names(bytes('BEGIN:VCARD\r\nFN:Jos', [0xc3], '\r\n ', [0xa9], '\r\nEND:VCARD\r\n'))).toEqual(['José']);
    const utf16 = Uint8Array.from([...'BEGIN:VCARD\nFN:José\nEND:VCARD\n'].flatMap((letter) => [0, letter.charCodeAt(0)]));
    expect(names(utf16)).toEqual(['José']);
  });
});

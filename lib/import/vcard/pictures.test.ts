import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureFilter, withoutPictures } from './pictures';

const cards = [
  'BEGIN:VCARD',
  'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
  ' SkZJRgABAQ',
  ' AQ==',
  'FN:Ana',
  'item1.LOGO;VALUE=uri:https://example.org/a.png',
  'NOTE:Photo: of us',
  ' and a KEY:hole',
  'KEYWORD:kept',
  'SOUND;ENCODING=BASE64:',
  'UklGRg==',
  'AAAA',
  '',
  'X-MS-CARDPICTURE;TYPE=JPEG:abc',
  '\tabc',
  'TEL:+1 555 0100',
  'END:VCARD',
  'PHOTO:last',
  ' line',
].join('\r\n');
const left = 'BEGIN:VCARD\r\nFN:Ana\r\nNOTE:Photo: of us\r\n and a KEY:hole\r\nKEYWORD:kept\r\n\r\nTEL:+1 555 0100\r\nEND:VCARD\r\n';

test('pictures, sounds and keys are removed with all their lines, wherever the pieces are cut', () => {
  const bytes = new TextEncoder().encode(cards);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (lengths) => {
      const filter = pictureFilter();
      const kept: number[] = [];
      for (let at = 0, piece = 0; at < bytes.length; piece++) {
        const length = lengths[piece % lengths.length] ?? 1;
        for (const part of filter(bytes.subarray(at, at + length))) kept.push(...part);
        at += length;
      }
      for (const part of filter(new Uint8Array(), true)) kept.push(...part);
      expect(new TextDecoder().decode(Uint8Array.from(kept))).toBe(left);
    }),
  );
});

test('twenty megabytes of photos shrink to their text, and other files are unchanged', async () => {
  const photo = new Blob([`PHOTO;ENCODING=b:\r\n${` ${'A'.repeat(74)}\r\n`.repeat(14_000)}`]);
  const cards = Array.from({ length: 20 }, (_, at) => [`BEGIN:VCARD\r\nFN:Ana ${at}\r\n`, photo, 'END:VCARD\r\n']).flat();
  const file = new Blob(cards);
  expect(file.size).toBeGreaterThan(20 * 1024 * 1024);
  const stripped = await withoutPictures(file);
  expect(stripped.size).toBeLessThan(10_000);
  expect((await stripped.text()).match(/FN:Ana/g)).toHaveLength(20);
  const table = new Blob(['Name\nPHOTO:x\n']);
  expect(await withoutPictures(table)).toBe(table);
});

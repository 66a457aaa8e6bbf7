import { UnreadableFile } from './unreadable';

const signatures: readonly (readonly [start: string, message: string])[] = [
  ['\x1f\x8b', 'This file is compressed with gzip. Unpack it first, then choose the CSV or vCard file inside.'],
  ['\xd0\xcf\x11\xe0', 'This is an Excel or Word file. Open it, save it as CSV, and choose that file.'],
  ['\x89PNG', 'This is an image. Choose the CSV, vCard or ZIP file your address book exported.'],
  ['\xff\xd8\xff', 'This is an image. Choose the CSV, vCard or ZIP file your address book exported.'],
  ['GIF8', 'This is an image. Choose the CSV, vCard or ZIP file your address book exported.'],
  ['%PDF', 'This is a PDF. Choose the CSV, vCard or ZIP file your address book exported.'],
  ['7z\xbc\xaf', 'This is a 7z archive. Unpack it first, then choose the CSV or vCard file inside.'],
  ['Rar!', 'This is a RAR archive. Unpack it first, then choose the CSV or vCard file inside.'],
];

// There may be comments above the first tag.
const texts: readonly (readonly [start: RegExp, message: string])[] = [
  [
    /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|meta|table|div)\b/i,
    'This is a web page, perhaps a sign-in page saved instead of the file. Download the export again.',
  ],
  [
    /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:\?xml|[a-z][\w:-]*[\s/>])/i,
    'This is an XML file. Export your contacts as CSV or vCard, and choose that file.',
  ],
  [/^\s*\{\\rtf/, 'This is a formatted document. Save it as plain text with a name ending in .csv, and choose that file.'],
  [/^\s*(?:[[{]\s*["{[]|\[\s*[-\d\]]|\{\s*\})/, 'This is a JSON file. Export your contacts as CSV or vCard, and choose that file.'],
  [
    /^\s*(version: *\d+\s+|#.*\s+)*dn::? /i,
    'This is an LDIF file. In Thunderbird, choose Export and then CSV (comma separated) or vCard, and choose that file.',
  ],
  [/^\s*BEGIN:VCALENDAR/i, 'This is a calendar. Choose a contacts file: CSV, vCard or the ZIP from LinkedIn.'],
];

const startsWith = (bytes: Uint8Array, start: string) => [...start].every((letter, index) => bytes[index] === letter.charCodeAt(0));

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06');

/** Throws UnreadableFile for known binary formats, judged by their first bytes and never by the file name. */
export function refuseBinary(bytes: Uint8Array): void {
  const known = signatures.find(([start]) => startsWith(bytes, start));
  if (known) throw new UnreadableFile(known[1]);
}

/** Throws UnreadableFile for bytes that only decode like text, and for text in another format. */
export function refuseOtherText(text: string): void {
  const start = text.slice(0, 65_536);
  const strange = start.match(/(?![\t\n\f\r\v])[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (strange > start.length / 100)
    throw new UnreadableFile('This is not a text file. Choose the CSV, vCard or ZIP file your address book exported.');
  const known = texts.find(([pattern]) => pattern.test(start));
  if (known) throw new UnreadableFile(known[1]);
}

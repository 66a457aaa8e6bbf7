import { decode, encodings } from './decode';
import { isZip, refuseBinary, refuseOtherText } from './file-kind';
import { findHeader } from './find-header';
import { limits } from './limits';
import type { HowToRead, Mapping, ReadFile } from './person';
import { readRows } from './rows';
import { readTable } from './table';
import { UnknownColumns, UnreadableFile } from './unreadable';
import { readCards } from './vcard';
import { contactsInZip } from './zip';

/**
 * The people in a file of contacts: LinkedIn (ZIP or CSV), Google or Outlook CSV, vCard, our own CSV, or with a mapping any CSV.
 * What the bytes are decides, not the name.
 * @param fileName only for the messages
 * @param mapping which column holds what, as the person said on the mapping screen; the keys are `ReadTable.headers`
 * @throws UnreadableFile when nothing can be imported, with a message for the person
 * @throws UnknownColumns for a header nobody knows, or one that lacks a column of the mapping
 */
export function readPeople(bytes: Uint8Array, fileName: string, mapping?: Mapping, how: Omit<HowToRead, 'mapping'> = {}): ReadFile {
  if (bytes.length > limits.bytes)
    throw new UnreadableFile(
      `“${fileName}” is larger than ${limits.bytes / 1024 / 1024} MB. Split it into smaller files, then choose them one by one.`,
    );
  const decoded = textOf(isZip(bytes) ? contactsInZip(bytes) : bytes, how);
  if (decoded.text.trim() === '') throw new UnreadableFile(`“${fileName}” is empty. Export it again.`);
  const file = /^\s*BEGIN:VCARD/i.test(decoded.text) ? readCards(decoded.text) : readText(decoded, { ...how, mapping });
  if (decoded.guessed)
    file.problems.unshift({
      row: 1,
      message: `The file does not name its encoding and was read as ${encodings[decoded.encoding]}. Check the accents.`,
      severity: 'notice',
    });
  return file;
}

function textOf(bytes: Uint8Array, { encoding }: HowToRead) {
  refuseBinary(bytes);
  const decoded = decode(bytes, encoding);
  refuseOtherText(decoded.text);
  return { ...decoded, text: withNewlines(decoded.text) };
}

/** Every line ending as \n, written into one array: a replacement for each of nine million endings takes hundreds of megabytes. */
function withNewlines(text: string): string {
  if (!text.includes('\r')) return text;
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF && text.charCodeAt(at - 1) === CR) continue;
    units[length++] = unit === CR ? LF : unit;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
}

const LF = 10;
const CR = 13;

function readText({ text, encoding, guessed }: ReturnType<typeof decode>, how: HowToRead): ReadFile {
  const header = findHeader(text, how);
  if (!('format' in header)) throw new UnknownColumns({ ...header, encoding, isGuessed: guessed, openOrder: null });
  const file = readRows(readTable(text, header.delimiter), header, how);
  return { ...file, table: { ...file.table, encoding, isGuessed: guessed } };
}

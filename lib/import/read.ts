import { decode } from './decode';
import { isZip, refuseBinary, refuseOtherText } from './file-kind';
import { findHeader } from './find-header';
import { limits } from './limits';
import type { Mapping, ReadFile } from './person';
import { readRows } from './rows';
import { readTable } from './table';
import { UnreadableFile } from './unreadable';
import { readCards } from './vcard';
import { contactsInZip } from './zip';

/**
 * The people in a file of contacts: LinkedIn (ZIP or CSV), Google or Outlook CSV, vCard, our own CSV, or with a mapping any CSV.
 * What the bytes are decides, not the name.
 * @param fileName only for the messages
 * @param mapping which column holds what, as the person said on the mapping screen; the keys are `UnknownColumns.headers`
 * @throws UnreadableFile when nothing can be imported, with a message for the person
 * @throws UnknownColumns for a header nobody knows, or one that lacks a column of the mapping
 */
export function readPeople(bytes: Uint8Array, fileName: string, mapping?: Mapping): ReadFile {
  if (bytes.length > limits.bytes)
    throw new UnreadableFile(
      `“${fileName}” is larger than ${limits.bytes / 1024 / 1024} MB. Split it into smaller files, then choose them one by one.`,
    );
  const { text, guessed } = textOf(isZip(bytes) ? contactsInZip(bytes) : bytes);
  if (text.trim() === '') throw new UnreadableFile(`“${fileName}” is empty. Export it again.`);
  const file = /^\s*BEGIN:VCARD/i.test(text) ? readCards(text) : readText(text, mapping);
  if (guessed)
    file.problems.unshift({
      row: 1,
      message: 'The file is not in UTF-8 and was read as Windows-1252. Look whether the accents are right.',
      severity: 'notice',
    });
  return file;
}

function textOf(bytes: Uint8Array) {
  refuseBinary(bytes);
  const decoded = decode(bytes);
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

function readText(text: string, mapping: Mapping | undefined): ReadFile {
  const header = findHeader(text, mapping);
  return readRows(readTable(text, header.delimiter), header);
}

import { findHeader } from '../csv/find-header';
import { readRows } from '../csv/rows';
import { readTable } from '../csv/table';
import type { HowToRead, Mapping, ReadFile } from '../person/person';
import { readCards } from '../vcard/vcard';
import { textWithNewlines } from './byte-text';
import { type Decoded, decode, sayGuessed, utf16Of } from './decode';
import { isZip, refuseBinary, refuseOtherText } from './file-kind';
import { limits } from './limits';
import { readTogether } from './several-files';
import { UnknownColumns, UnreadableFile } from './unreadable';
import { contactsInZip } from './zip';

/**
 * The people in what was chosen: LinkedIn (ZIP or CSV), Google or Outlook CSV, vCard, our own CSV, or with a mapping any CSV; of a ZIP
 * every file of contacts. The content decides, not the file name.
 * @param fileName only for the messages
 * @param mapping the field of each column, as chosen on the mapping screen; the keys are `ReadTable.headers`
 * @throws UnreadableFile when nothing can be imported, with a message for the person
 * @throws UnknownColumns for an unknown header, or one that lacks a column of the mapping
 */
export function readPeople(bytes: Uint8Array, fileName: string, mapping?: Mapping, how: Omit<HowToRead, 'mapping'> = {}): ReadFile {
  if (bytes.length > limits.bytes)
    throw new UnreadableFile(
      `“${fileName}” is larger than ${limits.bytes / 1024 / 1024} MB. Split it into smaller files, then choose them one by one.`,
    );
  const files = isZip(bytes) ? contactsInZip(bytes) : [{ name: fileName, bytes }];
  return readTogether(files, mapping, (file, columns) => readOne(file.bytes, file.name, { ...how, mapping: columns }));
}

function readOne(bytes: Uint8Array, fileName: string, how: HowToRead): ReadFile {
  refuseBinary(bytes);
  if (beginsCard(bytes)) return readCards(utf16Of(bytes) ? new TextEncoder().encode(decode(bytes).text) : bytes);
  const decoded = decode(bytes, how.encoding);
  refuseOtherText(decoded.text);
  if (decoded.text.trim() === '') throw new UnreadableFile(`“${fileName}” is empty. Export it again.`);
  return readText({ ...decoded, text: textWithNewlines(decoded.text) }, how);
}

/** Whether a card starts within the first lines, below anything a program writes above it. */
const beginsCard = (bytes: Uint8Array) =>
  decode(bytes.subarray(0, 10_000))
    .text.split(/\r\n?|\n/, limits.headerWithin)
    .some((line) => /^\s*BEGIN:VCARD\s*$/i.test(line));

function readText({ text, encoding, guessed }: Decoded, how: HowToRead): ReadFile {
  const header = findHeader(text, how);
  if (!('format' in header)) throw new UnknownColumns({ ...header, encoding, isGuessed: guessed, openOrder: null });
  const file = readRows(readTable(text, header.delimiter), header, how);
  if (guessed) file.problems.unshift({ row: 1, message: sayGuessed(encoding), severity: 'notice' });
  return { ...file, table: { ...file.table, encoding, isGuessed: guessed } };
}

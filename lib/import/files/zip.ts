import { Inflate } from 'fflate';
import { excerpt } from '../text/clean';
import { bundleMark, type ChosenFile } from './bundle';
import { isZip } from './file-kind';
import { limits } from './limits';
import { UnreadableFile } from './unreadable';
import { damagedZip, type ZipMember, zipMembers } from './zip-directory';

/**
 * The files of contacts in a ZIP: every `Connections.csv` in any folder and any case, else every CSV and vCard file; of files
 * chosen together, all. Nothing else is inflated, and never past the limit, whatever sizes the ZIP claims.
 * Throws UnreadableFile.
 */
export function contactsInZip(bytes: Uint8Array): ChosenFile[] {
  const members = zipMembers(bytes);
  const isBundle = members[0]?.name === bundleMark;
  const chosen = isBundle ? members.slice(1) : contactMembers(members);
  let bytesLeft: number = limits.bytes;
  const files = chosen.map((member) => {
    if (member.encrypted)
      throw new UnreadableFile('This ZIP file is locked with a password. Unpack it first, then choose the file inside.');
    const inflated = inflate(member, bytesLeft);
    bytesLeft -= inflated.length;
    return { name: baseName(member.name), bytes: inflated };
  });
  if (isBundle) return files.flatMap((file) => (isZip(file.bytes) ? unpacked(file) : [file]));
  if (files.some((file) => isZip(file.bytes))) throw zipWithin();
  return files;
}

/** The members of a ZIP among files chosen together; the ZIP itself when it cannot be read, so that the report names it. */
function unpacked(file: ChosenFile): ChosenFile[] {
  try {
    return contactsInZip(file.bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return [file];
    throw error;
  }
}

const baseName = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

const zipWithin = () => new UnreadableFile('There is a ZIP file inside this ZIP file. Unpack it first, then choose the file inside.');

function contactMembers(members: readonly ZipMember[]): ZipMember[] {
  const names = new Set(members.map((member) => member.name));
  if (names.has('[Content_Types].xml') || names.has('content.xml') || names.has('Index/Document.iwa'))
    throw new UnreadableFile('This is a spreadsheet or a document. Open it, save it as CSV, and choose that file.');
  const connections = members.filter(({ name }) => /^connections\.csv$/i.test(baseName(name)));
  // macOS stores metadata of each file under a similar name.
  const readable = members.filter(({ name }) => /^[^.].*\.(csv|tsv|vcf|vcard)$/i.test(baseName(name)) && !/^__MACOSX[/\\]/.test(name));
  if (connections.length > 0) return connections;
  if (readable.length > 0) return readable;
  if (members.some(({ name }) => /\.zip$/i.test(name))) throw zipWithin();
  const other = members.find(({ name }) => /\.(?:ldif|json|xml|xlsx?|ods|numbers)$/i.test(name));
  if (other)
    throw new UnreadableFile(
      `There is no CSV or vCard file in this ZIP file, only others such as ${excerpt(baseName(other.name))}. Export your contacts as CSV or vCard, and choose that file.`,
    );
  throw new UnreadableFile('There is no Connections.csv in this ZIP file. When you ask LinkedIn for your data, tick Connections.');
}

function inflate(member: ZipMember, bytesLeft: number): Uint8Array {
  const size = `${limits.bytes / 1024 / 1024} MB`;
  const tooLarge = new UnreadableFile(`The contents of this ZIP file are larger than ${size}. Split it into smaller files.`);
  if (member.size > bytesLeft) throw tooLarge;
  const whole = new Uint8Array(member.size);
  let length = 0;
  const take = (part: Uint8Array) => {
    // Longer than the directory says: possibly a ZIP bomb, so the rest is not inflated.
    if (length + part.length > whole.length) throw tooLarge;
    whole.set(part, length);
    length += part.length;
  };
  if (member.method === 0) take(member.packed);
  else inflateInto(member, take);
  if (length !== member.size || crc32(whole) !== member.crc) throw damagedZip();
  return whole;
}

// Small pieces, so that at most a few megabytes are inflated between two checks: deflate compresses a thousandfold at most.
const PIECE_BYTES = 4096;

function inflateInto({ method, packed }: ZipMember, take: (part: Uint8Array) => void) {
  if (method !== 8)
    throw new UnreadableFile('This ZIP file is packed in a way we cannot read. Unpack it first, then choose the file inside.');
  const stream = new Inflate(take);
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE_BYTES)
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damagedZip();
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

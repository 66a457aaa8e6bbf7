import { Inflate } from 'fflate';
import { isZip } from './file-kind';
import { limits } from './limits';
import { UnreadableFile } from './unreadable';
import { damagedZip, type ZipMember, zipMembers } from './zip-directory';

const baseName = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();

/**
 * The one file of contacts in a ZIP: `Connections.csv` in any folder and any case, else the only CSV or vCard file there is.
 * Nothing else is inflated, and that never past the limit, whatever the ZIP says of itself. Throws UnreadableFile.
 */
export function contactsInZip(bytes: Uint8Array): Uint8Array {
  const member = contactsMember(zipMembers(bytes));
  if (member.encrypted) throw new UnreadableFile('This ZIP file is locked with a password. Unpack it first, then choose the file inside.');
  const inflated = inflate(member);
  if (isZip(inflated)) throw new UnreadableFile('There is a ZIP file within this ZIP file. Unpack it first, then choose the file inside.');
  return inflated;
}

function contactsMember(members: readonly ZipMember[]): ZipMember {
  const names = new Set(members.map((member) => member.name));
  if (names.has('[Content_Types].xml') || names.has('content.xml') || names.has('Index/Document.iwa'))
    throw new UnreadableFile('This is a spreadsheet or a document. Open it there, save it as CSV, and choose that file.');
  const connections = members.filter((member) => baseName(member.name) === 'connections.csv');
  const readable = members.filter((member) => /^[^.].*\.(csv|vcf)$/.test(baseName(member.name)));
  const [only, ...more] = connections.length > 0 ? connections : readable;
  if (only && more.length === 0) return only;
  if (only) throw new UnreadableFile('There are several files of contacts in this ZIP file. Unpack it and choose them one by one.');
  if (members.some((member) => baseName(member.name).endsWith('.zip')))
    throw new UnreadableFile('There is a ZIP file within this ZIP file. Unpack it first, then choose the file inside.');
  throw new UnreadableFile('There is no Connections.csv in this ZIP file. When you ask LinkedIn for your data, tick Connections.');
}

function inflate(member: ZipMember): Uint8Array {
  const size = `${limits.bytes / 1024 / 1024} MB`;
  const tooLarge = new UnreadableFile(`What is packed in this ZIP file is larger than ${size}. Split it into smaller files.`);
  if (member.size > limits.bytes) throw tooLarge;
  const whole = new Uint8Array(member.size);
  let length = 0;
  const take = (part: Uint8Array) => {
    // Longer than the list says: a lie, and perhaps a bomb, so the rest is not even inflated.
    if (length + part.length > whole.length) throw tooLarge;
    whole.set(part, length);
    length += part.length;
  };
  if (member.method === 0) take(member.packed);
  else inflateInto(member, take);
  if (length !== member.size || crc32(whole) !== member.crc) throw damagedZip();
  return whole;
}

// Small pieces, so that at most a few megabytes are inflated before somebody looks: deflate packs a thousandfold at most.
const piece = 4096;

function inflateInto({ method, packed }: ZipMember, take: (part: Uint8Array) => void) {
  if (method !== 8)
    throw new UnreadableFile('This ZIP file is packed in a way we cannot read. Unpack it first, then choose the file inside.');
  const stream = new Inflate(take);
  try {
    for (let at = 0; at === 0 || at < packed.length; at += piece) stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
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

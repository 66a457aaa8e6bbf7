import { UnreadableFile } from './unreadable';

export interface ZipMember {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  /** The size the directory claims, verified when it is inflated. */
  size: number;
  crc: number;
  packed: Uint8Array;
}

export const damagedZip = () => new UnreadableFile('This ZIP file is damaged or incomplete. Download it again.');

/** The list at the end of a ZIP file (APPNOTE.TXT 4.3.12 and 4.3.16). Nothing is inflated. Throws UnreadableFile when it is not whole. */
export function zipMembers(bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(view);
    const members: ZipMember[] = [];
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damagedZip();
      members.push(memberAt(bytes, view, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return members;
  } catch (error) {
    if (error instanceof RangeError) throw damagedZip();
    throw error;
  }
}

function endOfDirectory(view: DataView): number {
  // A comment of at most 65,535 bytes may follow it.
  const earliest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damagedZip();
}

function memberAt(bytes: Uint8Array, view: DataView, at: number): ZipMember {
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packedSize = view.getUint32(at + 20, true);
  if (view.getUint32(local, true) !== 0x04034b50 || start + packedSize > bytes.length) throw damagedZip();
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + packedSize),
  };
}

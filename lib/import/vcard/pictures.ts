const LF = 10;

// This much of a line is enough to recognize it.
const HEAD_BYTES = 100;

const begins = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|photo|logo|sound|key)[;:]/;
// Some programs do not indent the lines of a picture.
const continues = /^(?:[ \t]|[\w+/=]+\s*$)/;

/**
 * Removes pictures, sounds and keys from vCards that arrive in pieces, so that an address book with photos is only as large as its text.
 * @returns what is left of each piece; the last piece must be flagged
 */
export function pictureFilter(): (piece: Uint8Array, isLast?: boolean) => Uint8Array<ArrayBuffer>[] {
  let held = new Uint8Array();
  let isLineStart = true;
  let isDropping = false;
  return (piece, isLast = false) => {
    const bytes = held.length > 0 ? joined(held, piece) : piece;
    held = new Uint8Array();
    const kept: [from: number, to: number][] = [];
    for (let at = 0; at < bytes.length; ) {
      const newline = bytes.indexOf(LF, at);
      const end = newline < 0 ? bytes.length : newline + 1;
      if (isLineStart) {
        if (newline < 0 && end - at < HEAD_BYTES && !isLast) {
          held = bytes.slice(at);
          break;
        }
        const head = String.fromCharCode(...bytes.subarray(at, Math.min(end, at + HEAD_BYTES)));
        isDropping = begins.test(head) || (isDropping && continues.test(head));
      }
      const last = kept.at(-1);
      if (!isDropping && last?.[1] === at) last[1] = end;
      else if (!isDropping) kept.push([at, end]);
      isLineStart = newline >= 0;
      at = end;
    }
    return kept.map(([from, to]) => Uint8Array.from(bytes.subarray(from, to)));
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A vCard file without its pictures, read piece by piece because it may not fit in memory. Other files are unchanged. */
export async function withoutPictures(file: Blob): Promise<Blob> {
  if (!/BEGIN:VCARD/i.test(await file.slice(0, 2000).text())) return file;
  const filter = pictureFilter();
  const kept: Uint8Array<ArrayBuffer>[] = [];
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) kept.push(...filter(next.value));
  return new Blob([...kept, ...filter(new Uint8Array(), true)]);
}

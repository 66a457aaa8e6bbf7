const LF = 10;

// So much of a line tells what it is.
const HEAD_BYTES = 100;

const begins = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|photo|logo|sound|key)[;:]/;
// Some programs do not indent the lines of a picture.
const continues = /^(?:[ \t]|[\w+/=]+\s*$)/;

/**
 * Takes the pictures, sounds and keys out of vCards that come in pieces: an address book with photos is then no larger than what it says.
 * @returns for each piece what is left of it; the last piece has to be told
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

/** The file without its pictures where it holds vCards, read piece by piece: it may be larger than what fits in memory. */
export async function withoutPictures(file: Blob): Promise<Blob> {
  if (!/BEGIN:VCARD/i.test(await file.slice(0, 2000).text())) return file;
  const filter = pictureFilter();
  const kept: Uint8Array<ArrayBuffer>[] = [];
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) kept.push(...filter(next.value));
  return new Blob([...kept, ...filter(new Uint8Array(), true)]);
}

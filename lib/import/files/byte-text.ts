const LF = 10;
const CR = 13;

/** A copy with every line ending as \n, made in one array: a replacement for each of nine million endings takes hundreds of megabytes. */
export function withNewlines<Units extends Uint8Array | Uint16Array>(units: Units): Units {
  const copy = units.slice();
  let length = 0;
  let before = 0;
  for (const unit of units) {
    if (unit !== LF || before !== CR) copy[length++] = unit === CR ? LF : unit;
    before = unit;
  }
  return copy.subarray(0, length) as Units;
}

/** The same for a text. */
export function textWithNewlines(text: string): string {
  if (!text.includes('\r')) return text;
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(withNewlines(units));
}

// As many arguments as a call can take without a stack overflow.
const PIECE_BYTES = 8192;

/** The bytes as one character each, with \n as the only line ending; a mark of UTF-8 is left out. */
export function bytesAsText(bytes: Uint8Array): string {
  const units = withNewlines(bytes);
  const pieces: string[] = [];
  for (let at = hasMark(bytes) ? 3 : 0; at < units.length; at += PIECE_BYTES)
    pieces.push(String.fromCharCode(...units.subarray(at, at + PIECE_BYTES)));
  return pieces.join('');
}

const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The bytes of such a text. */
export const textAsBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

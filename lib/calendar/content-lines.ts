import { likeliestCodePage, strictUtf8, textIn, utf16Of } from '@/lib/import/files/decode';

const [LF, CR, SPACE, TAB, COLON, SEMICOLON] = [10, 13, 32, 9, 58, 59];

/** A longer line is cut: nothing we keep is as long, except a list of days. */
const LONGEST = 50_000;

/** The content lines with one of these names, unfolded and decoded; the others are never decoded. */
export function* contentLines(bytes: Uint8Array, wanted: ReadonlySet<string>): Generator<{ name: string; line: string }> {
  const units = unfolded(utf8Of(bytes));
  let codePage: ReturnType<typeof likeliestCodePage> | undefined;
  for (let at = 0; at < units.length; ) {
    const end = units.indexOf(LF, at);
    const line = units.subarray(at, end < 0 ? units.length : end);
    at += line.length + 1;
    const name = nameOf(line);
    if (!wanted.has(name)) continue;
    const whole = line.subarray(0, LONGEST);
    codePage ??= strictUtf8(whole) === null ? likeliestCodePage(units) : undefined;
    yield { name, line: strictUtf8(whole) ?? textIn(whole, codePage ?? 'utf-8') };
  }
}

function utf8Of(bytes: Uint8Array): Uint8Array {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextEncoder().encode(textIn(bytes, utf16));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** A copy with \n between lines and continuations joined. It works on bytes, because a fold may split a letter. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === CR && bytes[at + 1] === LF) continue;
    if (byte !== LF && byte !== CR) copy[length++] = byte;
    else if (bytes[at + 1] === SPACE || bytes[at + 1] === TAB) at += 1;
    else copy[length++] = LF;
  }
  return copy.subarray(0, length);
}

const LONGEST_NAME = 40;

/** The text before the first colon or semicolon, in capitals; empty when it is not a name. */
function nameOf(line: Uint8Array): string {
  let length = 0;
  while (length < LONGEST_NAME && length < line.length && line[length] !== COLON && line[length] !== SEMICOLON) length += 1;
  if (length === LONGEST_NAME || length === line.length) return '';
  return String.fromCharCode(...line.subarray(0, length)).toUpperCase();
}

// The 32 places where Windows-1252 differs from Latin-1, from 0x80; the five it leaves open stay controls.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Not TextDecoder('windows-1252'): some releases of Node answer Latin-1 for it.
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);

interface Decoded {
  text: string;
  /** True when the text was no UTF-8 and was read as a Western European file of Windows. */
  guessed: boolean;
}

/** UTF-16 by its mark, else strict UTF-8 with or without mark, else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: decodeWindows1252(bytes), guessed: true };
  }
}

/** The bytes in a character set a file names itself; one nobody knows is tried like a file without a name. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  if (/^$|^utf-?8$|^us-ascii$|^iso-8859-1$|^windows-1252$|^latin1$/i.test(charset)) return decode(bytes).text;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decode(bytes).text;
  }
}

/** The encodings a person can choose for a table, as TextDecoder names them, with the words for it. */
export const encodings = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western European (Windows-1252)',
  macintosh: 'Western European (Macintosh)',
  'windows-1250': 'Central European (Windows-1250)',
  'iso-8859-2': 'Central European (ISO 8859-2)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  'windows-1255': 'Hebrew (Windows-1255)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-1257': 'Baltic (Windows-1257)',
  'windows-1258': 'Vietnamese (Windows-1258)',
  'windows-874': 'Thai (Windows-874)',
  shift_jis: 'Japanese (Shift_JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  gb18030: 'Chinese, simplified (GB18030)',
  big5: 'Chinese, traditional (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
} as const;
export type Encoding = keyof typeof encodings;
export const isEncoding = (name: string): name is Encoding => Object.hasOwn(encodings, name);

// The 32 places where Windows-1252 differs from Latin-1, from 0x80; the five it leaves open stay controls.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Not TextDecoder('windows-1252'): some releases of Node answer Latin-1 for it.
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);

export const textIn = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** True when the file does not say its encoding, so that the likeliest one was used. */
  guessed: boolean;
}

/** Decodes in the requested encoding; else UTF-16 by its mark or its zero bytes, else strict UTF-8, else the likeliest Windows code page. */
export function decode(bytes: Uint8Array, asked?: Encoding): Decoded {
  if (asked) return { text: textIn(bytes, asked), encoding: asked, guessed: false };
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: textIn(bytes, utf16), encoding: utf16, guessed: false };
  const text = strictUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', guessed: false };
  const encoding = likeliestCodePage(bytes);
  return { text: textIn(bytes, encoding), encoding, guessed: true };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Null for bytes that are not UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

export const sayGuessed = (encoding: Encoding): string =>
  `The file does not name its encoding and was read as ${encodings[encoding]}. Check the accents.`;

/** In UTF-16, the Latin letters, delimiters and digits of every table and card have a zero as their other byte. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 8;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : null;
}

/** The Western European code page, unless its letters form no words and those of another do. */
export function likeliestCodePage(bytes: Uint8Array): Encoding {
  const start = bytes.subarray(0, 65_536);
  const candidates: Encoding[] = ['windows-1252', 'windows-1250', 'windows-1251', 'shift_jis'];
  const strange = candidates.map((encoding) => textIn(start, encoding).match(strangeInWords)?.length ?? 0);
  return candidates[strange.indexOf(Math.min(...strange))] ?? 'windows-1252';
}

const sign = '(?![\\p{Script=Latin}\\p{M}’‘´–—«»“”„•€…·°®™¿¡])[^\\0-\\x7f]';
// A symbol or a letter of another script next to a Latin letter, three accented letters in a row, or an unused position.
const strangeInWords = new RegExp(
  `\\p{Script=Latin}${sign}|${sign}(?=\\p{Script=Latin})|[^\\0-\\x7f\\P{Script=Latin}]{3}|[\\x80-\\x9f\\uFFFD\\uFF61-\\uFF9F]`,
  'gu',
);

// Code page numbers that TextDecoder knows only by another name.
const codePages: Readonly<Record<string, string>> = { cp932: 'shift_jis', cp936: 'gbk', cp949: 'euc-kr', cp950: 'big5', cp65001: 'utf-8' };

/** The encoding a card names, as TextDecoder calls it; null for an unknown name. */
export function namedEncoding(charset: string): string | null {
  const label = charset.toLowerCase();
  try {
    return new TextDecoder(codePages[label] ?? label.replace(/^(?:windows|win|cp)[-_]?(?=125\d$)/, 'windows-')).encoding;
  } catch {
    return null;
  }
}

/** The text in the named encoding; null when that is UTF-8 or unknown. Files often name a Western European encoding wrongly. */
export function decodeNamed(bytes: Uint8Array, charset: string): string | null {
  const encoding = charset ? namedEncoding(charset) : null;
  if (!encoding || encoding === 'utf-8') return null;
  return encoding === 'windows-1252' ? (strictUtf8(bytes) ?? decodeWindows1252(bytes)) : new TextDecoder(encoding).decode(bytes);
}

import { textAsBytes } from '../files/byte-text';
import { decodeNamed, type Encoding, likeliestCodePage, namedEncoding, strictUtf8, textIn } from '../files/decode';
import type { CardLine, RawCard } from './vcard-lines';

/** A parameter's values, in any case; in vCard 2.1 a bare word is a type or an encoding. */
export function parameter({ params }: CardLine, name: string): string {
  if (params.length === 0) return '';
  const found = params.filter((param) => param.toUpperCase().startsWith(`${name}=`)).map((param) => param.slice(name.length + 1));
  const bare = name === 'TYPE' ? params.filter((param) => !param.includes('=')) : [];
  return [...found, ...bare].join(',').replaceAll('"', '').toUpperCase();
}

/** Whether the value is base64, which we never read as text. */
export const isBinary = (line: CardLine): boolean =>
  line.params.some((param) => /^(?:ENCODING=)?(?:B|BASE64)$/i.test(param) || /^VALUE=BINARY$/i.test(param));

const isQuotedPrintable = (line: CardLine) => line.params.some((param) => /^(ENCODING=)?QUOTED-PRINTABLE$/i.test(param));

/** Decodes the values of a file's cards, each of which may use its own encoding. */
export class CardLetters {
  /** The code page guessed for values without a declared encoding, once there was one. */
  guessed: Encoding | undefined;

  constructor(readonly cards: readonly RawCard[]) {}

  /** The value as text: in the encoding it names, else UTF-8, else what its card names elsewhere, else the likeliest of the file. */
  textOf(line: CardLine, card: RawCard): string {
    const raw = bytesIn(line);
    if (isPlain(raw)) return raw;
    const bytes = textAsBytes(raw);
    return decodeNamed(bytes, parameter(line, 'CHARSET')) ?? strictUtf8(bytes) ?? decodeNamed(bytes, charsetIn(card)) ?? this.#guess(bytes);
  }

  #guess(bytes: Uint8Array): string {
    this.guessed ??= likeliestCodePage(textAsBytes(unnamedLetters(this.cards)));
    return textIn(bytes, this.guessed);
  }
}

// Some encodings of Japanese begin with an escape and are plain otherwise.
const isPlain = (raw: string) => !/[\u0080-\u00ff]|\p{Cc}\[?[$(]/u.test(raw);

/** As bytes, each one character (RFC 2045 6.7). The second byte of a letter may be unescaped. */
const bytesIn = (line: CardLine): string =>
  isQuotedPrintable(line)
    ? line.raw.replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\r\n?/g, '\n')
    : line.raw;

const charsetIn = ({ lines }: RawCard) => lines.map((line) => parameter(line, 'CHARSET')).find((name) => name && namedEncoding(name)) ?? '';

/** Enough values that are not UTF-8 to guess the code page. */
function unnamedLetters(cards: readonly RawCard[]): string {
  let letters = '';
  for (const { lines } of cards)
    for (const line of lines) {
      const raw = bytesIn(line);
      if (!isPlain(raw) && !parameter(line, 'CHARSET') && strictUtf8(textAsBytes(raw)) === null) letters += `${raw}\n`;
      if (letters.length > 65_536) return letters;
    }
  return letters;
}

/** The parts of a text between unescaped separators, each without its escapes, even nonstandard ones. */
export function unescapedParts(text: string, separators = ''): string[] {
  if (!text.includes('\\') && separators.length < 2) return separators ? text.split(separators) : [text];
  const parts = [''];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (separators.includes(letter)) parts.push('');
    else if (letter === '\\' && /[nN,;:\\"']/.test(next)) {
      parts[parts.length - 1] += next === 'n' || next === 'N' ? '\n' : next;
      at++;
    } else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Apple writes a placeholder year and declares it in a parameter. */
export function withoutOmittedYear(line: CardLine, text: string): string {
  const omitted = parameter(line, 'X-APPLE-OMIT-YEAR');
  return omitted && text.startsWith(omitted) ? text.replace(/^\d{4}-?/, '--') : text;
}

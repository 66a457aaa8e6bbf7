import ICAL from 'ical.js';
import { decodeAs } from './decode';
import type { CardLine } from './vcard-lines';

const structured = new Set(['N', 'ORG']);

/** A parameter's values, in any case; in vCard 2.1 a bare word is a type or an encoding. */
export function parameter({ params }: CardLine, name: string): string {
  const found = params.filter((param) => param.toUpperCase().startsWith(`${name}=`)).map((param) => param.slice(name.length + 1));
  const bare = name === 'TYPE' ? params.filter((param) => !param.includes('=')) : [];
  return [...found, ...bare].join(',').replaceAll('"', '').toUpperCase();
}

/** Whether the value is base64, which no text we take is. */
export const isBinary = (line: CardLine): boolean =>
  /^(B|BASE64)$/.test(parameter(line, 'ENCODING')) || line.params.some((param) => param.toUpperCase() === 'BASE64');

const isQuotedPrintable = (line: CardLine) => line.params.some((param) => /^(ENCODING=)?QUOTED-PRINTABLE$/i.test(param));

/**
 * The parts of a value, unescaped: of N family, given, additional, prefix, suffix; of ORG company and departments; of CATEGORIES each;
 * of anything else the one text. Takes 2.1, 3.0 and 4.0 to the same form before the library reads it.
 */
export function valueParts(line: CardLine): string[] {
  const value = isQuotedPrintable(line) ? quotedPrintable(line.value, parameter(line, 'CHARSET')) : line.value;
  const plain = value
    .replaceAll(backslash, '')
    .replace(/\\(.)/g, (pair, letter) => plainLetter(letter, structured.has(line.name)) ?? pair)
    .replaceAll('\n', '\\n');
  // Links and numbers are read as text too: the library leaves their escapes in.
  const kind = structured.has(line.name) || line.name === 'CATEGORIES' ? line.name : 'FN';
  const [, , , ...parts] = ICAL.parse.property(`${kind}:${plain}`, ICAL.design.components.vcard3) as [string, object, string, ...Part[]];
  const texts = structured.has(line.name) ? [parts[0] ?? ''].flat().map((part) => [part].flat().join(',')) : parts.flat(2);
  return texts.map((text) => text.replaceAll(backslash, '\\'));
}

// The library takes the comma after an escaped backslash for an escaped one: such a backslash passes it as a character no text holds.
const backslash = '\u0000';

function plainLetter(letter: string, inParts: boolean): string | null {
  if (letter === '\\') return backslash;
  return letter === ':' || (letter === ';' && !inParts) ? letter : null;
}

type Part = string | (string | string[])[];

/** RFC 2045 6.7, in the character set the card names. */
function quotedPrintable(text: string, charset: string): string {
  return text
    .replace(/(?:=[0-9a-f]{2})+/gi, (run) =>
      decodeAs(
        Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16)),
        charset,
      ),
    )
    .replace(/\r\n?/g, '\n');
}

import { bytesAsText, textAsBytes } from '../files/byte-text';
import { decode } from '../files/decode';
import { limits } from '../files/limits';
import { UnreadableFile } from '../files/unreadable';
import { excerpt } from '../text/clean';
import { isIgnored, isProperty } from './vcard-properties';

/** One property of a card, not yet parsed. */
export interface CardLine {
  /** Upper case. */
  name: string;
  /** The group before the name and a dot, by which Apple links a property to its label; upper case. */
  group: string;
  /** `NAME=value` or, in vCard 2.1, a bare word. */
  params: string[];
  /** The unfolded value with each byte as one character: a fold may split a letter, so decoding comes later. */
  raw: string;
}

export interface RawCard {
  lines: CardLine[];
  /** False when the file ends, or another card begins, before this one does. */
  ended: boolean;
  /** Sentences about what could not be read. */
  losses: string[];
}

/** The cards of a file. Throws UnreadableFile when there are too many. */
export function rawCards(bytes: Uint8Array): RawCard[] {
  const cards: RawCard[] = [];
  let card: RawCard | null = null;
  let inner = 0; // A card inside a card, such as in AGENT, is not a person to import.
  let last: CardLine | null = null;
  for (const content of contentLines(bytesAsText(bytes))) {
    if (beginning.test(content)) {
      if (last?.name === 'AGENT') inner++;
      else {
        card = { lines: [], ended: false, losses: [] };
        cards.push(card);
        last = null;
      }
    } else if (ending.test(content)) {
      if (inner > 0) inner--;
      else {
        if (card) card.ended = true;
        card = null;
      }
    } else if (card && inner === 0) last = addLine(card, content, last);
    if (cards.length > limits.rows) throw tooMany();
  }
  return cards;
}

const beginning = /^\s*BEGIN:VCARD\s*$/i;
const ending = /^END:VCARD\s*$/i;

const tooMany = () =>
  new UnreadableFile(
    `The file has more than ${limits.rows.toLocaleString('en')} cards. Split it into smaller files, then choose them one by one.`,
  );

/** @returns the property that the next line may continue: a line without a fold belongs to the note before it */
function addLine(card: RawCard, content: string, last: CardLine | null): CardLine | null {
  const line = cardLine(content);
  if (line && (last?.name !== 'NOTE' || (isProperty(line.name) && !isWord(content)))) {
    if (isIgnored(line.name)) return line;
    if (card.lines.length < limits.entries) card.lines.push(line);
    else if (!card.losses.includes(tooManyEntries)) card.losses.push(tooManyEntries);
    return line;
  }
  if (last?.name === 'NOTE') last.raw = cut(`${last.raw}\n${content}`);
  else if (content.length > limits.cell) card.losses.push(tooLong(content));
  else if (!last || !isIgnored(last.name)) card.losses.push(strayLine(content));
  return last;
}

// Programs write property names in a single case.
const isWord = (content: string) => /^[A-Z][a-z]+:/.test(content);

const tooManyEntries = `This card has more than ${limits.entries} entries, so the last ones were left out`;

const tooLong = (content: string) =>
  `An entry is longer than ${limits.cell.toLocaleString('en')} characters and was left out: ${content.slice(0, 20).replace(/[;:].*/s, '')}`;

const strayLine = (content: string) => `“${excerpt(decode(textAsBytes(content)).text)}” is not a vCard entry and was left out`;

/** Null for a line that is not a property. */
function cardLine(content: string): CardLine | null {
  const colon = headEnd(content);
  const head = content.slice(0, colon);
  const [, group = '', name = ''] = /^\s*(?:([\w-]+)\.)?([a-z][\w-]*)\s*(?:;|$)/i.exec(head) ?? [];
  if (colon < 0 || !name) return null;
  const [, ...params] = head.match(/(?:[^";]|"[^"]*")+/g) ?? [];
  return {
    name: name.toUpperCase(),
    group: group.toUpperCase(),
    params: params.map((param) => param.trim()),
    raw: content.slice(colon + 1),
  };
}

/**
 * The first colon outside quotation marks, which ends the parameters; the very first one if a mark is not closed. Bounded, because
 * parsing the parameters of millions of characters would overflow the stack.
 */
function headEnd(content: string): number {
  let isQuoted = false;
  for (let at = 0; at < content.length && at < limits.cell; at++) {
    if (content[at] === '"') isQuoted = !isQuoted;
    else if (content[at] === ':' && !isQuoted) return at;
  }
  const first = isQuoted ? content.indexOf(':') : -1;
  return first < limits.cell ? first : -1;
}

const isQuotedPrintable = (line: string) => /^[^:]*QUOTED-PRINTABLE/i.test(line.slice(0, 200));

// In quoted-printable a letter can take nine characters; anything beyond the longest note is cut.
const longest = limits.cell * 10;

/** Joins physical lines: a space or tab starts a continuation, and in quoted-printable so does a `=` at the end of a line. */
function* contentLines(text: string): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  let softBreak = false;
  let indent = '';
  let isOpen = false;
  for (const written of linesOf(text)) {
    const begins = /^([ \t]*)BEGIN:VCARD[ \t]*$/i.exec(written.slice(0, 80));
    // A whole card may be indented.
    if (begins && (!isOpen || begins[1] === '')) indent = begins[1] ?? '';
    const line = indent && written.startsWith(indent) ? written.slice(indent.length) : written;
    const ends = ending.test(line.slice(0, 80));
    if ((softBreak && !ends) || line.startsWith(' ') || line.startsWith('\t')) {
      const more = softBreak ? line.replace(/=$/, '') : line.slice(1);
      if (length < longest && more) parts.push(more);
      length += more.length;
      softBreak &&= line.endsWith('=');
      continue;
    }
    if (parts.length > 0) yield cut(parts.join(''));
    softBreak = line.endsWith('=') && isQuotedPrintable(line);
    isOpen = begins !== null || (isOpen && !ends);
    length = line.length;
    parts = line === '' ? [] : [softBreak ? line.slice(0, -1) : line];
  }
  if (parts.length > 0) yield cut(parts.join(''));
}

/** Shortened to the longest note, cut between two letters. */
const cut = (text: string) => (text.length < longest ? text : text.slice(0, longest).replace(/[\xc0-\xff][\x80-\xbf]*$/, ''));

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length + 1 : end + 1;
  }
}

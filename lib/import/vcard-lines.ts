import { limits } from './limits';
import { UnreadableFile } from './unreadable';

/** One property of a card, unfolded, not yet taken apart. */
export interface CardLine {
  /** Upper case, without its group. */
  name: string;
  /** Upper case `NAME=value` or, in vCard 2.1, a bare word. */
  params: string[];
  value: string;
}

export interface RawCard {
  lines: CardLine[];
  /** False when the file ends, or another card begins, before this one does. */
  ended: boolean;
}

// Pictures and sounds are megabytes of base64: their lines are passed over without being joined or decoded.
const dropped = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);

/** The cards of a file with \n as its only line ending. Throws UnreadableFile naming the line of a value that is too long. */
export function rawCards(text: string): RawCard[] {
  const cards: RawCard[] = [];
  let card: RawCard | null = null;
  let inner = 0; // A card within a card, as AGENT holds one, is no contact of its own.
  for (const { content, at } of contentLines(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(content)) {
      if (card?.lines.at(-1)?.name === 'AGENT') inner++;
      else {
        card = { lines: [], ended: false };
        cards.push(card);
      }
    } else if (/^END:VCARD\s*$/i.test(content)) {
      if (inner > 0) inner--;
      else {
        if (card) card.ended = true;
        card = null;
      }
    } else if (card && inner === 0) {
      if (isTooLong(content)) throw tooLong(at);
      if (card.lines.length >= limits.entries) throw tooManyEntries(at);
      const line = cardLine(content);
      if (line && !dropped.has(line.name)) card.lines.push(line);
    }
    if (cards.length > limits.rows) throw tooMany(at);
  }
  return cards;
}

/** The parameters are bounded like the value: what takes them apart would run out of stack on millions of characters. */
function isTooLong(content: string): boolean {
  const colon = content.indexOf(':');
  // In quoted-printable a letter can take three characters for each of its bytes.
  return colon > limits.cell || content.length - colon - 1 > limits.cell * (isQuotedPrintable(content) ? 6 : 1);
}

const tooLong = (line: number) =>
  new UnreadableFile(
    `The entry that begins in line ${line} is longer than ${limits.cell.toLocaleString('en')} characters. Shorten it, then choose the file again.`,
  );

const tooManyEntries = (line: number) =>
  new UnreadableFile(`The card in line ${line} has more than ${limits.entries} entries. Take it out, then choose the file again.`);

const tooMany = (line: number) =>
  new UnreadableFile(
    `The file has more than ${limits.rows.toLocaleString('en')} cards (up to line ${line}). Split it into smaller files, then choose them one by one.`,
  );

const isQuotedPrintable = (content: string) => /^[^:]*QUOTED-PRINTABLE/i.test(content.slice(0, 200));

const isDropped = (content: string) => {
  const [, name = ''] = /^(?:[\w-]+\.)?([\w-]+)[;:]/.exec(content.slice(0, 80)) ?? [];
  return dropped.has(name.toUpperCase());
};

/** Physical lines joined: a space or tab begins a continuation, and in quoted-printable a `=` at the end asks for the next line. */
function* contentLines(text: string): Generator<{ content: string; at: number }> {
  let parts: string[] = [];
  let first = 1;
  let drops = false;
  let softBreak = false;
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (softBreak || line.startsWith(' ') || line.startsWith('\t')) {
      if (softBreak) parts.push(line.replace(/=$/, ''));
      else if (!drops && line.length > 1) parts.push(line.slice(1));
      softBreak &&= line.endsWith('=');
      continue;
    }
    if (parts.length > 0) yield { content: parts.join(''), at: first };
    parts = [];
    first = number;
    if (line === '') continue;
    drops = isDropped(line);
    softBreak = line.endsWith('=') && isQuotedPrintable(line);
    parts = [softBreak ? line.slice(0, -1) : drops ? line.slice(0, 80) : line];
  }
  if (parts.length > 0) yield { content: parts.join(''), at: first };
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length + 1 : end + 1;
  }
}

function cardLine(content: string): CardLine | null {
  // The first colon outside quotation marks ends the parameters.
  const [, head = '', value = ''] = /^((?:[^":]|"[^"]*")+):([\s\S]*)$/.exec(content) ?? [];
  const [name = '', ...params] = head.match(/(?:[^";]|"[^"]*")+/g) ?? [];
  return name
    ? {
        name: name
          .slice(name.lastIndexOf('.') + 1)
          .trim()
          .toUpperCase(),
        params: params.map((param) => param.trim()),
        value,
      }
    : null;
}

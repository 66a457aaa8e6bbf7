import { withoutControls } from '../words/text';
import { MAX_LINE } from './max-line';

/** A line travels through the sign-in in an address, which a server reads up to 16 kB of headers of. */
const MAX_ENCODED = 4500;

/** What another app shared, as one line: its title, text and link, each once. */
export function sharedLine(shared: { title?: unknown; text?: unknown; url?: unknown }): string {
  const parts = [shared.title, shared.text, shared.url].map(oneLine).filter(Boolean);
  const isSaid = (part: string, at: number) =>
    parts.some((other, place) => place !== at && other.includes(part) && (other !== part || place < at));
  return cut(parts.filter((part, at) => !isSaid(part, at)).join(' '));
}

const characters = new Intl.Segmenter();
const fits = (text: string) => text.length <= MAX_LINE && encodeURIComponent(text.toWellFormed()).length <= MAX_ENCODED;

const oneLine = (text: unknown) =>
  typeof text === 'string'
    ? withoutControls(text.slice(0, 4 * MAX_LINE).toWellFormed())
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** As much of a text as a line holds, without cutting a character. */
function cut(text: string): string {
  if (fits(text)) return text;
  let line = '';
  for (const { segment } of characters.segment(text.slice(0, MAX_LINE))) {
    if (!fits(line + segment)) break;
    line += segment;
  }
  return line.toWellFormed().trim();
}

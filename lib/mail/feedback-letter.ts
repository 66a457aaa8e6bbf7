import { sayCount } from '../plan/words/say';
import { type Block, type LetterLink, letterOf } from './layout';
import type { Letter } from './letter';

const MAX_QUOTES = 5;
const MAX_QUOTED = 400;

type Line = { text: string; by: string; plan: string };

/** Tells that readers of shared plans left feedback. @param link where all of it can be read @param lines the latest first, at least one */
export function readerWroteLetter(
  { name, link, lines }: { name: string; link: string; lines: readonly Line[] },
  foot: { footLinks?: readonly LetterLink[]; headers?: Letter['headers'] } = {},
): Letter {
  const readers = [...new Set(lines.map(({ by }) => by))];
  const [first = '', second] = readers;
  const who = readers.length > 2 ? `${first} and ${readers.length - 1} others` : second ? `${first} and ${second}` : first;
  const more = lines.length - MAX_QUOTES;
  return letterOf({
    subject: `${who} left feedback`,
    blocks: [
      { kind: 'paragraph', text: `Hello ${name},` },
      { kind: 'paragraph', text: `${who} left feedback on your plan:` },
      ...lines.slice(0, MAX_QUOTES).map(({ text, by, plan }): Block => ({ kind: 'quote', text: shortened(text), by: `${by}, on ${plan}` })),
      ...(more > 0 ? [{ kind: 'paragraph', text: `And ${sayCount(more, 'more', 'more')}.` } as const] : []),
      { kind: 'buttons', links: [{ label: 'Read and answer', href: link }] },
    ],
    reason: 'You get this because a reader of your shared plan wrote to you.',
    ...foot,
  });
}

/** Cut at a word where there is one near the end. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_QUOTED) return text;
  return `${characters
    .slice(0, MAX_QUOTED)
    .join('')
    .replace(/\s+\S{0,40}$/u, '')} …`;
}

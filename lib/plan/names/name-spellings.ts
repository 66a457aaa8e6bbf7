import { fold } from '../words/fold';
import { degrees, everydayNames, particles } from './name-lists';
import { foldedLetters, letters, plainMarks, unspacedStart, type Word, writtenForms } from './name-words';
import { withoutTitles } from './short-name';

export type Names = { given: string; family: string; display: string };

/**
 * A name or a part of one, folded and without spaces. `words`: how many it is written in. A `joined` one has spaces of its own; an
 * `everyday` one is a name only with a capital; an `unspaced` one is found anywhere in a word.
 */
export type Spelling = { key: string; words: number; kind: 'word' | 'joined' | 'everyday' | 'unspaced' };

const inLetters = new RegExp(letters, 'gu');

/** Written in one word, "adaking" is taken for Ada King; shorter ones could be any word. */
const SHORTEST_HANDLE = 5;

/** Every way that a person's name, or a part of it, may be written. */
export function spellingsOf({ given, family, display }: Names): Spelling[] {
  const [d, g, f] = [partsOf(display), partsOf(given), partsOf(family)];
  const all = [...d, ...g, ...f];
  const orders = [d, g, f, ...ordersOf(g, f)];
  const found: Spelling[] = [
    ...all.flat().flatMap((part) => (unspacedStart.test(part) ? unspacedSpellings(part) : wordSpellings(part))),
    // "King-Noel" and "O'Brien", written as one.
    ...all.filter((parts) => parts.length > 1).flatMap((parts) => glued(parts, 'word')),
    // A given or family name that is a short word: "Al", "Ben", "Le".
    ...[g, f]
      .filter((name) => name.flat().length === 1 && particles.has(fold(name.flat().join(''))))
      .flatMap((name) => glued(name.flat(), 'everyday')),
    ...orders.filter((name) => name.length > 1).flatMap((name) => glued(name.flat(), 'joined')),
  ];
  return [...new Map(found.toReversed().map((spelling) => [spelling.key, spelling])).values()].filter(({ key }) => key !== '');
}

/** The words a name is looked up by: each way to write it holds one of them. */
export function nameKeys(names: Names): string[] {
  const spellings = spellingsOf(names);
  const alone = spellings.filter(({ key, kind }) => kind !== 'joined' || key.length >= SHORTEST_HANDLE);
  const isSpelled = spellings.some(({ kind }) => kind !== 'joined');
  const letter = isSpelled ? [] : partsOf(`${names.display} ${names.given} ${names.family}`).flat().flatMap(writtenForms);
  return [...new Set([...alone.map(({ key }) => key), ...letter])];
}

/** Whether the words are a name of this spelling. */
export const isWritten = ({ kind, words, key }: Spelling, first: Word, { length, spaces }: { length: number; spaces: number }) =>
  spaces < words &&
  (kind !== 'joined' || length > 1 || key.length >= SHORTEST_HANDLE) &&
  (kind !== 'everyday' || /^\p{Lu}/u.test(first.word));

function wordSpellings(part: string): Spelling[] {
  return writtenForms(part)
    .filter((key) => key.length > 1 && /\p{L}/u.test(key) && !particles.has(key))
    .map((key) => ({ key, words: 1, kind: everydayNames.has(key) ? 'everyday' : 'word' }));
}

/** A name of three or four signs written in one: the last two are the given name. */
function unspacedSpellings(part: string): Spelling[] {
  const all = foldedLetters(part);
  const isWhole = /^[\p{sc=Han}\p{sc=Hangul}]{3,4}$/u.test(part);
  return [all, ...(isWhole ? [all.slice(-2)] : [])].map((signs) => ({ key: signs.join(''), words: 1, kind: 'unspaced' }));
}

function glued(parts: readonly string[], kind: Spelling['kind']): Spelling[] {
  if (parts.every((part) => unspacedStart.test(part))) return [{ key: parts.flatMap(foldedLetters).join(''), words: 1, kind: 'unspaced' }];
  const ways = parts.map(writtenForms);
  const keys = new Set([ways.map(([plain]) => plain).join(''), ways.map((way) => way.at(-1)).join('')]);
  return [...keys].map((key) => ({ key, words: parts.length, kind }));
}

/** Full names as people write them: "Ada King", "King, Ada", "A. King", and "Ada Noel" for Ada King-Noel. */
function ordersOf(given: string[][], family: string[][]): string[][][] {
  const first = given.slice(0, 1);
  const initials = given.map(([part = '']) => [part.slice(0, 1)]);
  const ends = [family[0]?.slice(0, 1), family.at(-1)?.slice(-1)].filter((end) => end !== undefined);
  const before = [given, first, initials, initials.slice(0, 1)].map((name) => [...name, ...family]);
  return [...before, [...family, ...given], ...ends.map((end) => [...first, end])];
}

/** The words of a name, each in its parts: "King-Noel" and "McKellen" have two. Without titles, degrees and "(she/her)". */
function partsOf(name: string): string[][] {
  const plain = plainMarks(name).replace(/\([^)]*\/[^)]*\)/g, ' ');
  const words = withoutTitles(plain).filter((word, at) => at === 0 || !degrees.has(word.toLowerCase().replace(/[.,]/g, '')));
  const parts = words.map((word) => (word.match(inLetters) ?? []).flatMap((part) => part.split(/(?<=\p{Ll})(?=\p{Lu})/u)));
  return parts.filter(({ length }) => length > 0);
}

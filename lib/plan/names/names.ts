import type { PeopleLevel } from '../words/words';
import { isWritten, type Names, type Spelling, spellingsOf } from './name-spellings';
import { chainsAt, foldedLetters, plainMarks, type Word, wordsOf } from './name-words';
import { namesTyped, spokenWords } from './short-name';

/** A person's names as they may be in a text. */
export type Named = Names & { id: string };

/** The person's name as a reader of this level sees it; null where names are not shown at all. */
export function nameFor(level: PeopleLevel, names: Names): string | null {
  const whole = names.display || [names.given, names.family].filter(Boolean).join(' ');
  if (level === 'full') return whole;
  const { given, family } = partsOf(names);
  if (level === 'first_names') return given || initials(family) || initials(whole) || null;
  if (level === 'initials') return initials([given, family].filter(Boolean).join(' ')) || initials(whole) || null;
  return null;
}

/** Given and family name without titles; guessed where the name came in one piece. */
function partsOf({ given, family, display }: Names) {
  const [first, last] = [spokenWords(given).join(' '), spokenWords(family).join(' ')];
  if (first && last) return { given: first, family: last };
  const typed = namesTyped(display || given || family);
  if (last && !typed.family) return { given: '', family: last };
  // Three or four signs in one piece: the last two are the given name.
  return /^[\p{sc=Han}\p{sc=Hangul}]{3,4}$/u.test(typed.given) ? { given: typed.given.slice(-2), family: typed.given.slice(0, -2) } : typed;
}

const initials = (name: string) =>
  wordsOf(name)
    .map(({ word }) => `${[...word][0]?.toUpperCase()}.`)
    .join(' ');

const SOMEONE = 'someone';

/**
 * Rewrites texts for a reader of this level: each name of the people, whole or in part, in any case and with or without accents,
 * becomes what the level shows of it ("someone" where it shows nothing). E-mail addresses and phone numbers are left out at every
 * level. It rather hides a word too many than one too few.
 */
export function nameHider(level: PeopleLevel, people: readonly Names[]): (text: string) => string {
  if (level === 'full') return withoutAddresses;
  const spellings = shownAs(level, people);
  return (text) => {
    const plain = withoutAddresses(plainMarks(text));
    const words = wordsOf(plain);
    let result = '';
    let copied = 0;
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word;
      const name = word.isUnspaced ? insideOf(word, spellings) : nameAt(words, at, spellings);
      if (name) {
        result += plain.slice(copied, word.start) + name.shown;
        copied = name.end;
      }
      at += name?.length ?? 1;
    }
    return result + plain.slice(copied);
  };
}

/** Whether a text names this person by the given name, so that it need not be said again. */
export const isNamedIn = (text: string, person: Names) =>
  nameHider('hidden', [{ given: person.given, family: '', display: '' }])(text) !== nameHider('full', [])(text);

type Shown = Map<string, Spelling & { shown: string }>;

/** What is shown for each way to write a name; for one that two people share, who they are is not said. */
function shownAs(level: PeopleLevel, people: readonly Names[]): Shown {
  const spellings: Shown = new Map();
  for (const person of people) {
    const shown = nameFor(level, person) ?? SOMEONE;
    for (const spelling of spellingsOf(person)) {
      const known = spellings.get(spelling.key);
      const looser = known?.kind === 'joined' ? { ...spelling, words: Math.max(known.words, spelling.words) } : (known ?? spelling);
      spellings.set(spelling.key, { ...looser, shown: known && known.shown !== shown ? SOMEONE : shown });
    }
  }
  return spellings;
}

type Found = { shown: string; end: number; length: number };

/** The longest name that begins with this word. */
function nameAt(words: readonly Word[], at: number, spellings: Shown): Found | undefined {
  for (const chain of chainsAt(words, at, 5).toReversed()) {
    const spelling = chain.keys.map((key) => spellings.get(key)).find((known) => known && isWritten(known, words[at] as Word, chain));
    if (spelling) return { shown: spelling.shown, end: chain.last.end, length: chain.length };
  }
  return undefined;
}

/** A word of a script without spaces, each name in it replaced. */
function insideOf({ word, end }: Word, spellings: Shown): Found {
  const letters = [...word];
  const folded = foldedLetters(word);
  let shown = '';
  for (let at = 0; at < letters.length; ) {
    let length = letters.length - at;
    while (length > 0 && spellings.get(folded.slice(at, at + length).join(''))?.kind !== 'unspaced') length -= 1;
    shown += length > 0 ? spellings.get(folded.slice(at, at + length).join(''))?.shown : letters[at];
    at += length || 1;
  }
  return { shown, end, length: 1 };
}

const withoutAddresses = (text: string) =>
  text
    .replace(/[^\s@<>()"]+@[^\s@<>()"]+\.[^\s@<>()"]+/g, '(an address)')
    .replace(/\+\d[\d\s()./-]{6,}\d|(?<!\d)\d{9,}(?!\d)/g, '(a number)');

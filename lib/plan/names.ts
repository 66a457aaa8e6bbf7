import { fold } from './fold';

import type { PeopleLevel } from './words';

/** A person's names as they may stand in a text. */
export type Named = { id: string; given: string; family: string; display: string };

/** The person's name as a reader of this level sees it; null where names are not shown at all. */
export function nameFor(level: PeopleLevel, { given, family, display }: Named): string | null {
  const whole = display || [given, family].filter(Boolean).join(' ');
  if (level === 'full') return whole;
  if (level === 'first_names') return given || (family ? initials(family) : wordsOf(whole)[0]?.word) || null;
  if (level === 'initials') return initials([given, family].filter(Boolean).join(' ') || whole) || null;
  return null;
}

const initials = (name: string) =>
  wordsOf(name)
    .map(({ word }) => `${[...word][0]?.toUpperCase()}.`)
    .join(' ');

const SOMEONE = 'someone';

/**
 * Rewrites texts for a reader of this level: each name of a known person, whole or in part, in any case and with or without
 * accents, becomes what the level shows of it ("someone" where it shows nothing). E-mail addresses and phone numbers go at
 * every level. Rather a word too many is hidden than one too few.
 */
export function discreet(level: PeopleLevel, people: readonly Named[]): (text: string) => string {
  if (level === 'full') return withoutAddresses;
  const { spaced, unspaced } = lookUpOf(level, people);
  return (text) => {
    const start = unspaced.reduce((left, [name, shown]) => left.replaceAll(name, shown), withoutAddresses(text));
    return replaceNames(start, spaced);
  };
}

/** The people of whose names a word is in the texts, so that only few names need looking for: an account may have thousands. */
export function peopleIn(texts: readonly string[], people: readonly Named[]): Named[] {
  const words = new Set(texts.flatMap((text) => wordsOf(text).flatMap(({ folded }) => [folded, folded.replace(/s$/, '')])));
  const isIn = (name: string) => {
    if (/^[A-Za-z]*$/.test(name)) return words.has(name.toLowerCase()); // Most names are; only the others cost a closer look.
    return isUnspaced(name) || wordsOf(name).some(({ folded }) => words.has(folded));
  };
  return people.filter(({ given, family, display }) => isIn(given) || isIn(family) || (display !== `${given} ${family}` && isIn(display)));
}

/** A way a name is written, folded word by word, and what is shown for it. */
type Written = { words: string[]; shown: string };

function replaceNames(text: string, spaced: Map<string, Written[]>): string {
  const words = wordsOf(text);
  let result = '';
  let copied = 0;
  for (let at = 0; at < words.length; ) {
    const name = spaced.get(words[at]?.folded ?? '')?.find((written) => isWrittenAt(words, at, written.words));
    const length = name?.words.length ?? 1;
    const first = words[at];
    const last = words[at + length - 1];
    if (name && first && last) {
      result += text.slice(copied, first.start) + name.shown;
      copied = last.end;
    }
    at += length;
  }
  return result + text.slice(copied);
}

/** A single word of every day is only taken for a name where it has a capital. */
function isWrittenAt(words: Word[], at: number, name: string[]): boolean {
  const [only = ''] = name;
  if (name.length === 1 && (everyday.has(only) || everyday.has(only.replace(/s$/, '')))) return /^\p{Lu}/u.test(words[at]?.word ?? '');
  return name.every((part, index) => words[at + index]?.folded === part);
}

/** Where names are looked for: by their first word, the longest first; and, for scripts without spaces, as they are. */
function lookUpOf(level: PeopleLevel, people: readonly Named[]) {
  const shownFor = new Map<string, string>();
  const unspaced = new Map<string, string>();
  const put = (map: Map<string, string>, key: string, shown: string) => map.set(key, (map.get(key) ?? shown) === shown ? shown : SOMEONE);

  for (const person of people) {
    const shown = nameFor(level, person) ?? SOMEONE;
    for (const written of waysToWrite(person)) {
      if (isUnspaced(written)) put(unspaced, written, shown);
      else put(shownFor, written, shown);
    }
  }

  const spaced = new Map<string, Written[]>();
  for (const [written, shown] of [...shownFor].sort(([a], [b]) => b.length - a.length)) {
    const words = written.split(' ');
    const [first = ''] = words;
    spaced.set(first, [...(spaced.get(first) ?? []), { words, shown }]);
  }
  return { spaced, unspaced: [...unspaced].sort(([a], [b]) => b.length - a.length) };
}

/** The whole name either way round, each of its words that can be told, and those with the s of "Anna's" or "the Nwosus". */
function waysToWrite({ given, family, display }: Named): string[] {
  const whole = [display, `${given} ${family}`, `${family} ${given}`, given, family];
  const folded = whole.map((name) => wordsOf(name).map((word) => word.folded));
  const single = folded.flat().filter((word) => word.length > 1 && /\p{L}/u.test(word) && !particles.has(word));
  const joined = folded.filter((words) => words.length > 1).map((words) => words.join(' '));
  return [...new Set([...joined, ...single, ...single.map((word) => `${word}s`), ...whole.map((name) => name.trim()).filter(isUnspaced)])];
}

type Word = { word: string; folded: string; start: number; end: number };

/** Words of letters and digits, folded: no accents, lower case. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const particles = new Set('van von der den de del della di da dos das du la le el al bin ibn ben af av zu zum of the and y e'.split(' '));

/** Names that are also words of every day. */
const everyday = new Set(
  (
    'will may mark grace hope faith joy art bill rich sue rose dawn jack pat chase drew grant june april august may dean ray rob gene ' +
    'jay lee sky summer autumn iris ivy violet ruby pearl olive frank earnest earl duke king price young long short white black brown ' +
    'green gray grey stone wood woods field fields hill hills lake rivers brook banks bank page reader writer read cook baker butler ' +
    'carpenter mason miller porter potter smith taylor turner walker weaver fisher hunter shepherd singer gardener farmer bush ford ' +
    'day night winter park parks street moor north west east south marsh rice bean berry cherry can so an do in on to at be me we he it is'
  ).split(' '),
);

/** Scripts that write names without spaces around them: there a name is looked for inside the text. */
const isUnspaced = (name: string) =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(name);

const withoutAddresses = (text: string) =>
  text
    .replace(/[^\s@<>()"]+@[^\s@<>()"]+\.[^\s@<>()"]+/g, '(an address)')
    .replace(/\+\d[\d\s()./-]{6,}\d|(?<!\d)\d{9,}(?!\d)/g, '(a number)');

import { degrees, particles, titles, titlesWithPoint } from './name-lists';

/** The name of a person in a sentence: the given name without titles, or the whole displayed name when there is none. */
export function shortName(given: string, shown: string): string {
  const words = spokenWords(given);
  return words[0] && !particles.has(words[0]) ? words.join(' ') : shown;
}

/** A name typed in one go, in its parts: after any title the first word is the given name, unless a family name begins there ("van der Berg"). */
export function namesTyped(typed: string) {
  const [first = '', ...rest] = spokenWords(typed);
  return particles.has(first) ? { given: '', family: [first, ...rest].join(' ') } : { given: first, family: rest.join(' ') };
}

/** The same for a name of an address book, of which the family's is the last word, or begins with a small one ("de la Cruz"). */
export function namesWritten(written: string) {
  const words = spokenWords(written);
  const small = words.findIndex((word) => particles.has(word));
  const at = small < 0 || small === words.length - 1 ? Math.max(1, words.length - 1) : small;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

/** The same when only the displayed name is known. */
export const shortNameOf = (shown: string): string => shortName(namesTyped(shown).given, shown);

/** The words of a name as it is spoken: "King, Ada" is Ada King; degrees, "(she/her)" and mere signs are no part of it. */
export function spokenWords(name: string): string[] {
  const parts = name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/[,，]/);
  const [before = [], ...after] = parts.map((part) => withoutTitles(part).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const shouts = /^[\p{Lu}\P{L}]+$/u.test(before.join(''));
  const rest = after.map((words) => words.filter((word) => !isDegree(word) && (shouts || before.length < 2 || !isShort(word))));
  const given = rest.filter((words) => words.length > 0);
  const family = before.filter((word, at) => at === 0 || !isDegree(word));
  return given.length === 1 ? [...(given[0] ?? []), ...family] : family;
}

const isDegree = (word: string) => degrees.has(word.toLowerCase().replaceAll('.', ''));

/** Capitals that are letters after a name, as in "MSc" and "C.Eng."; never a given name. */
const isShort = (word: string) => /^(?:\p{Lu}\p{Ll}{0,2}\.?){2,}$/u.test(word);

/** The words of a name after its titles. */
export function withoutTitles(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => !isTitle(word));
  return at < 0 ? [] : words.slice(at);
}

/** One title, or several in one word: "Dipl.-Ing.". The letters of "h.c." by themselves are initials. */
const isTitle = (word: string) =>
  word.toLowerCase() === 'h.c.' ||
  word
    .toLowerCase()
    .split(/[.,-]+/)
    .filter(Boolean)
    .every((part) => titles.has(part) || (word.endsWith('.') && titlesWithPoint.has(part)));

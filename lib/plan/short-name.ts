import { particles, titles, titlesWithPoint } from './name-lists';

/** How somebody is called in a sentence: by the given name, without titles; by the whole name as it is shown where there is none. */
export function shortName(given: string, shown: string): string {
  const words = withoutTitles(given);
  return words[0] && !particles.has(words[0]) ? words.join(' ') : shown;
}

/** A name typed in one go, in its parts: after any title the first word is the given name, unless a family name begins there ("van der Berg"). */
export function namesTyped(typed: string) {
  const [first = '', ...rest] = withoutTitles(typed);
  return particles.has(first) ? { given: '', family: [first, ...rest].join(' ') } : { given: first, family: rest.join(' ') };
}

/** The same for someone of whom only the shown name is known. */
export const shortNameOf = (shown: string): string => shortName(namesTyped(shown).given, shown);

/** The words of a name after its titles. */
export function withoutTitles(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => !isTitle(word));
  return at < 0 ? [] : words.slice(at);
}

/** One title, or several in one word: "Dipl.-Ing.". */
const isTitle = (word: string) =>
  word
    .toLowerCase()
    .split(/[.,-]+/)
    .filter(Boolean)
    .every((part) => titles.has(part) || (word.endsWith('.') && titlesWithPoint.has(part)));

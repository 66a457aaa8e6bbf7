/** What people are addressed by, apart from their names. Those that are also names count only with their point. */
const titles = new Set('dr prof professor doctor mr mrs ms miss mx sir dame herr frau dipl dott dra drs mme mlle sra rabbi'.split(' '));
const titlesWithPoint = new Set('sr fr rev mag gen col capt sgt lt lic eng ing ir hon'.split(' '));

/** Small words before a family name; written with a capital they may be a given name ("Van", "Della"). */
const particles = new Set('van von der den de del della di da dos das du la le el al bin ibn ben af av zu zum ten ter'.split(' '));

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

function withoutTitles(name: string): string[] {
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

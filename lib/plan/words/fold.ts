/** Letters without an accent to lose. The index of the search spells them in the same way (db/migrations, people_search_folded). */
export const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** For comparing: lower case, no accents, the letters that have none spelled out. */
export const fold = (text: string): string => (/^[ -~]*$/.test(text) ? text.toLowerCase() : foldLetters(text));

const foldLetters = (text: string) => spellOut(text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));

/** Two names are the same when these are: case, accents, spaces and the signs inside them tell no one apart. */
export const plainName = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** Lower case, with the letters that have no accent spelled out; accents stay. */
export const spellOut = (text: string): string => text.toLowerCase().replace(/[øłđðþßæœıħŋ]/g, (letter) => plainLetters[letter] ?? letter);

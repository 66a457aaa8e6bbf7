import { particles } from '../names/name-lists';
import type { LinePeople, LinePerson } from './line-people';
import type { LineWord } from './line-words';

export type LineName = { text: string; people: LinePerson[]; length: number; isEveryday: boolean };

export const dayWord = /^(?:to(?:day|night|morrow)|yesterday|(?:sun|mon|tues|wednes|thurs|fri|satur)day|last|next|this|on|at|in)$/;
const shortDay = /^(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)$/;
const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** A name of the address book, else words with capitals; null where neither stands. */
export function nameAt(words: readonly LineWord[], at: number, people: LinePeople): LineName | null {
  const known = people.at(words, at);
  const text = (length: number) =>
    words
      .slice(at, at + length)
      .map((word) => word.text.replace(/['’]s$/, ''))
      .join(' ');
  const newcomer = newcomerLength(words, at);
  const isNewcomer = newcomer > (known?.length ?? 0) && (!known || (known.length === 1 && people.at(words, at + 1) === null));
  if (isNewcomer) return { text: text(newcomer), people: [], length: newcomer, isEveryday: false };
  return known && { ...known, text: text(known.length) };
}

/** How many words with capitals make a name here; a day or a date is none. */
function newcomerLength(words: readonly LineWord[], at: number): number {
  let length = 0;
  for (; length < 5; length++) {
    const [word, next] = [words[at + length], words[at + length + 1]];
    if (!word || (length > 0 && !/^[ .]*$/.test(word.gap))) break;
    const isParticle = length > 0 && particles.has(word.key) && word.key !== 'and' && word.key !== 'the' && next?.isCapital;
    if (!isParticle && (!word.isCapital || isDateAt(words, at + length))) break;
  }
  return length;
}

export function isDateAt(words: readonly LineWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return false;
  if (dayWord.test(word.key)) return true;
  if (shortDay.test(word.key)) return !next?.isCapital || isDateAt(words, at + 1);
  return month.test(word.key) && (/^\d/.test(next?.key ?? '') || /^\d{1,2}(?:st|nd|rd|th)?$/.test(before?.key ?? ''));
}

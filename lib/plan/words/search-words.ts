import { unspacedStart } from '../names/name-words';
import { fold } from './fold';

/** A piece of a text, and whether it matches the search. */
export type Piece = { text: string; matches: boolean };

const mostTyped = 400;
const mostWords = 8;

/** The words typed in a search: at most eight, from the first 400 characters. */
export const searchWords = (typed: string): string[] => searchTerms(typed).flat();

/** The same words, with those typed without a space between them as one term: "D’Angelo" is one term of two words. */
export function searchTerms(typed: string): string[][] {
  const terms: string[][] = [];
  let left = mostWords;
  for (const term of typed.slice(0, mostTyped).normalize('NFC').split(/\s+/)) {
    const words = (term.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, left);
    if (words.length > 0) terms.push(words);
    left -= words.length;
    if (left === 0) break;
  }
  return terms;
}

/** The whole text with each word that begins with one of `words` marked. */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(wordOfText)) {
    if (!begins(word, words)) continue;
    pieces.push({ text: text.slice(at, index), matches: false }, { text: word, matches: true });
    at = index + word.length;
  }
  pieces.push({ text: text.slice(at), matches: false });
  return pieces.filter((piece) => piece.text !== '');
}

const [wordsBefore, wordsShown] = [4, 12];

/** About twelve words around the first that matches, or null when none does. */
export function excerptOf(text: string, words: readonly string[]): Piece[] | null {
  const before: number[] = [0];
  for (const { 0: word, index } of text.matchAll(wordOfText)) {
    before.push(index);
    if (!begins(word, words)) continue;
    const from = before.at(-1 - wordsBefore) ?? 0;
    const to = endOf(text, from);
    const shown = piecesOf(text.slice(from, to), words);
    return [...(from > 0 ? [ellipsis] : []), ...shown, ...(to < text.length ? [ellipsis] : [])];
  }
  return null;
}

const ellipsis: Piece = { text: '…', matches: false };
const wordOfText = /[\p{L}\p{M}\p{N}]+/gu;

const begins = (word: string, words: readonly string[]) => {
  const folded = fold(word);
  // Scripts without spaces are found from any character.
  if (unspacedStart.test(word)) return words.some((each) => folded.includes(fold(each)));
  return words.some((each) => folded.startsWith(fold(each)));
};

function endOf(text: string, from: number): number {
  let count = 0;
  for (const { 0: word, index } of text.slice(from).matchAll(wordOfText)) if (++count === wordsShown) return from + index + word.length;
  return text.length;
}

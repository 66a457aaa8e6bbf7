import { fold } from '../words/fold';

/** A word of a text: where it is, how it compares (`folds`), and whether a space comes before it. */
export type Word = { word: string; folds: readonly string[]; start: number; end: number; isUnspaced: boolean; followsSpace: boolean };

/** Characters of the longest name written without spaces. */
const LONGEST_UNSPACED = 24;
/** Words joined without spaces that are tried as one name: "king-noel", "a.king.noel". */
const LONGEST_CHAIN = 6;

const unspacedScripts = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
export const letters = `[${unspacedScripts}]+|(?:(?![${unspacedScripts}])[\\p{L}\\p{M}])+`;
const run = new RegExp(`${letters}|\\p{N}+`, 'gu');
export const unspacedStart = new RegExp(`^[${unspacedScripts}]`, 'u');

/** One way to write what looks the same: joined accents, an apostrophe for the letter like one, and no strokes that only stretch a word. */
export const plainMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u02BB\u02BC]/g, '’')
    .replaceAll('\u0640', '');

/** The words of a text. One ends before a capital inside it too ("AdaKing"), and where another script begins ("Adaさん"). */
export function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
    let start = index;
    return found.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((word) => {
      const followsSpace = /\s/.test(text.slice(end, start));
      const at = start;
      end = start += word.length;
      return {
        word,
        folds: [...writtenForms(word), ...withoutPrefix(word)],
        start: at,
        end,
        isUnspaced: unspacedStart.test(word),
        followsSpace,
      };
    });
  });
}

/** "Müller" is written Muller, and Mueller. */
export function writtenForms(word: string): string[] {
  if (/^[a-z]*$/i.test(word)) return [word.toLowerCase()];
  const spelledOut = word.replace(/[äöüåøÄÖÜÅØ]/g, (letter) => umlauts[letter.toLowerCase()] ?? letter);
  return [...new Set([fold(word), fold(spelledOut)])];
}
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Arabic and Hebrew write "and", "to" and "with" in one word with the name, also two of them. */
const withoutPrefix = (word: string) => [1, 2].filter((count) => prefixes[count]?.test(word)).map((count) => fold(word.slice(count)));
const prefixes = [0, 1, 2].map((count) => new RegExp(`^[وفبلكובלמהש]{${count}}\\p{L}{2}`, 'u'));

/** The letters of a script without spaces, each folded by itself so that its place stays known. */
export const foldedLetters = (word: string): string[] => [...word].map(fold);

/** The words to look names up by that may be in the texts. */
export function keysIn(texts: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const words of texts.map((text) => wordsOf(plainMarks(text)))) {
    words.forEach((word, at) => {
      if (word.isUnspaced) for (const key of insideOf(word.word)) keys.add(key);
      else for (const chain of chainsAt(words, at)) for (const key of chain.keys) keys.add(key);
    });
  }
  return [...keys];
}

/** This word, and the next few read as one word while at most `mostSpaces` spaces are between them. */
export function chainsAt(words: readonly Word[], at: number, mostSpaces = 0) {
  const chains: { keys: string[]; last: Word; length: number; spaces: number }[] = [];
  let spaces = 0;
  for (const [index, last] of words.slice(at, at + LONGEST_CHAIN).entries()) {
    if (index > 0 && last.followsSpace) spaces += 1;
    if (last.isUnspaced || spaces > mostSpaces) break;
    const chain = words.slice(at, at + index + 1);
    const glue = [
      ...new Set([
        chain.map(({ folds }) => folds[0]).join(''),
        ...last.folds.map((_, n) => chain.map(({ folds }) => folds[n] ?? folds[0]).join('')),
      ]),
    ];
    chains.push({ keys: last.word === 's' ? glue : glue.flatMap((key) => [key, key.replace(/s$/, '')]), last, length: index + 1, spaces });
  }
  return chains;
}

/** Every part of a word that may be a name, in a script that writes names without spaces around them. */
function insideOf(word: string): string[] {
  const all = foldedLetters(word);
  return all.flatMap((_, from) => all.slice(from, from + LONGEST_UNSPACED).map((_, length) => all.slice(from, from + length + 1).join('')));
}

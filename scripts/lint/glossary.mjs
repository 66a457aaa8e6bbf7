import fs from 'node:fs';

/** @typedef {{ term: string, words: string[] }} Denied one word or phrase of the glossary's last column, in lower case */

/**
 * The deny list of the glossary: the words of its last column. A remark in brackets, and anything after "as a",
 * is for people.
 * @param {string} file docs/words.md
 * @returns {Denied[]}
 */
export function readGlossary(file) {
  const rows = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1));
  return rows.flatMap(([term = '', , not = '']) =>
    not
      .replaceAll(/\([^)]*\)| as an? \w+/g, '')
      .split(',')
      .map((phrase) => phrase.trim().toLowerCase())
      .filter(Boolean)
      .map((phrase) => ({ term: term.trim(), words: phrase.split(/\s+/) })),
  );
}

/** The word with its regular plural and verb forms. @param {string} word */
export function formsOf(word) {
  const last = word.at(-1) ?? '';
  const stem = word.replace(/e$/, '');
  const plural = /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, `${word}d`, `${word}ed`, `${stem}ing`, `${word}${last}ed`, `${word}${last}ing`];
}

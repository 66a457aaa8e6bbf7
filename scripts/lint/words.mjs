import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formsOf, readGlossary } from './glossary.mjs';
import { piecesOf, wordsOf } from './source-words.mjs';
import { isOtherSense, listsWords } from './word-senses.mjs';

const root = path.join(import.meta.dirname, '../..');

/** @typedef {{ file: string, line: number, column: number, says: string }} Finding */

/**
 * Where a word that the glossary denies is used: in a file's name, an identifier or a string.
 * @param {string} file its path inside the project @param {string} source
 * @param {import('./glossary.mjs').Denied[]} denied
 * @returns {Finding[]}
 */
export function findDenied(file, source, denied) {
  const inName = /** @type {const} */ ({ kind: 'name', value: file, start: -1 });
  const lang = /\.(tsx|ts|mjs)$/.exec(file)?.[1];
  const pieces = lang && !listsWords(file) ? piecesOf(source, lang === 'mjs' ? 'js' : /** @type {'ts' | 'tsx'} */ (lang)) : [];
  return [inName, ...pieces].flatMap((piece) => {
    const words = wordsOf(piece.value);
    return denied.flatMap(({ term, words: phrase }) =>
      words.flatMap(({ at }, index) => {
        if (!phrase.every((word, place) => formsOf(word).includes(words[index + place]?.word ?? ''))) return [];
        if (isOtherSense(phrase.join(' '), piece, at)) return [];
        const before = source.slice(0, Math.max(0, piece.start + at)).split('\n');
        const shown = piece.value.trim().replaceAll(/\s+/g, ' ').slice(0, 100);
        const says = `"${phrase.join(' ')}" stands for ${term}: ${shown}`;
        return [{ file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, says }];
      }),
    );
  });
}

/** @returns {Finding[]} */
function findInProject() {
  const denied = readGlossary(path.join(root, 'docs/words.md'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !/^db\/(migrations|releases)\/|\/testdata\//.test(file))
    .filter((file) => fs.existsSync(path.join(root, file)));
  const findings = files.flatMap((file) => findDenied(file, fs.readFileSync(path.join(root, file), 'utf8'), denied));
  // An import without an alias is two identifiers in one place.
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const findings = findInProject();
  for (const { file, line, column, says } of findings) console.error(`${file}:${line}:${column} ${says}`);
  if (findings.length > 0) {
    console.error(`${findings.length} words that docs/words.md denies. Another sense of a word goes into scripts/lint/word-senses.mjs.`);
    process.exit(1);
  }
}

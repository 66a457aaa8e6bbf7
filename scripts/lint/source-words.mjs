import { parseAst } from 'vitest/node';

/**
 * @typedef {'name' | 'text'} Kind an identifier or a string of one word; what people read
 * @typedef {{ kind: Kind, value: string, start: number }} Piece
 */

/**
 * Every identifier, string and JSX text of a source file. Import paths are left out, because file names are checked themselves.
 * @param {string} source @param {'js' | 'ts' | 'tsx'} lang
 * @returns {Piece[]}
 */
export function piecesOf(source, lang) {
  /** @type {Piece[]} */
  const pieces = [];
  visit(parseAst(source, { lang }));
  return pieces;

  /** @param {any} node */
  function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node !== 'object') return;
    if (/Identifier$/.test(node.type)) pieces.push({ kind: 'name', value: node.name, start: node.start });
    if (node.type === 'JSXText') pieces.push({ kind: 'text', value: node.value, start: node.start });
    if (node.type === 'Literal' && typeof node.value === 'string') add(node.value, node.start + 1);
    if (node.type === 'TemplateElement') add(node.value.cooked ?? '', node.start);
    for (const [key, child] of Object.entries(node)) if (key !== 'source' && key !== 'type') visit(child);
  }

  /** @param {string} value @param {number} start */
  function add(value, start) {
    pieces.push({ kind: /\s/.test(value.trim()) ? 'text' : 'name', value, start });
  }
}

/**
 * The words of a name or a text with their offsets: `tieToGoal` and `tie-to-goal` have three.
 * @param {string} value
 */
export const wordsOf = (value) =>
  [...value.matchAll(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu)].map((match) => ({ word: match[0].toLowerCase(), at: match.index }));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, type Piece, piecesOf, searchWords } from './search-words';

const shown = (pieces: readonly Piece[] | null) => pieces?.map(({ text, matches }) => (matches ? `[${text}]` : text)).join('') ?? null;

describe('what was typed', () => {
  it('is words, whatever stands between them', () => {
    expect(searchWords('  Ana-Lívia  "O\'Neill" NEAR(x*)')).toEqual(['Ana', 'Lívia', 'O', 'Neill', 'NEAR', 'x']);
    expect(searchWords('"*:^()-')).toEqual([]);
  });

  it('counts up to eight words of four hundred characters', () => {
    expect(searchWords('a '.repeat(5000))).toHaveLength(8);
    expect(searchWords('x'.repeat(10_000))).toEqual(['x'.repeat(400)]);
  });
});

describe('the places that match', () => {
  it('are whole words that begin so, without a look at accents and capitals', () => {
    expect(shown(piecesOf('Zsófia Møller, of Möller & Søn', ['mol', 'zso']))).toBe('[Zsófia] [Møller], of [Möller] & Søn');
    expect(shown(piecesOf('Straße', ['strass']))).toBe('[Straße]');
    expect(shown(piecesOf('ana', ['na']))).toBe('ana');
  });

  it('are shown with a few words around the first', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    expect(shown(excerptOf(text, ['seven']))).toBe('…three four five six [seven] eight nine ten eleven twelve thirteen fourteen…');
    expect(shown(excerptOf(text, ['one']))).toBe('[one] two three four five six seven eight nine ten eleven twelve…');
    expect(shown(excerptOf('short note', ['note']))).toBe('short [note]');
    expect(excerptOf(text, ['zebra'])).toBeNull();
  });

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 }),
        (text, typed) => {
          const pieces = piecesOf(text, searchWords(typed.join(' ')));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    );
  });
});

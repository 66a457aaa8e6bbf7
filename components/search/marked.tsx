import { Fragment } from 'react';
import type { Piece } from '@/lib/plan/words/search-words';

/** Text with what matched marked: as text, whatever stands in it. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  placed(pieces).map(({ at, text, matches }) =>
    matches ? (
      <mark key={at} className="bg-transparent font-strong text-thread">
        {text}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  );

/** Each piece with where in the text it begins. */
const placed = (pieces: readonly Piece[]) => {
  let at = 0;
  return pieces.map((piece) => {
    const here = { ...piece, at };
    at += piece.text.length;
    return here;
  });
};

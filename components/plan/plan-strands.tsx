import type { Route } from 'next';
import type { ReactNode } from 'react';
import type { ThreadStrand } from '@/lib/plan/thread-strands';
import { folded } from './folded';
import { type Known, PlanStrand } from './plan-strand';

type Props = {
  strands: readonly ThreadStrand[];
  known: Known;
  /** Where all of them are shown; without it they are. */
  more?: Route;
  /** The quiet verb below them. */
  foot?: ReactNode;
  /** Strands that come before them. */
  children?: ReactNode;
};

/** The strands that leave one station; those that ask for nothing wait behind one sentence, so that a long plan stays a light page. */
export function PlanStrands({ strands, known, more, foot, children }: Props) {
  const { shown, says } = more ? folded(strands) : { shown: strands, says: '' };
  const drawn = (strand: ThreadStrand) => <PlanStrand key={strand.id} strand={strand} known={known} />;
  return (
    <>
      <ol>
        {children}
        {shown.map(drawn)}
      </ol>
      {(says || foot) && (
        <div className="more">
          {says && (
            <a className="soft" href={more}>
              {says}
            </a>
          )}
          {foot}
        </div>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import type { ThreadStrand } from '@/lib/plan/thread-strands';
import { folded } from './folded';
import { type Known, PlanStrand } from './plan-strand';

type Props = {
  strands: readonly ThreadStrand[];
  known: Known;
  /** The quiet verb below them. */
  foot?: ReactNode;
  /** Strands that come before them. */
  children?: ReactNode;
};

/** The strands that leave one station, those that ask for nothing folded away behind one sentence. */
export function PlanStrands({ strands, known, foot, children }: Props) {
  const { shown, hidden, says } = folded(strands);
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
            <details>
              <summary>{says}</summary>
              <ol>{hidden.map(drawn)}</ol>
            </details>
          )}
          {foot}
        </div>
      )}
    </>
  );
}

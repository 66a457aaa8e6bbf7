import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ThreadStrand } from '@/lib/plan/thread-strands';
import { folded } from './folded';
import { type Known, StrandList } from './strand-list';

type Props = {
  /** The name of these strands in the address that shows them all. */
  station: string;
  /** The goal they serve; null for feedback beside the goals. */
  goalId: string | null;
  strands: readonly ThreadStrand[];
  known: Known;
  /** The station all of whose strands are in sight. */
  unfolded: string | undefined;
  /** The quiet verb below them. */
  foot?: ReactNode;
};

/** The strands that leave one station. Those that ask for nothing are folded behind one sentence, and drawn when asked for. */
export function PlanStrands({ station, goalId, strands, known, unfolded, foot }: Props) {
  const { shown, says } = folded(strands, station === unfolded);
  return (
    <>
      <StrandList goalId={goalId} strands={shown.map(({ id, personId, knots }) => ({ id, personId, knots }))} known={known} />
      {(says || foot) && (
        <p className="more">
          {says && (
            <Link href={station === unfolded ? '/plan' : `/plan?all=${station}`} scroll={false} prefetch={false}>
              {says}
            </Link>
          )}
          {foot}
        </p>
      )}
    </>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { sayBriefly, sentence } from '@/lib/plan/words/say';
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
  const { shown, hidden, says } = folded(strands, station === unfolded);
  return (
    <>
      <StrandList goalId={goalId} strands={shown.map(({ id, personId, knots }) => ({ id, personId, knots }))} known={known} />
      {hidden.length > 0 && <p className="print-only text-small">{hidden.map(inPrint).join(' ')}</p>}
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

/** What is folded on the screen is in print as a sentence each: "Luis Ferreira: coffee chat, thanked." */
const inPrint = ({ knots: [person, ...rest] }: ThreadStrand) =>
  sentence(`${person.word || person.broken}: ${rest.flatMap((knot) => (knot ? sayBriefly(knot.broken ?? knot.word) : [])).join(', ')}`);

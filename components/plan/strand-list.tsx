'use client';

import type { ThreadStrand } from '@/lib/plan/thread-strands';
import { PlanStrand } from './plan-strand';

/** What the thread does not say of the people of these strands: who is a mentor, and what was written about a key connection, by its id. */
export type Known = { mentorIds: readonly string[]; reasons: Readonly<Record<string, string>> };

/** A client component only because a plan has hundreds of knots: they cross the wire as rows rather than as elements, and are drawn once. */
export const StrandList = ({ strands, known }: { strands: readonly ThreadStrand[]; known: Known }) => (
  <ol>
    {strands.map((strand) => (
      <PlanStrand key={strand.id} strand={strand} known={known} />
    ))}
  </ol>
);

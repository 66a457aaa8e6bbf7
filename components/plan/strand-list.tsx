'use client';

import { useState } from 'react';
import type { ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { pressed } from './asked';
import { inPlace } from './in-place';
import { PlanStrand } from './plan-strand';

/** What the thread does not say of the people of these strands: who is a mentor. */
export type Known = { mentorIds: readonly string[] };

type Props = { goalId: string | null; strands: readonly Pick<ThreadStrand, 'id' | 'personId' | 'knots'>[]; known: Known };

/** A client component only because a plan has hundreds of knots: they cross the wire as rows rather than as elements, and are drawn once. */
export function StrandList({ goalId, strands, known }: Props) {
  const [drawn, setDrawn] = useState(strands);
  const [shown, setShown] = useState(strands);
  if (drawn !== strands) {
    setDrawn(strands);
    setShown(inPlace(shown, strands, pressed));
  }
  return (
    <ol>
      {shown.map(({ id, personId, knots }) => (
        <PlanStrand key={id} goalId={goalId} personId={personId} knots={knots} known={known} />
      ))}
    </ol>
  );
}

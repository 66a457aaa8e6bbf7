'use client';

import { useState } from 'react';
import type { DrawnPath } from '@/lib/plan/thread/thread-paths';
import { useGapFixer } from './gap-fixer';
import { keepPlaces } from './keep-places';
import { PlanPath } from './plan-path';

type Props = {
  goalId: string | null;
  paths: readonly Pick<DrawnPath, 'id' | 'personId' | 'nodes'>[];
  /** Who is a mentor, which the thread does not say. */
  mentorIds: readonly string[];
};

/** A client component so that hundreds of nodes are sent as data, once, rather than as elements. */
export function PathList({ goalId, paths, mentorIds }: Props) {
  const { requestedRows } = useGapFixer();
  const [latest, setLatest] = useState(paths);
  const [shown, setShown] = useState(paths);
  if (latest !== paths) {
    setLatest(paths);
    setShown(keepPlaces(shown, paths, requestedRows));
  }
  return (
    <ol>
      {shown.map(({ id, personId, nodes }) => (
        <PlanPath key={id} goalId={goalId} personId={personId} nodes={nodes} mentorIds={mentorIds} />
      ))}
    </ol>
  );
}

import type { DrawnPath } from '@/lib/plan/thread/thread-paths';

/** The address of the first goal with a gap; a goal lists its gaps first. */
export function firstGap(paths: readonly DrawnPath[]): `#${string}` | undefined {
  const path = paths.find(({ isWhole }) => !isWhole);
  if (!path) return undefined;
  return path.goalId ? `#goal-${path.goalId}` : '#elsewhere';
}

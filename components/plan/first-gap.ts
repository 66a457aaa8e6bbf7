import type { ThreadStrand } from '@/lib/plan/thread/thread-strands';

/** The address of the first goal with a gap; a goal lists its gaps first. */
export function firstGap(paths: readonly ThreadStrand[]): `#${string}` | undefined {
  const path = paths.find(({ isWhole }) => !isWhole);
  if (!path) return undefined;
  return path.goalId ? `#goal-${path.goalId}` : '#elsewhere';
}

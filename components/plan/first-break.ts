import type { ThreadStrand } from '@/lib/plan/thread/thread-strands';

/** Where the first break stands: a station names its breaks before all else. */
export function firstBreak(strands: readonly ThreadStrand[]): `#${string}` | undefined {
  const broken = strands.find(({ isWhole }) => !isWhole);
  if (!broken) return undefined;
  return broken.goalId ? `#goal-${broken.goalId}` : '#elsewhere';
}

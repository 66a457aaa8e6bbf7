import type { DrawnPath } from '@/lib/plan/thread/thread-paths';
import { capitalize, sayNumber } from '@/lib/plan/words/say';

/** How many paths of a goal are in sight before the rest is folded. */
const MIN_PATHS = 5;
const MAX_PATHS_WITH_GAP = 8;
const MIN_PATHS_WITHOUT_GAP = 3;

type VisiblePaths = { shown: DrawnPath[]; hidden: DrawnPath[]; says: string };

/**
 * Which paths are in sight, which are folded, and the sentence that opens the fold. Gaps come first, then paths with something
 * ahead (so that a gap just fixed stays in sight), then the rest by how far they got.
 */
export function visiblePaths(paths: readonly DrawnPath[], isUnfolded = false): VisiblePaths {
  const withGap = paths.filter(({ isWhole }) => !isWhole);
  const whole = paths.filter(({ isWhole }) => isWhole).toSorted((a, b) => weight(b) - weight(a));
  const all = [...withGap, ...whole];
  const gapsInSight = Math.min(withGap.length, MAX_PATHS_WITH_GAP);
  const inSight = gapsInSight + (gapsInSight < withGap.length ? 0 : Math.max(MIN_PATHS_WITHOUT_GAP, MIN_PATHS - gapsInSight));
  // One more takes no more room than the sentence that would fold it.
  if (all.length <= inSight + 1) return { shown: all, hidden: [], says: '' };
  if (isUnfolded) return { shown: all, hidden: [], says: 'Show fewer' };
  return { shown: all.slice(0, inSight), hidden: all.slice(inSight), says: sayHidden(all.length - inSight, withGap.length - inSight) };
}

const weight = ({ nodes }: DrawnPath) => nodes.length + (nodes.some((node) => node?.shape === 'open' || node?.shape === 'owed') ? 4 : 0);

function sayHidden(hidden: number, withGap: number) {
  const more = `${capitalize(sayNumber(hidden))} more`;
  return withGap > 0 ? `${more}, ${sayNumber(withGap)} with a gap` : `${more}, all in order`;
}

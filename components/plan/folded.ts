import { capital, sayNumber } from '@/lib/plan/say';
import type { ThreadStrand } from '@/lib/plan/thread-strands';

/** Whole strands are shown until there are so many; broken ones until there are `most`. */
const enough = 5;
const most = 12;

/** What is in sight, what is folded away behind its sentence. Breaks come first, then whole strands by how far they got. */
export function folded(strands: readonly ThreadStrand[]) {
  const broken = strands.filter(({ isWhole }) => !isWhole);
  const whole = strands.filter(({ isWhole }) => isWhole).toSorted((a, b) => b.knots.length - a.knots.length);
  const all = [...broken, ...whole];
  const inSight = Math.max(enough, Math.min(broken.length, most));
  // One alone takes no more room than the words that would hide it.
  if (all.length <= inSight + 1) return { shown: all, hidden: [], says: '' };
  return { shown: all.slice(0, inSight), hidden: all.slice(inSight), says: sayHidden(all.length - inSight, broken.length - inSight) };
}

function sayHidden(hidden: number, broken: number) {
  const more = `${capital(sayNumber(hidden))} more`;
  return broken > 0 ? `${more}, ${sayNumber(broken)} to mend` : `${more}, every link whole`;
}

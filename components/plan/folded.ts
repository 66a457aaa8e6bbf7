import type { ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { capital, sayNumber } from '@/lib/plan/words/say';

/** How many strands of a goal are in sight before some are folded: at least `enough`, at most `most` broken ones, a few whole ones. */
const enough = 5;
const most = 8;
const fewWhole = 3;

type Folded = { shown: ThreadStrand[]; hidden: ThreadStrand[]; says: string };

/**
 * What is in sight, and what is folded away behind its sentence. Breaks come first, then what has something ahead (so that
 * what was just mended stays in sight), then whole strands by how far they got.
 */
export function folded(strands: readonly ThreadStrand[], isUnfolded = false): Folded {
  const broken = strands.filter(({ isWhole }) => !isWhole);
  const whole = strands.filter(({ isWhole }) => isWhole).toSorted((a, b) => weight(b) - weight(a));
  const all = [...broken, ...whole];
  const brokenInSight = Math.min(broken.length, most);
  const inSight = brokenInSight + (brokenInSight < broken.length ? 0 : Math.max(fewWhole, enough - brokenInSight));
  // One alone takes no more room than the words that would hide it.
  if (all.length <= inSight + 1) return { shown: all, hidden: [], says: '' };
  if (isUnfolded) return { shown: all, hidden: [], says: 'Show fewer' };
  return { shown: all.slice(0, inSight), hidden: all.slice(inSight), says: sayHidden(all.length - inSight, broken.length - inSight) };
}

const weight = ({ knots }: ThreadStrand) => knots.length + (knots.some((knot) => knot?.shape === 'open' || knot?.shape === 'owed') ? 4 : 0);

function sayHidden(hidden: number, broken: number) {
  const more = `${capital(sayNumber(hidden))} more`;
  return broken > 0 ? `${more}, ${sayNumber(broken)} with a gap` : `${more}, all in order`;
}

import type { Week } from './review';

/** A plan has as many reserves in each stretch of as many weeks from its start; what is left over is not carried on. */
export const RESERVES = 2;
export const RESERVE_WEEKS = 13;

/**
 * The weeks with reserves spent: a missed week with one no longer counts.
 * @param weeks from the start of the plan, oldest first
 * @param spent the places of the weeks a reserve was spent on; what is more than the plan has, or not on a missed week, is passed over
 */
export function withReserves(weeks: readonly Week[], spent: readonly number[]): Week[] {
  const covered = coveredBy(weeks, spent);
  return weeks.map((week, at) => (covered.has(at) ? null : week));
}

/** How many reserves may still be spent on the week at a place. */
export function reservesLeft(weeks: readonly Week[], spent: readonly number[], at: number): number {
  const used = [...coveredBy(weeks, spent)].filter((covered) => stretchOf(covered) === stretchOf(at));
  return RESERVES - used.length;
}

/** Of the missed weeks with a counted week after them, how many were followed by a kept one; weeks that do not count are stepped over. */
export function comebacks(weeks: readonly Week[]): { returned: number; missed: number } {
  const counted = weeks.filter((week) => week !== null);
  const afterMissed = counted.filter((_, at) => at > 0 && counted[at - 1] === false);
  return { returned: afterMissed.filter(Boolean).length, missed: afterMissed.length };
}

function coveredBy(weeks: readonly Week[], spent: readonly number[]): Set<number> {
  const covered = new Set<number>();
  const used = new Map<number, number>();
  for (const at of spent) {
    const before = used.get(stretchOf(at)) ?? 0;
    if (weeks[at] !== false || covered.has(at) || before >= RESERVES) continue;
    covered.add(at);
    used.set(stretchOf(at), before + 1);
  }
  return covered;
}

const stretchOf = (at: number) => Math.floor(at / RESERVE_WEEKS);

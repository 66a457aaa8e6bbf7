import { z } from 'zod';
import { addDays, type Day, type WeekStart } from '../time/day';
import { daySchema, idSchema } from '../words/fields';
import { requiredText } from '../words/text';
import { RESERVE_WEEKS, reservesLeft, withReserves } from './reserves';
import type { ReviewedWeek } from './review';
import { weekToReview } from './weekly-review';

/** A reserve to spend on a missed week, with a line why. */
export const reserveSchema = z.strictObject({
  planId: idSchema,
  weekOn: daySchema,
  reason: requiredText(200, 'Enter in a line what got in the way'),
});

export type ReserveDraft = z.input<typeof reserveSchema>;
export type ReserveValues = z.output<typeof reserveSchema>;

type Reserve = { weekOn: Day };

/** `isReserve`: a reserve was spent on it, so that it does not count. */
export type ReservedWeek = ReviewedWeek & { isReserve: boolean };

/**
 * The weeks of a plan with the reserves that hold.
 * @param weeks every week since the plan began, oldest first
 * @param reserves in the order they were spent
 */
export function reservedWeeks(weeks: readonly ReviewedWeek[], reserves: readonly Reserve[]): ReservedWeek[] {
  const judged = weeks.map(({ kept }) => kept);
  const after = withReserves(judged, placesOf(weeks, reserves));
  return weeks.map((week, at) => ({ ...week, kept: after[at] ?? null, isReserve: after[at] !== judged[at] }));
}

/** A missed week, and what a reserve could do for it. `until` is the last day of the weeks that share their reserves. */
export type ReserveChoice = { week: { from: Day; to: Day }; left: number; until: Day };

/** The missed weeks that a reserve may still be spent on in the review of a week: this one when it is over, and the one that counted before it. */
export function reserveChoices(weeks: readonly ReviewedWeek[], reserves: readonly Reserve[], reviewed: Day): ReserveChoice[] {
  const now = reservedWeeks(weeks, reserves);
  const before = now.findLastIndex(({ from, kept, isReserve }) => from < reviewed && (kept !== null || isReserve));
  const places = [before, now.findIndex(({ from }) => from === reviewed)];
  return places.flatMap((at) => {
    const week = now[at];
    return week?.kept === false
      ? [{ week: { from: week.from, to: week.to }, ...reserveAt(weeks, reserves, at, weeks[0]?.from ?? week.from) }]
      : [];
  });
}

function reserveAt(weeks: readonly ReviewedWeek[], reserves: readonly Reserve[], at: number, first: Day) {
  const left = reservesLeft(
    weeks.map(({ kept }) => kept),
    placesOf(weeks, reserves),
    at,
  );
  const stretch = Math.floor(at / RESERVE_WEEKS) + 1;
  return { left, until: addDays(first, 7 * RESERVE_WEEKS * stretch - 1) };
}

const placesOf = (weeks: readonly ReviewedWeek[], reserves: readonly Reserve[]) =>
  reserves.map(({ weekOn }) => weeks.findIndex(({ from, to }) => from <= weekOn && weekOn <= to));

/** Why no reserve can be spent on a week, else null. @param weeks every week since the plan began */
export function reserveProblem(
  weeks: readonly ReviewedWeek[],
  reserves: readonly Reserve[],
  weekOn: Day,
  { today, weekStart }: { today: Day; weekStart: WeekStart },
): string | null {
  const week = reservedWeeks(weeks, reserves).find(({ from }) => from === weekOn);
  if (week?.isReserve) return 'A reserve covers this week already.';
  if (week?.kept !== false) return 'Only a missed week can be covered.';
  const choice = reserveChoices(weeks, reserves, weekToReview(today, weekStart).from).find((each) => each.week.from === weekOn);
  if (!choice) return 'A reserve is spent in the next review at the latest, and that one is past.';
  return choice.left > 0 ? null : 'Both reserves of these 13 weeks are spent.';
}

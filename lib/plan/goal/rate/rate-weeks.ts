import { activeDays, addDays, type Calendar, type Day, startOfWeek } from '../../time/day';
import type { LinePoint } from '../pace-line';
import { wholeWeeks } from '../projection';
import { type RatePace, ratePace } from './rate-pace';

/** A week of a rate goal: what was counted in it, null when it was all pause. */
type RateWeek = { from: Day; count: number | null };

/** How a rate goal stands: its whole weeks, and the week that runs. */
export type Rate = RatePace & { perWeek: number; weeks: RateWeek[]; thisWeek: number };

type RateGoal = { startsOn: Day; dueOn: Day; baseline: number; target: number };

/** @param course the goal's values over time, as `progressOf` gives them */
export function rateOf(goal: RateGoal, course: readonly LinePoint[], { today, weekStart, pauses }: Calendar): Rate {
  const isOver = today > goal.dueOn;
  const stood = (on: Day) => course.findLast((point) => point.on <= on)?.value ?? goal.baseline;
  const counted = (from: Day, to: Day) => Math.max(0, stood(to) - stood(addDays(from, -1)));
  const until = isOver ? addDays(goal.dueOn, 1) : today;
  const weeks = wholeWeeks(goal.startsOn, until, weekStart).map((from) => ({
    from,
    count: activeDays(from, addDays(from, 7), pauses) === 0 ? null : counted(from, addDays(from, 6)),
  }));
  const counts = weeks.map(({ count }) => count);
  return {
    ...ratePace(goal.target, counts, isOver),
    perWeek: goal.target,
    weeks,
    thisWeek: counted(startOfWeek(today, weekStart), today),
  };
}

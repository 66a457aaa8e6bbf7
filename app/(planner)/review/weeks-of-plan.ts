import { reservedWeeks } from '@/lib/plan/review/reserve-choice';
import { RESERVE_WEEKS } from '@/lib/plan/review/reserves';
import { reviewWeeks } from '@/lib/plan/review/review';
import { addDays, startOfWeek } from '@/lib/plan/time/day';
import type { CurrentPlanner } from '@/lib/server/current-planner';

/**
 * Every whole week since the plan began, and what was promised in the latest ones. An older week counts as one with nothing due.
 * @param weeksBack how many are looked at: unless told, those that share their reserves with a recent one
 */
export async function weeksOfPlan({ plan, calendar, progress }: CurrentPlanner, weeksBack = RESERVE_WEEKS + 2) {
  const since = addDays(startOfWeek(calendar.today, calendar.weekStart), -7 * weeksBack);
  const commitments = await progress.commitments(plan.id, since, calendar.today);
  return { commitments, weeks: reviewWeeks(commitments, { ...calendar, from: plan.startsOn }) };
}

/** The latest weeks that tell whether someone comes back after a missed one. */
const LATEST_WEEKS = 8;

/** The weeks that are over, the last one last. */
export async function latestWeeks(planner: CurrentPlanner) {
  const { weeks } = await weeksOfPlan(planner, LATEST_WEEKS);
  return reservedWeeks(weeks, planner.spentReserves).slice(-LATEST_WEEKS);
}

import { reservedWeeks } from '@/lib/plan/review/reserve-choice';
import { RESERVE_WEEKS } from '@/lib/plan/review/reserves';
import { reviewWeeks } from '@/lib/plan/review/review';
import { addDays, startOfWeek } from '@/lib/plan/time/day';
import type { CurrentPlanner } from '@/lib/server/current-planner';

/**
 * Every whole week since the plan began, and what was promised lately: as far back as the weeks that share their reserves with a recent
 * one. An older week counts as one with nothing due.
 */
export async function weeksOfPlan({ plan, today, account: { weekStart }, currentPauses: pauses, progress }: CurrentPlanner) {
  const since = addDays(startOfWeek(today, weekStart), -7 * (RESERVE_WEEKS + 2));
  const commitments = await progress.commitments(plan.id, since, today);
  return { commitments, weeks: reviewWeeks(commitments, { from: plan.startsOn, today, weekStart, pauses }) };
}

/** The latest weeks that tell whether someone comes back after a missed one. */
const LATEST_WEEKS = 8;

/** The weeks that are over, the last one last. */
export async function latestWeeks({ plan, today, account: { weekStart }, currentPauses: pauses, progress, spentReserves }: CurrentPlanner) {
  const from = addDays(startOfWeek(today, weekStart), -7 * LATEST_WEEKS);
  const commitments = await progress.commitments(plan.id, from, today);
  const weeks = reviewWeeks(commitments, { from: plan.startsOn, today, weekStart, pauses });
  return reservedWeeks(weeks, spentReserves).slice(-LATEST_WEEKS);
}

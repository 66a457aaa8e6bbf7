import { reviewWeeks } from '@/lib/plan/review/review';
import { addDays, type Day, startOfWeek } from '@/lib/plan/time/day';
import type { Calendar } from '../calendar';
import { plans } from '../plans';
import { reserve, type SaidInReview, saidInReviews } from '../reviews';
import { type Cast, idOf, type Scene, type Stage } from '../scene';

/** Friday of a week that begins on Monday. */
const FRIDAY = 4;

/** The weekly reviews of the last weeks, and a reserve spent before them; the week that runs is still to be closed. */
export function reviews(cast: Cast, { ago }: Calendar): Scene[] {
  const closed = saidInReviews.map((said, at) => {
    const weekOn = startOfWeek(ago(7 * (saidInReviews.length - at)), 1);
    return { on: addDays(weekOn, FRIDAY), tell: (stage) => close(stage, weekOn, said) } satisfies Scene;
  });
  return [...closed, { on: ago(reserve.ago), tell: cover }];

  /** Covers the last week that was missed by then. */
  async function cover({ planner }: Stage) {
    const planId = idOf(cast.plans, 'energy');
    const today = ago(reserve.ago);
    const from = ago(plans.energy.from);
    const [commitments, pauses] = await Promise.all([planner.progress.commitments(planId, from, today), planner.pauses.list()]);
    const calendar = { today, weekStart: 1 as const, pauses: pauses.map(({ fromOn, toOn }) => [fromOn, toOn] as const) };
    const missed = reviewWeeks(commitments, { from, ...calendar }).findLast(({ kept }) => kept === false);
    if (missed) await planner.reserves.spend({ planId, weekOn: missed.from, reason: reserve.reason });
  }

  async function close({ planner }: Stage, weekOn: Day, { confidence, ...lines }: SaidInReview) {
    const planId = idOf(cast.plans, 'energy');
    const today = addDays(weekOn, FRIDAY);
    const [goals, pauses] = await Promise.all([planner.goals.inForce(planId, today), planner.pauses.list()]);
    await planner.reviews.close(
      { id: null, planId, weekOn, confidence: Object.fromEntries(goals.map(({ id }) => [id, confidence])), ...lines, close: true },
      { today, weekStart: 1, pauses: pauses.map(({ fromOn, toOn }) => [fromOn, toOn]) },
    );
  }
}

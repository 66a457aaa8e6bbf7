import { addDays, type Day, startOfWeek } from '@/lib/plan/time/day';
import type { Calendar } from '../calendar';
import { type SaidInReview, saidInReviews } from '../reviews';
import { type Cast, idOf, type Scene, type Stage } from '../scene';

/** Friday of a week that begins on Monday. */
const FRIDAY = 4;

/** The weekly reviews of the last weeks; the week that runs is still to be closed. */
export function reviews(cast: Cast, { ago }: Calendar): Scene[] {
  return saidInReviews.map((said, at) => {
    const weekOn = startOfWeek(ago(7 * (saidInReviews.length - at)), 1);
    return { on: addDays(weekOn, FRIDAY), tell: (stage) => close(stage, weekOn, said) } satisfies Scene;
  });

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

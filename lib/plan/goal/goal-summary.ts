import { type GoalSummary, nounOf } from '../review/sentences';
import type { Day, Pause, WeekStart } from '../time/day';
import type { Measure } from '../words/words';
import { goalPace } from './goal';
import { carefulStatus } from './pace-and-chance';
import { type GoalEvent, isCounted, type ProgressPoint, progressOf } from './progress';
import { projection, weeksOfGoal } from './projection';

export type MeasuredGoal = { id: string; measure: Measure; unit: string; baseline: number; target: number; startsOn: Day; dueOn: Day };

/** What the dates of a plan are computed with. Both ends of a pause are inclusive. */
export type Calendar = { today: Day; weekStart: WeekStart; pauses: readonly Pause[] };

/** Everything that a goal's sentences and chart show today. @param events sorted by day */
export function goalSummary(
  goal: MeasuredGoal,
  events: readonly GoalEvent[],
  { today, weekStart, pauses }: Calendar,
): GoalSummary & Course {
  const paced = { ...goal, counted: isCounted(goal.measure) };
  const course = progressOf(goal, events);
  const current = course.at(-1)?.value ?? goal.baseline;
  const weeks = weeksOfGoal(paced, course, { today, weekStart, pauses });
  const pace = goalPace(paced, current, today, pauses);
  const likely = projection(paced, current, today, pauses, weeks);
  return {
    goal: paced,
    noun: nounOf(goal),
    current,
    course,
    weeks,
    pace,
    projection: likely,
    status: carefulStatus(pace, likely),
    today,
  };
}

/** `weeks`: progress in each full week, oldest first; null for a week that is all pause. */
type Course = { course: ProgressPoint[]; weeks: (number | null)[] };

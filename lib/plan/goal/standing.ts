import { nounOf, type Standing } from '../review/sentences';
import type { Day, Pause, WeekStart } from '../time/day';
import type { Measure } from '../words/words';
import { goalPace } from './goal';
import { outlook, weeksOfGoal } from './outlook';
import { carefulStatus } from './pace-and-chance';
import { type GoalEvent, isCounted, type ProgressPoint, progressOf } from './progress';

export type MeasuredGoal = { id: string; measure: Measure; unit: string; baseline: number; target: number; startsOn: Day; dueOn: Day };

/** The days a plan is read by. `away`: pauses, both ends inclusive. */
export type Calendar = { today: Day; weekStart: WeekStart; pauses: readonly Pause[] };

/** How a goal stands today, all that its sentences say, with the course its chart draws. `events` in the order of their days. */
export function standingOf(goal: MeasuredGoal, events: readonly GoalEvent[], { today, weekStart, pauses }: Calendar): Standing & Course {
  const paced = { ...goal, counted: isCounted(goal.measure) };
  const course = progressOf(goal, events);
  const current = course.at(-1)?.value ?? goal.baseline;
  const weeks = weeksOfGoal(paced, course, { today, weekStart, pauses });
  const pace = goalPace(paced, current, today, pauses);
  const likely = outlook(paced, current, today, pauses, weeks);
  return {
    goal: paced,
    noun: nounOf(goal),
    current,
    course,
    weeks,
    pace,
    outlook: likely,
    status: carefulStatus(pace, likely),
    today,
  };
}

/** `weeks`: what each whole week brought, oldest first, null for a week wholly paused. */
type Course = { course: ProgressPoint[]; weeks: (number | null)[] };

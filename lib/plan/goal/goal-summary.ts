import { type GoalSummary, nounOf } from '../review/sentences';
import type { Calendar, Day } from '../time/day';
import type { GoalKind, Measure } from '../words/words';
import { goalPace } from './goal';
import { carefulStatus } from './pace-and-chance';
import { type GoalEvent, isCounted, type ProgressPoint, progressOf } from './progress';
import { type Projection, projection, weeksOfGoal } from './projection';
import { rateOf } from './rate/rate-weeks';

/** A goal without a kind asks for a number in all. */
export type MeasuredGoal = {
  id: string;
  kind?: GoalKind;
  measure: Measure;
  unit: string;
  baseline: number;
  target: number;
  startsOn: Day;
  dueOn: Day;
};

/** Everything that a goal's sentences and chart show today. @param events sorted by day */
export function goalSummary(
  goal: MeasuredGoal,
  events: readonly GoalEvent[],
  { today, weekStart, pauses }: Calendar,
): GoalSummary & Course {
  if (goal.kind === 'rate') return rateSummary(goal, events, { today, weekStart, pauses });
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
    rate: null,
    pace,
    projection: likely,
    status: carefulStatus(pace, likely),
    today,
  };
}

const noForecast: Projection = { chance: null, arrivesOn: null, fan: [] };

/** The same for a number each week: what counts is this week’s, and whole weeks are judged. */
function rateSummary(goal: MeasuredGoal, events: readonly GoalEvent[], calendar: Calendar): GoalSummary & Course {
  const { today, pauses } = calendar;
  const paced = { ...goal, counted: isCounted(goal.measure) };
  const course = progressOf(goal, events);
  const rate = rateOf(goal, course, calendar);
  const pace = goalPace(paced, rate.thisWeek, today, pauses);
  const neededPerWeek = today > goal.dueOn ? null : goal.target;
  return {
    goal: paced,
    noun: nounOf(goal),
    current: rate.thisWeek,
    course,
    weeks: rate.weeks.map(({ count }) => count),
    rate,
    pace: { ...pace, expected: goal.target, bufferDays: 0, neededPerWeek, status: rate.status },
    projection: noForecast,
    status: rate.status,
    today,
  };
}

/** `weeks`: progress in each full week, oldest first; null for a week that is all pause. */
type Course = { course: ProgressPoint[]; weeks: (number | null)[] };

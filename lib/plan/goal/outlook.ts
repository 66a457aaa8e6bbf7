import { activeDays, addDays, afterActiveDays, type Day, type Pause, type WeekStart, weeksBetween } from '../time/day';
import { forecast, PRIOR_WEEKS, WEEKS } from './forecast';
import type { PacedGoal } from './goal';
import type { LinePoint } from './pace-line';

/** Where the goal may stand on a day to come: if the weeks are not kind, as likely as not, if they are. In the goal's unit. */
export type FanPoint = { on: Day; low: number; middle: number; high: number };

export type Outlook = {
  /** The chance to arrive by the due day, 0 to 1; null while it is too early to say, and where no day is left or none has come. */
  chance: number | null;
  /** The day the goal is reached at the rate of the person's own weeks; null when that rate is none, or too far to say. */
  arrivesOn: Day | null;
  /** From today to the due day; empty when nothing or no day is left, or while it is too early to say. */
  fan: FanPoint[];
};

/** Before as many weeks have counted there is no forecast: it would be little more than the pace that was asked for. */
export const WEEKS_BEFORE_FORECAST = 4;

const UNKNOWN: Outlook = { chance: null, arrivesOn: null, fan: [] };

const MOST_POINTS = 26;
const TOO_FAR = 3 * 365;

/** What is likely to come of a goal that runs: `forecast` for each week that is left. `weeks` as `weeksOfGoal` gives them. */
export function outlook(
  goal: PacedGoal,
  current: number,
  today: Day,
  pauses: readonly Pause[],
  weeks: readonly (number | null)[],
): Outlook {
  const direction = Math.sign(goal.target - goal.baseline);
  const remaining = (goal.target - current) * direction;
  if (remaining <= 0) return { chance: 1, arrivesOn: null, fan: [] };
  if (today >= goal.dueOn || today < goal.startsOn) return UNKNOWN;

  if (weeks.filter((week) => week !== null).length < WEEKS_BEFORE_FORECAST) return UNKNOWN;

  const span = activeDays(goal.startsOn, addDays(goal.dueOn, 1), pauses) / 7;
  const prior = span === 0 ? 0 : Math.abs(goal.target - goal.baseline) / span;
  const ahead = (on: Day) => forecast(remaining, weeks, activeDays(addDays(today, 1), addDays(on, 1), pauses) / 7, prior);
  const fanned = (on: Day): FanPoint => {
    const { low, middle, high } = ahead(on);
    return { on, low: current + direction * low, middle: current + direction * middle, high: current + direction * high };
  };
  let fan: FanPoint[] | undefined;
  return {
    chance: ahead(goal.dueOn).chance,
    arrivesOn: arrival(remaining, ratePerWeek(weeks, prior), today, pauses),
    // A sentence beside a goal does not ask for it, and a plan has many goals: it is computed for a chart only.
    get fan() {
      fan ??= pointsUntil(today, goal.dueOn).map(fanned);
      return fan;
    },
  };
}

/** What each whole week brought from the goal's first day on, oldest first, towards the target; null for a week wholly paused. */
export function weeksOfGoal(
  goal: PacedGoal,
  course: readonly LinePoint[],
  { today, weekStart, pauses }: { today: Day; weekStart: WeekStart; pauses: readonly Pause[] },
): (number | null)[] {
  const direction = Math.sign(goal.target - goal.baseline);
  const stood = (on: Day) => course.findLast((point) => point.on <= on)?.value ?? goal.baseline;
  return weeksBetween(goal.startsOn, today, weekStart)
    .filter((first) => first >= goal.startsOn && addDays(first, 6) < today)
    .map((first) => {
      if (activeDays(first, addDays(first, 7), pauses) === 0) return null;
      return Math.max(0, (stood(addDays(first, 6)) - stood(addDays(first, -1))) * direction);
    });
}

/** The mean of the forecast's own rate, so that the day of arrival and the chance tell the same story. */
function ratePerWeek(weeks: readonly (number | null)[], prior: number) {
  const counted = weeks.filter((week) => week !== null).slice(-WEEKS);
  return (PRIOR_WEEKS * prior + counted.reduce((sum, week) => sum + week, 0)) / (PRIOR_WEEKS + counted.length);
}

function arrival(remaining: number, perWeek: number, today: Day, pauses: readonly Pause[]): Day | null {
  const needed = Math.ceil((remaining / perWeek) * 7);
  if (!(needed <= TOO_FAR)) return null;
  return addDays(afterActiveDays(addDays(today, 1), needed, pauses), -1);
}

/** Today, week by week or coarser, and the last day, which is never much nearer to its neighbour than the others. */
function pointsUntil(today: Day, dueOn: Day): Day[] {
  const days = activeDays(today, dueOn, []);
  const step = 7 * Math.ceil(days / 7 / MOST_POINTS);
  return [...Array.from({ length: Math.max(1, Math.round(days / step)) }, (_, index) => addDays(today, index * step)), dueOn];
}

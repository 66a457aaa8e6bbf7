import { activeDays, addDays, afterActiveDays, type Calendar, type Day, type Pause, type WeekStart, weeksBetween } from '../time/day';
import { forecast, PRIOR_WEEKS, WEEKS } from './forecast';
import type { PacedGoal } from './goal';
import type { LinePoint } from './pace-line';

/** Forecast for a future day: 10th, 50th and 90th percentile, in the goal's unit. */
export type FanPoint = { on: Day; low: number; middle: number; high: number };

export type Projection = {
  /** Chance of reaching the target by the due day, 0 to 1. Null while it is too early, before the start and after the due day. */
  chance: number | null;
  /** The day the target is reached at the recent weekly rate. Null without a rate, or too far ahead. */
  arrivesOn: Day | null;
  /** Points from today to the due day. Empty when the target is reached, the due day has passed or it is too early. */
  fan: FanPoint[];
};

/** Weeks needed for a forecast; with fewer it would only repeat the required pace. */
export const WEEKS_BEFORE_FORECAST = 4;

const UNKNOWN: Projection = { chance: null, arrivesOn: null, fan: [] };

const MAX_POINTS = 26;
const MAX_DAYS_AHEAD = 3 * 365;

/** The forecast of a goal for each week that is left. @param weeks from `weeksOfGoal` */
export function projection(
  goal: PacedGoal,
  current: number,
  today: Day,
  pauses: readonly Pause[],
  weeks: readonly (number | null)[],
): Projection {
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
  const likely = {
    chance: ahead(goal.dueOn).chance,
    arrivesOn: arrival(remaining, ratePerWeek(weeks, prior), today, pauses),
  };
  // Only charts read it, and a plan may have many goals: it is computed on first use, and hidden from who walks along all values.
  return Object.defineProperty(likely, 'fan', { get: () => (fan ??= pointsUntil(today, goal.dueOn).map(fanned)) }) as Projection;
}

/** Progress toward the target in each full week since the start, oldest first; null for a week that is all pause. */
export function weeksOfGoal(goal: PacedGoal, course: readonly LinePoint[], { today, weekStart, pauses }: Calendar): (number | null)[] {
  const direction = Math.sign(goal.target - goal.baseline);
  // The weeks ask for later and later days, so the course is walked along once and not searched for each.
  let at = -1;
  const stood = (on: Day) => {
    for (let next = course[at + 1]; next && next.on <= on; next = course[at + 1]) at++;
    return course[at]?.value ?? goal.baseline;
  };
  return wholeWeeks(goal.startsOn, today, weekStart).map((first) => {
    if (activeDays(first, addDays(first, 7), pauses) === 0) return null;
    const before = stood(addDays(first, -1));
    return Math.max(0, (stood(addDays(first, 6)) - before) * direction);
  });
}

/** The first days of the weeks that begin on or after a day and are over before another, oldest first. */
export const wholeWeeks = (startsOn: Day, today: Day, weekStart: WeekStart): Day[] =>
  weeksBetween(startsOn, today, weekStart).filter((first) => first >= startsOn && addDays(first, 6) < today);

/** The mean weekly rate that the forecast uses, so that `arrivesOn` and `chance` agree. */
function ratePerWeek(weeks: readonly (number | null)[], prior: number) {
  const counted = weeks.filter((week) => week !== null).slice(-WEEKS);
  return (PRIOR_WEEKS * prior + counted.reduce((sum, week) => sum + week, 0)) / (PRIOR_WEEKS + counted.length);
}

function arrival(remaining: number, perWeek: number, today: Day, pauses: readonly Pause[]): Day | null {
  const needed = Math.ceil((remaining / perWeek) * 7);
  if (!(needed <= MAX_DAYS_AHEAD)) return null;
  return addDays(afterActiveDays(addDays(today, 1), needed, pauses), -1);
}

/** Today, then every week or every few weeks, then the due day, about evenly spaced. */
function pointsUntil(today: Day, dueOn: Day): Day[] {
  const days = activeDays(today, dueOn, []);
  const step = 7 * Math.ceil(days / 7 / MAX_POINTS);
  return [...Array.from({ length: Math.max(1, Math.round(days / step)) }, (_, index) => addDays(today, index * step)), dueOn];
}

import { type LinePoint, valueOn } from '../goal/pace-line';
import type { Rate } from '../goal/rate/rate-weeks';
import { activeDays, addDays, type Day, type Pause, type WeekStart, weeksBetween } from '../time/day';
import type { Cell, Table } from './chart';

type Paced = {
  goal: { startsOn: Day; dueOn: Day; baseline: number };
  today: Day;
  /** Where the goal stood after each event, oldest first. */
  course: readonly LinePoint[];
  expected: readonly LinePoint[];
  pauses: readonly Pause[];
};

/** The numbers of a pace chart, week by week up to today: where the goal stood, and where it was expected, when the week ended. */
export function paceTable({ goal, today, course, expected, pauses }: Paced, weekStart: WeekStart): Table {
  const until = today < goal.dueOn ? today : goal.dueOn;
  const rows = weeksBetween(goal.startsOn, until, weekStart).map((monday): [Cell, ...Cell[]] => {
    const sunday = addDays(monday, 6);
    const stood = course.findLast(({ on }) => on <= sunday)?.value ?? goal.baseline;
    const isOff = activeDays(monday, addDays(sunday, 1), pauses) === 0;
    return [monday, stood, Math.round(valueOn(expected, sunday) * 10) / 10, isOff ? 'paused' : ''];
  });
  return { heads: ['Week of', 'Total', 'Expected', 'Week'], rows };
}

/** The whole weeks of a rate goal. */
export const rateTable = ({ weeks, perWeek }: Rate): Table => ({
  heads: ['Week of', 'Count', 'Goal', 'Week'],
  rows: weeks.map(({ from, count }) => [from, count ?? '', perWeek, count === null ? 'paused' : count >= perWeek ? 'kept' : 'missed']),
});

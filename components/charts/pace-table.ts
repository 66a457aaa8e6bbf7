import { valueOn } from '@/lib/plan/goal/pace-line';
import { activeDays, addDays, type WeekStart, weeksBetween } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { sayDate } from '@/lib/plan/words/say';
import type { ChartTable } from './figure';
import type { PaceData } from './pace-plot';

/** The chart's numbers, week by week up to today: where the goal stood, and where it was expected, when the week ended. */
export function paceTable({ goal, today, course, expected, pauses }: PaceData, weekStart: WeekStart): ChartTable {
  const until = today < goal.dueOn ? today : goal.dueOn;
  const rows = weeksBetween(goal.startsOn, until, weekStart).map((monday): [string, string, string] => {
    const sunday = addDays(monday, 6);
    const stood = course.findLast(({ on }) => on <= sunday)?.value ?? goal.baseline;
    const isOff = activeDays(monday, addDays(sunday, 1), pauses) === 0;
    return [sayDate(monday, today), isOff ? `${sayDigits(stood)}, paused` : sayDigits(stood), sayDigits(valueOn(expected, sunday))];
  });
  return { heads: ['Week of', 'Total', 'Expected'], rows };
}

import { activeDays, addDays, type Calendar, type Day, startOfWeek, weeksBetween } from '../time/day';
import { sayDigits } from '../words/digits';
import type { Chart } from './chart';
import type { DayCount } from './counts';

type TimeWeek = { from: Day; minutes: number; paused: boolean };

export type TimeChart = Chart & { weeks: readonly TimeWeek[]; budget: number };

/** The minutes that conversations took in each whole week since a day, against those that are set aside. */
export function timeChart(days: readonly DayCount[], from: Day, budget: number, { today, weekStart, pauses }: Calendar): TimeChart {
  const shown = days.filter(({ on }) => on >= from);
  const byWeek = new Map<Day, number>();
  for (const { on, minutes } of shown) {
    const first = startOfWeek(on, weekStart);
    byWeek.set(first, minutes + (byWeek.get(first) ?? 0));
  }
  const first = shown[0]?.on;
  const weeks = (first ? weeksBetween(first, today, weekStart) : [])
    .filter((monday) => addDays(monday, 6) < today)
    .map((monday) => ({
      from: monday,
      minutes: byWeek.get(monday) ?? 0,
      paused: activeDays(monday, addDays(monday, 7), pauses) === 0,
    }));
  const counted = weeks.filter(({ paused }) => !paused);
  const mean = counted.reduce((sum, { minutes }) => sum + minutes, 0) / Math.max(1, counted.length);
  const over = counted.filter(({ minutes }) => minutes > budget).length;
  return {
    weeks,
    budget,
    isEmpty: counted.length === 0,
    sentence:
      counted.length === 0
        ? 'No whole week with conversations yet.'
        : `About ${sayDigits(Math.round(mean))} minutes per week, of the ${sayDigits(budget)} you set aside.`,
    lead: over > 0 ? `${sayDigits(over)} of ${sayDigits(counted.length)} weeks took more.` : '',
    why: 'A conversation counts with the minutes it usually takes with that person, the longest of all who were there; a message or an e-mail counts ten minutes, which is our guess. Only whole weeks count, and paused ones don’t.',
    table: {
      heads: ['Week of', 'Minutes', 'Set aside'],
      rows: weeks.map(({ from: monday, minutes, paused }) => [monday, minutes, paused ? 'paused' : budget]),
    },
  };
}

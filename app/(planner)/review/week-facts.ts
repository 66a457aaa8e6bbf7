import { reserveChoices, reservedWeeks } from '@/lib/plan/review/reserve-choice';
import { weekSoFar } from '@/lib/plan/review/review';
import { weekToReview } from '@/lib/plan/review/weekly-review';
import { addDays, type Day, startOfWeek } from '@/lib/plan/time/day';
import type { CurrentPlanner } from '@/lib/server/current-planner';
import { weeksOfPlan } from './weeks-of-plan';

/** How a week stands, which missed week a reserve could cover, and which ones near it are covered. */
export async function weekFacts(planner: CurrentPlanner, week: { from: Day; to: Day }) {
  const { calendar, spentReserves } = planner;
  const { commitments, weeks } = await weeksOfPlan(planner);
  const isNow = weekToReview(calendar.today, calendar.weekStart).from === week.from;
  const near = reservedWeeks(weeks, spentReserves).filter(
    ({ from, isReserve }) => isReserve && from <= week.from && from >= addDays(week.from, -14),
  );
  return {
    kept: weekSoFar(week, commitments, calendar).kept,
    choices: isNow ? reserveChoices(weeks, spentReserves, week.from) : [],
    covered: near.flatMap(({ from, to }) => {
      const spent = spentReserves.find(({ weekOn }) => startOfWeek(weekOn, calendar.weekStart) === from);
      return spent ? [{ ...spent, week: { from, to } }] : [];
    }),
  };
}

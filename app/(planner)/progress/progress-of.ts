import { type ProgressView, rangeStart } from '@/lib/plan/progress/view';
import { sayEnteredAfterwards } from '@/lib/plan/review/pause-words';
import type { Day } from '@/lib/plan/time/day';
import type { CurrentPlanner } from '@/lib/server/current-planner';

const laterOf = (one: Day, other: Day) => (one > other ? one : other);

/** The charts of the current plan for the goal and the days that are asked for. */
export function progressChartsOf(planner: CurrentPlanner, view: ProgressView) {
  const { plan, today, calendar, askedPauses, account, progress, spentReserves: reserves } = planner;
  const from = rangeStart(view.range, { ...calendar, planStart: plan.startsOn });
  const afterwards = sayEnteredAfterwards(askedPauses, laterOf(from, plan.startsOn), today);
  return progress.charts(
    {
      planId: plan.id,
      planStart: plan.startsOn,
      goalId: view.goal,
      chart: view.chart,
      from,
      budget: account.weeklyMinutes,
      afterwards,
      reserves,
    },
    calendar,
  );
}

import { SpanNav } from '@/components/steps/span-nav';
import { StepMonth } from '@/components/steps/step-month';
import { monthAfter, monthBefore, monthWeeks } from '@/lib/plan/step/step-groups';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayCount, sayMonthYear } from '@/lib/plan/words/say';
import type { CurrentPlanner } from '@/lib/server/current-planner';

/** The month of a day. */
export async function MonthView({ planner, day }: { planner: CurrentPlanner; day: Day }) {
  const { plan, today, account } = planner;
  const shown = monthWeeks(day, account.weekStart).flat();
  const steps = await planner.steps.between(plan.id, shown[0] ?? day, shown.at(-1) ?? day);
  const month = (first: string) => `/steps?view=month&from=${first}`;
  return (
    <>
      <SpanNav
        title={sayMonthYear(day)}
        before={month(monthBefore(day))}
        after={month(monthAfter(day))}
        now={day.slice(0, 7) === today.slice(0, 7) ? undefined : '/steps?view=month'}
      />
      <StepMonth month={day} today={today} weekStart={account.weekStart} steps={steps} />
      <p className="text-small text-ink-soft mt-4">{capitalize(sayCount(steps.length, 'step', 'steps'))} in these weeks.</p>
    </>
  );
}

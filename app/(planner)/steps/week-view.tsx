import { SpanNav } from '@/components/steps/span-nav';
import { StepWeek } from '@/components/steps/step-week';
import { addDays, type Day, weekRange } from '@/lib/plan/time/day';
import { sayDays } from '@/lib/plan/words/say';
import type { CurrentPlanner } from '@/lib/server/current-planner';
import { stepActs } from './step-acts';

/** The week of a day. */
export async function WeekView({ planner, day }: { planner: CurrentPlanner; day: Day }) {
  const { plan, today, account } = planner;
  const { from, to } = weekRange(day, account.weekStart);
  const steps = await planner.steps.between(plan.id, from, to);
  const week = (first: string) => `/steps?view=week&from=${first}`;
  return (
    <>
      <SpanNav
        title={sayDays(from, to, today)}
        before={week(addDays(from, -7))}
        after={week(addDays(from, 7))}
        now={today >= from && today <= to ? undefined : '/steps?view=week'}
      />
      <StepWeek from={from} today={today} steps={steps} act={stepActs} />
    </>
  );
}

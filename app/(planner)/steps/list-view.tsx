import { StepsList } from '@/components/steps/steps-list';
import { EmptyState } from '@/components/ui/empty-state';
import type { CurrentPlanner } from '@/lib/server/current-planner';
import { outreachActs } from '../interactions/outreach-acts';
import { stepActs } from './step-acts';

/** Every open step, what waits, and what was done lately. */
export async function ListView({ planner }: { planner: CurrentPlanner }) {
  const { plan, today, account } = planner;
  const [open, lately, waiting] = await Promise.all([
    planner.steps.open(plan.id),
    planner.steps.lately(plan.id),
    planner.interactions.waiting(20),
  ]);
  if (open.length + lately.length + waiting.length === 0) {
    return (
      <EmptyState>
        A step is one thing to do by a day: “Coffee with Luis at the Foundry, Friday at nine.” Two for this week are a good start.
      </EmptyState>
    );
  }
  return (
    <StepsList
      open={open}
      lately={lately}
      waiting={waiting}
      today={today}
      weekStart={account.weekStart}
      act={stepActs}
      outreachActs={outreachActs}
    />
  );
}

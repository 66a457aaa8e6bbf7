import { StepsList } from '@/components/steps/steps-list';
import { EmptyState } from '@/components/ui/empty-state';
import type { CurrentPlanner } from '@/lib/server/current-planner';
import { outreachActs } from '../interactions/outreach-acts';
import { stepActs } from './step-acts';

/** Open steps, outreach without an answer, and recently closed steps. */
export async function ListView({ planner }: { planner: CurrentPlanner }) {
  const { plan, today, account } = planner;
  const [open, recent, waiting] = await Promise.all([
    planner.steps.open(plan.id),
    planner.steps.lately(plan.id),
    planner.interactions.waiting(20),
  ]);
  if (open.length + recent.length + waiting.length === 0) {
    return (
      <EmptyState>
        A step is one thing to do by a day: “Coffee with Luis at the Foundry, Friday at nine.” Two for this week are a good start.
      </EmptyState>
    );
  }
  return (
    <StepsList
      open={open}
      recent={recent}
      waiting={waiting}
      today={today}
      weekStart={account.weekStart}
      act={stepActs}
      outreachActs={outreachActs}
    />
  );
}

import { StepsList } from '@/components/steps/steps-list';
import { EmptyState } from '@/components/ui/page/empty-state';
import { sayIfThenKeeping } from '@/lib/plan/step/if-then-keeping';
import { listedUntil } from '@/lib/plan/step/step-pages';
import { type CurrentPlanner, outreachCalendarOf } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { outreachActs } from '../interactions/outreach-acts';
import { stepActs } from './step-acts';

/** Steps that are late or come soon, outreach without an answer, and recently closed steps. */
export async function ListView({ planner }: { planner: CurrentPlanner }) {
  const { plan, today, account } = planner;
  const [ahead, recent, waiting, { steps: openCount }, keeping] = await Promise.all([
    planner.steps.ahead(plan.id, today, listedUntil(today, account.weekStart)),
    planner.steps.lately(plan.id),
    planner.interactions.waiting(20),
    navigationCounts(),
    planner.steps.keptByIfThen(plan.id, today),
  ]);
  if (openCount + recent.length + waiting.length === 0) {
    return (
      <EmptyState>
        A step is one thing to do by a day: “Coffee with Luis at the Foundry, Friday at nine.” Two for this week are a good start.
      </EmptyState>
    );
  }
  const ifThen = sayIfThenKeeping(keeping.withPlan, keeping.without);
  return (
    <>
      <StepsList
        open={ahead}
        openCount={openCount}
        recent={recent}
        waiting={waiting}
        calendar={outreachCalendarOf(planner)}
        weekStart={account.weekStart}
        act={stepActs}
        outreachActs={outreachActs}
      />
      {ifThen && <p className="mt-10 max-w-measure text-ink-soft">{ifThen}</p>}
    </>
  );
}

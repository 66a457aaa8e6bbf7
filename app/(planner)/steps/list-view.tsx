import { StepsFilter } from '@/components/steps/steps-filter';
import { StepsList } from '@/components/steps/steps-list';
import { EmptyState } from '@/components/ui/page/empty-state';
import { sayIfThenKeeping } from '@/lib/plan/step/if-then-keeping';
import { isFiltered } from '@/lib/plan/step/step-filter';
import { listedUntil } from '@/lib/plan/step/step-pages';
import { outreachCalendarOf } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { outreachActs } from '../interactions/outreach-acts';
import { stepActs } from './step-acts';
import { peopleOf, type ViewProps } from './step-view';

/** Steps that are late or come soon, outreach without an answer, and recently closed steps. */
export async function ListView({ planner, filter, goals }: ViewProps) {
  const { plan, today, account } = planner;
  const [ahead, recent, waiting, { steps: openCount }, keeping] = await Promise.all([
    planner.steps.ahead(plan.id, today, listedUntil(today, account.weekStart), filter),
    planner.steps.lately(plan.id, filter),
    planner.interactions.waiting(20),
    navigationCounts(),
    planner.steps.keptByIfThen(plan.id, today),
  ]);
  const isOn = isFiltered(filter);
  if (!isOn && openCount + recent.length + waiting.length === 0) {
    return (
      <EmptyState>
        A step is one thing to do by a day: “Coffee with Luis at the Foundry, Friday at nine.” Two for this week are a good start.
      </EmptyState>
    );
  }
  const people = await peopleOf(planner, [...ahead, ...recent], filter);
  const ifThen = sayIfThenKeeping(keeping.withPlan, keeping.without);
  return (
    <>
      <StepsFilter filter={filter} view={{}} goals={goals} people={people} />
      {isOn && ahead.length + recent.length === 0 && <p className="text-ink-soft">No steps like that in these weeks.</p>}
      <StepsList
        open={ahead}
        openCount={openCount}
        filter={filter}
        recent={recent}
        waiting={isOn ? [] : waiting}
        calendar={outreachCalendarOf(planner)}
        weekStart={account.weekStart}
        act={stepActs}
        outreachActs={outreachActs}
      />
      {ifThen && <p className="mt-10 max-w-measure text-ink-soft">{ifThen}</p>}
    </>
  );
}

import type { ReactNode } from 'react';
import type { Day } from '@/lib/plan/time/day';
import type { StepItem } from '../steps/step-item';
import { StepList } from '../steps/step-list';
import type { StepActs } from '../steps/step-rows';
import { EmptyState } from '../ui/page/empty-state';
import { WeekLine } from './week-line';

type Props = { steps: readonly StepItem[]; from: Day; today: Day; act: StepActs; plan: (look?: 'quiet') => ReactNode };

/** Overdue steps listed with the week; more would discourage. */
const MAX_OVERDUE = 3;
/** Steps of a week that are listed; the week’s own page has them all. */
const MAX_LISTED = 20;

/** The week’s steps on a line and as a list, with what is still open from before. `plan` is the button that plans a step. */
export function ThisWeek({ steps, from, today, act, plan }: Props) {
  const ofWeek = steps.filter(({ dueOn }) => dueOn >= from);
  const overdue = steps.filter(({ dueOn }) => dueOn < from);
  const listed = firstOpen(ofWeek);
  return (
    <section aria-labelledby="this-week">
      <h2 id="this-week" className="sr-only">
        This week
      </h2>
      <WeekLine from={from} today={today} steps={ofWeek} />
      {steps.length > 0 ? (
        <>
          <StepList steps={[...overdue.slice(-MAX_OVERDUE), ...listed]} today={today} act={act} />
          <div className="mt-4 flex flex-wrap items-center gap-x-3 pl-(--thread-indent)">
            {plan('quiet')}
            {listed.length < ofWeek.length && <a href="/steps?view=week">All {ofWeek.length} steps of this week</a>}
            {overdue.length > MAX_OVERDUE && <a href="/steps">More is still open from before</a>}
          </div>
        </>
      ) : (
        <EmptyState action={plan()}>
          What will you do this week? Two small things are plenty, for example: “Ask Hanna for twenty minutes about her first year in
          product.”
        </EmptyState>
      )}
    </section>
  );
}

/** As many as are listed, in their order: what is open before what is done. */
function firstOpen(steps: readonly StepItem[]): readonly StepItem[] {
  const shown = new Set(steps.toSorted((one, other) => Number(one.doneOn !== null) - Number(other.doneOn !== null)).slice(0, MAX_LISTED));
  return steps.filter((step) => shown.has(step));
}

import type { ReactNode } from 'react';
import type { Day } from '@/lib/plan/time/day';
import type { StepItem } from '../steps/step-item';
import { StepList } from '../steps/step-list';
import type { StepActs } from '../steps/step-rows';
import { EmptyState } from '../ui/empty-state';
import { WeekLine } from './week-line';

type Props = { steps: readonly StepItem[]; from: Day; today: Day; act: StepActs; plan: (look?: 'quiet') => ReactNode };

/** Of what is still open from before, as many as do not frighten. */
const LEFT = 3;

/** The week on a line, and its commitments with what is still open from before. `plan` is the way to a new step. */
export function ThisWeek({ steps, from, today, act, plan }: Props) {
  const own = steps.filter(({ dueOn }) => dueOn >= from);
  const left = steps.filter(({ dueOn }) => dueOn < from);
  return (
    <section aria-labelledby="this-week">
      <h2 id="this-week" className="sr-only">
        This week
      </h2>
      <WeekLine from={from} today={today} steps={own} />
      {steps.length > 0 ? (
        <>
          <StepList steps={[...left.slice(-LEFT), ...own]} today={today} act={act} />
          <div className="came mt-4 pl-8">
            {plan('quiet')}
            {left.length > LEFT && <a href="/steps">More is still open from before</a>}
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

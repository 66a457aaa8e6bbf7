import { MovableSteps } from '@/components/steps/calendar/movable-steps';
import { SpanNav } from '@/components/steps/calendar/span-nav';
import { StepWeek } from '@/components/steps/calendar/step-week';
import { StepsFilter } from '@/components/steps/steps-filter';
import { stepsAddress } from '@/lib/plan/step/step-filter';
import { addDays, type Day, weekRange } from '@/lib/plan/time/day';
import { sayDays } from '@/lib/plan/words/say';
import { postponeStep } from './actions';
import { stepActs } from './step-acts';
import { peopleOf, type ViewProps } from './step-view';

/** The week of a day. */
export async function WeekView({ planner, filter, goals, day }: ViewProps & { day: Day }) {
  const { plan, today, account } = planner;
  const { from, to } = weekRange(day, account.weekStart);
  const steps = await planner.steps.between(plan.id, from, to, filter);
  const people = await peopleOf(planner, steps, filter);
  const week = (first?: string) => stepsAddress(filter, { view: 'week', from: first });
  return (
    <>
      <StepsFilter filter={filter} view={{ view: 'week', from }} goals={goals} people={people} />
      <SpanNav
        title={sayDays(from, to, today)}
        before={week(addDays(from, -7))}
        after={week(addDays(from, 7))}
        now={today >= from && today <= to ? undefined : week()}
      />
      <MovableSteps today={today} postpone={postponeStep}>
        <StepWeek from={from} today={today} steps={steps} act={stepActs} />
      </MovableSteps>
    </>
  );
}

import { MovableSteps } from '@/components/steps/calendar/movable-steps';
import { SpanNav } from '@/components/steps/calendar/span-nav';
import { StepMonth } from '@/components/steps/calendar/step-month';
import { StepsFilter } from '@/components/steps/steps-filter';
import { stepsAddress } from '@/lib/plan/step/step-filter';
import { monthAfter, monthBefore, monthWeeks } from '@/lib/plan/step/step-groups';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayCount, sayMonthYear } from '@/lib/plan/words/say';
import { postponeStep } from './actions';
import { peopleOf, type ViewProps } from './step-view';

/** The month of a day. */
export async function MonthView({ planner, filter, goals, day }: ViewProps & { day: Day }) {
  const { plan, today, account } = planner;
  const shown = monthWeeks(day, account.weekStart).flat();
  const steps = await planner.steps.between(plan.id, shown[0] ?? day, shown.at(-1) ?? day, filter);
  const people = await peopleOf(planner, steps, filter);
  const month = (first?: string) => stepsAddress(filter, { view: 'month', from: first });
  return (
    <>
      <StepsFilter filter={filter} view={{ view: 'month', from: day }} goals={goals} people={people} />
      <SpanNav
        title={sayMonthYear(day)}
        before={month(monthBefore(day))}
        after={month(monthAfter(day))}
        now={day.slice(0, 7) === today.slice(0, 7) ? undefined : month()}
      />
      <MovableSteps today={today} postpone={postponeStep}>
        <StepMonth month={day} today={today} weekStart={account.weekStart} steps={steps} />
      </MovableSteps>
      <p className="text-small text-ink-soft mt-4">{capitalize(sayCount(steps.length, 'step', 'steps'))} in these weeks.</p>
    </>
  );
}

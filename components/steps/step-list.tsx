import type { Day } from '@/lib/plan/day';
import { sayDay, sayDayInFull } from '@/lib/plan/say';
import { asksOutcome } from '@/lib/plan/thread-links';
import { newOutcome } from '../outcomes/outcome-draft';
import { logOfStep, type StepItem, sayWhen } from './step-item';
import { type StepActions, StepRows, type StepRowWords } from './step-rows';

type Props = { steps: readonly StepItem[]; today: Day; act: StepActions; label?: string };

/** A list of commitments as a thread whose knots can be ticked. */
export const StepList = ({ steps, today, act, label }: Props) => (
  <StepRows rows={steps.map((step) => inWords(step, today))} act={act} label={label} />
);

function inWords(step: StepItem, today: Day): StepRowWords {
  const { id, title, dueOn, doneOn, droppedOn, waitingSince, goal, personId, person } = step;
  const isAsked = doneOn !== null && asksOutcome(step) && step.outcomes === 0 && !step.nothingCameOfIt;
  return {
    id,
    title,
    isDone: doneOn !== null,
    dueOn,
    dueInFull: sayDayInFull(dueOn),
    when: sayWhen(step, today),
    goal,
    note: waitingSince ? `waiting since ${sayDay(waitingSince, today)}` : droppedOn ? `let go on ${sayDay(droppedOn, today)}` : undefined,
    log: doneOn === null ? logOfStep(step) : undefined,
    asks: isAsked ? { draft: newOutcome({ personId, stepId: id }, doneOn), person } : undefined,
  };
}

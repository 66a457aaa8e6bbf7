import { asksOutcome } from '@/lib/plan/thread/thread-links';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { conversationOfStep, type StepItem, sayTime, sayWhen, withWhom } from './step-item';
import { type StepActs, StepRows, type StepRowWords } from './step-rows';

type Props = {
  steps: readonly StepItem[];
  today: Day;
  act: StepActs;
  label?: string;
  /** The due day of all rows, when a heading shows it: each row then shows the time only. */
  day?: Day;
  /** On the page of their goal: each row shows the person instead of the goal. */
  ofOneGoal?: boolean;
};

/** Steps along a thread, each with a checkbox. */
export const StepList = ({ steps, act, label, ...around }: Props) => (
  <StepRows rows={steps.map((step) => inWords(step, around))} act={act} label={label} />
);

function inWords(step: StepItem, { today, day, ofOneGoal }: Pick<Props, 'today' | 'day' | 'ofOneGoal'>): StepRowWords {
  const { id, title, dueOn, doneOn, droppedOn, waitingSince, goal } = step;
  const on = doneOn ?? dueOn;
  const isAsked = doneOn !== null && asksOutcome(step) && step.outcomes === 0 && !step.nothingCameOfIt;
  return {
    id,
    title,
    isDone: doneOn !== null,
    on,
    when: on === day ? sayTime(step.atTime) : sayWhen(step, today),
    under: ofOneGoal ? withWhom(step) : goal,
    note: waitingSince ? `waiting since ${sayDay(waitingSince, today)}` : droppedOn ? `dropped on ${sayDay(droppedOn, today)}` : undefined,
    ...conversationOfStep(step),
    asks: isAsked || undefined,
  };
}

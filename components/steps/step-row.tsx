'use client';

import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { OutcomeDraft } from '@/lib/plan/outcome';
import { sayDay, sayDayInFull } from '@/lib/plan/say';
import { asksOutcome } from '@/lib/plan/thread-links';
import { OutcomeDialog } from '../outcomes/outcome-dialog';
import { newOutcome } from '../outcomes/outcome-draft';
import { ActionButton } from '../ui/action-button';
import { StepCheck } from './step-check';
import { logOfStep, type StepItem, sayWhen } from './step-item';

type Row = { id: string };

/** What a row can do, as server actions. */
export type StepActions = {
  complete: FormAction<Row>;
  reopen: FormAction<Row>;
  nothingCame: FormAction<Row>;
  saveOutcome: FormAction<OutcomeDraft>;
};

/** A list of commitments as a thread whose knots can be ticked. */
export function StepList({ steps, today, act, label }: { steps: readonly StepItem[]; today: Day; act: StepActions; label?: string }) {
  return (
    <ol className="line todo" aria-label={label}>
      {steps.map((step) => (
        <StepRow key={step.id} step={step} today={today} act={act} />
      ))}
    </ol>
  );
}

function StepRow({ step, today, act }: { step: StepItem; today: Day; act: StepActions }) {
  const titleId = `step-${step.id}`;
  const isDone = step.doneOn !== null;
  const isAsked = isDone && asksOutcome(step) && step.outcomes === 0 && !step.nothingCameOfIt;
  return (
    <li className={isDone ? 'done' : undefined}>
      <StepCheck
        id={step.id}
        titleId={titleId}
        isDone={isDone}
        log={isDone ? undefined : logOfStep(step)}
        complete={act.complete}
        reopen={act.reopen}
      />
      <div className="t">
        <a className="plain" id={titleId} href={`/steps/${step.id}`}>
          {step.title}
        </a>
        <time className="soft" dateTime={step.dueOn} title={sayDayInFull(step.dueOn)}>
          {sayWhen(step, today)}
        </time>
      </div>
      {step.goal && <p className="small soft">{step.goal}</p>}
      {step.waitingSince && <p className="small rest">waiting since {sayDay(step.waitingSince, today)}</p>}
      {step.droppedOn && <p className="small rest">let go on {sayDay(step.droppedOn, today)}</p>}
      {isAsked && (
        <div className="small soft came">
          <span>What came of it?</span>
          <OutcomeDialog
            look="mend"
            open="An outcome"
            draft={newOutcome({ personId: step.personId, stepId: step.id }, step.doneOn ?? today)}
            person={step.person}
            save={act.saveOutcome}
          />
          <ActionButton action={act.nothingCame} values={{ id: step.id }}>
            Nothing
          </ActionButton>
        </div>
      )}
    </li>
  );
}

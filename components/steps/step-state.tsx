import type { FormAction } from '@/lib/form-result';
import { messageOfStep } from '@/lib/plan/outreach/message-kinds';
import { type DoneDraft, isOver } from '@/lib/plan/step/step';
import { lineBecomes } from '@/lib/plan/step/step-conversation';
import { LogButton } from '../interactions/log-button';
import { DraftMessage } from '../outreach/draft-message';
import { ActionButton } from '../ui/action-button';
import { DoneForm } from './done-form';
import type { StepItem } from './step-item';
import { logOfStep, stepRow } from './step-row';

type Act = FormAction<{ id: string }>;
type Props = { step: StepItem; act: { complete: FormAction<DoneDraft>; reopen: Act; nothingCame: Act } };

/** Marks a step as done, and what follows once it is. */
export function StepState({ step, act }: Props) {
  const values = { id: step.id };
  const log = logOfStep(stepRow(step));
  const message = messageOfStep(step.kind);
  const takesLine = step.doneOn === null && !step.isLogged && lineBecomes(step) !== null;
  return (
    <div className="grid justify-items-start gap-3">
      {step.droppedOn === null && (
        <DoneForm key={step.doneOn} id={step.id} doneOn={step.doneOn} takesLine={takesLine} complete={act.complete} />
      )}
      {step.droppedOn === null && log && (
        <LogButton preset={log} className="link-button">
          {step.doneOn ? 'Add what was said' : 'Log what was said'}
        </LogButton>
      )}
      {!isOver(step) && message && step.personId && step.person && (
        <DraftMessage person={{ id: step.personId, display: step.person }} kind={message} />
      )}
      {isOver(step) && (
        <ActionButton action={act.reopen} values={values}>
          Reopen
        </ActionButton>
      )}
      {step.doneOn !== null && step.outcomes === 0 && !step.nothingCameOfIt && (
        <ActionButton action={act.nothingCame} values={values}>
          Nothing came of it
        </ActionButton>
      )}
    </div>
  );
}

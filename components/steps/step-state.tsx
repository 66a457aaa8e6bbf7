import type { FormAction } from '@/lib/form-result';
import { LogButton } from '../interactions/log-button';
import { ActionButton } from '../ui/action-button';
import { logOfStep, type StepItem, talkOfStep } from './step-item';

type Act = FormAction<{ id: string }>;
type Props = { step: StepItem; act: { complete: Act; reopen: Act; drop: Act; nothingCame: Act; remove: Act } };

/** All that can become of a step. */
export function StepState({ step, act }: Props) {
  const values = { id: step.id };
  const log = logOfStep({ id: step.id, title: step.title, ...talkOfStep(step) });
  const isOver = step.doneOn !== null || step.droppedOn !== null;
  return (
    <div className="grid justify-items-start gap-3">
      {!isOver && log && (
        <LogButton preset={log} className="btn primary">
          Log the conversation
        </LogButton>
      )}
      {!isOver && (
        <ActionButton action={act.complete} values={values} className={log ? 'mend' : 'btn primary'}>
          {log ? 'Done without logging it' : 'Done'}
        </ActionButton>
      )}
      {isOver && (
        <ActionButton action={act.reopen} values={values}>
          Open it again
        </ActionButton>
      )}
      {step.doneOn !== null && step.outcomes === 0 && !step.nothingCameOfIt && (
        <ActionButton action={act.nothingCame} values={values}>
          Nothing came of it
        </ActionButton>
      )}
      {!isOver && (
        <ActionButton action={act.drop} values={values}>
          Let it go
        </ActionButton>
      )}
      <ActionButton action={act.remove} values={values}>
        Remove it
      </ActionButton>
    </div>
  );
}

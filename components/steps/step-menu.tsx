import type { FormAction } from '@/lib/form-result';
import { isOver, type SkipDraft } from '@/lib/plan/step/step';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { SkipStep } from './repeats/skip-step';
import type { StepItem } from './step-item';

type Act = FormAction<{ id: string }>;

/** Ways to give up a step. */
export const StepMenu = ({ step, act }: { step: StepItem; act: { drop: Act; skip: FormAction<SkipDraft>; remove: Act } }) => (
  <Menu label={`More about ${step.title}`}>
    {!isOver(step) && step.recurrence && <SkipStep id={step.id} skip={act.skip} />}
    {!isOver(step) && (
      <ActionButton action={act.drop} values={{ id: step.id }}>
        {step.recurrence ? 'Drop this and all that follow' : 'Drop this step'}
      </ActionButton>
    )}
    <ActionButton action={act.remove} values={{ id: step.id }}>
      Remove
    </ActionButton>
  </Menu>
);

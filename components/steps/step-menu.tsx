import type { FormAction } from '@/lib/form-result';
import { isOver } from '@/lib/plan/step/step';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import type { StepItem } from './step-item';

type Act = FormAction<{ id: string }>;

/** Ways to give up a step. */
export const StepMenu = ({ step, act }: { step: StepItem; act: { drop: Act; remove: Act } }) => (
  <Menu label={`More about ${step.title}`}>
    {!isOver(step) && (
      <ActionButton action={act.drop} values={{ id: step.id }}>
        Drop this step
      </ActionButton>
    )}
    <ActionButton action={act.remove} values={{ id: step.id }}>
      Remove
    </ActionButton>
  </Menu>
);

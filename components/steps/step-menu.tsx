import type { FormAction } from '@/lib/form-result';
import type { PostponeDraft } from '@/lib/plan/step/postponing';
import { isOver, type SkipDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { PostponeItems } from './postpone/postpone-items';
import { SkipStep } from './repeats/skip-step';
import type { StepItem } from './step-item';

type Act = FormAction<{ id: string }>;

type Props = {
  step: StepItem;
  today: Day;
  act: { postpone: FormAction<PostponeDraft>; drop: Act; skip: FormAction<SkipDraft>; remove: Act };
};

/** Ways to move a step, or to give it up. */
export const StepMenu = ({ step, today, act }: Props) => (
  <Menu label={`More about ${step.title}`}>
    {!isOver(step) && <PostponeItems id={step.id} dueOn={step.dueOn} today={today} postpone={act.postpone} />}
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

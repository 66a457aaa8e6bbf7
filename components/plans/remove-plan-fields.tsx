'use client';

import type { FormAction } from '@/lib/form-result';
import { TRASH_DAYS } from '@/lib/plan/account/trash';
import type { RemovePlanDraft } from '@/lib/plan/plans/plan';
import { sayCount } from '@/lib/plan/words/say';
import { buttonLook } from '../ui/button-look';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/plans/plan').then((plan) => plan.removePlanSchema);

type Props = { plan: { id: string; name: string; goals: number }; remove: FormAction<RemovePlanDraft>; onSaved: () => void };

export default function RemovePlanFields({ plan: { id, name, goals }, remove, onSaved }: Props) {
  const form = useActionForm<RemovePlanDraft>(schema, { id, name: '' }, remove, { keepAs: null, onSaved });
  return (
    <Form form={form}>
      <p className="text-ink-soft">
        {goals > 0 && `This also removes ${sayCount(goals, 'goal', 'goals')} and everything under ${goals === 1 ? 'it' : 'them'}. `}
        Its share links stop working. Your people are kept. You can restore it from the trash for {TRASH_DAYS} days.
      </p>
      <Field label={`Type “${name}” to continue`} autoComplete="off" {...form.field('name')} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton look="danger">Remove plan</SubmitButton>
        <button type="button" className={buttonLook()} onClick={onSaved}>
          Cancel
        </button>
      </div>
    </Form>
  );
}

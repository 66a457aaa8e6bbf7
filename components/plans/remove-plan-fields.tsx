'use client';

import type { FormAction } from '@/lib/form-result';
import type { RemovePlanDraft } from '@/lib/plan/plan';
import { capital, sayCount } from '@/lib/plan/say';
import { TRASH_DAYS } from '@/lib/plan/trash';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/plan').then((plan) => plan.removePlanSchema);

type Props = { plan: { id: string; name: string; goals: number }; remove: FormAction<RemovePlanDraft>; onSaved: () => void };

export default function RemovePlanFields({ plan: { id, name, goals }, remove, onSaved }: Props) {
  const form = useActionForm<RemovePlanDraft>(schema, { id, name: '' }, remove, { keepAs: null, onSaved });
  return (
    <Form form={form}>
      <p className="soft">
        {goals > 0 && `${capital(sayCount(goals, 'goal goes', 'goals go'))} with it, and what hangs on ${goals === 1 ? 'it' : 'them'}. `}
        Its share links stop working. Your people stay. It can be restored from the trash for {TRASH_DAYS} days.
      </p>
      <Field label={`Type “${name}” to continue`} autoComplete="off" {...form.field('name')} />
      <div className="bar">
        <SubmitButton look="danger">Remove the plan</SubmitButton>
        <button type="button" className="btn" onClick={onSaved}>
          Keep it
        </button>
      </div>
    </Form>
  );
}

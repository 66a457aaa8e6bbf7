'use client';

import type { FormAction } from '@/lib/form-result';
import type { SkipDraft } from '@/lib/plan/step/step';
import { Field } from '../../ui/form/field';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';

const schema = () => import('@/lib/plan/step/step').then((step) => step.skipSchema);

type Props = { id: string; skip: FormAction<SkipDraft>; onSaved: () => void };

/** Why this occurrence is skipped. */
export default function SkipFields({ id, skip, onSaved }: Props) {
  const form = useActionForm<SkipDraft>(schema, { id, reason: '' }, skip, { keepAs: null, onSaved });
  return (
    <Form form={form} label="Skip">
      <Field label="Reason" help="Only you can see this. Leave empty for none." {...form.field('reason')} />
      <p>
        <SubmitButton>Skip</SubmitButton>
      </p>
    </Form>
  );
}

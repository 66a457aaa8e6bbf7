'use client';

import type { FormAction } from '@/lib/form-result';
import type { PostponeDraft } from '@/lib/plan/step/postponing';
import type { Day } from '@/lib/plan/time/day';
import { DateField } from '../../ui/form/date-field';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';

const schema = () => import('@/lib/plan/step/postponing').then((postponing) => postponing.postponeSchema);

type Props = { id: string; dueOn: Day; postpone: FormAction<PostponeDraft>; onSaved: () => void };

/** The day a step moves to. */
export default function PostponeFields({ id, dueOn, postpone, onSaved }: Props) {
  const form = useActionForm<PostponeDraft>(schema, { id, dueOn }, postpone, { keepAs: null, onSaved });
  return (
    <Form form={form} className="grid gap-4" label="Postpone">
      <DateField label="Due date" {...form.field('dueOn')} />
      <p>
        <SubmitButton>Postpone</SubmitButton>
      </p>
    </Form>
  );
}

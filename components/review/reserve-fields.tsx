'use client';

import type { FormAction } from '@/lib/form-result';
import type { ReserveDraft } from '@/lib/plan/review/reserve-choice';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/review/reserve-choice').then((reserve) => reserve.reserveSchema);

type Props = { draft: ReserveDraft; spend: FormAction<ReserveDraft>; onSaved: () => void };

export default function ReserveFields({ draft, spend, onSaved }: Props) {
  const form = useActionForm<ReserveDraft>(schema, draft, spend, { keepAs: `reserve ${draft.weekOn}`, onSaved });
  return (
    <Form form={form}>
      <Field label="What got in the way" placeholder="Release week at work" {...form.field('reason')} />
      <p>
        <SubmitButton>Use a reserve</SubmitButton>
      </p>
    </Form>
  );
}

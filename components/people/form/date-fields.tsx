'use client';

import type { FormAction } from '@/lib/form-result';
import type { PersonDateDraft } from '@/lib/plan/people/person-dates';
import { Field } from '../../ui/form/field';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';

const schema = () => import('@/lib/plan/people/person-dates').then((dates) => dates.personDateSchema);

type Props = { draft: PersonDateDraft; save: FormAction<PersonDateDraft>; onSaved: () => void };

export default function DateFields({ draft, save, onSaved }: Props) {
  const form = useActionForm<PersonDateDraft>(schema, draft, save, { keepAs: 'date', onSaved });
  return (
    <Form form={form}>
      <Field
        label="Occasion"
        autoComplete="off"
        help="For example “Birthday”, “Wedding” or “Started at Fjordlys”."
        {...form.field('label')}
      />
      <Field label="Date" autoComplete="off" help="For example “1 July”, with the year if you know it." {...form.field('date')} />
      <p>
        <SubmitButton>Add date</SubmitButton>
      </p>
    </Form>
  );
}

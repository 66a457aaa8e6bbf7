'use client';

import type { FormAction } from '@/lib/form-result';
import type { SavedViewDraft } from '@/lib/plan/people/people-filter';
import { Field } from '../../ui/form/field';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';

const schema = () => import('@/lib/plan/people/people-filter').then((filter) => filter.savedViewSchema);

type Props = { query: string; save: FormAction<SavedViewDraft>; onSaved: () => void };

export default function SavedViewFields({ query, save, onSaved }: Props) {
  const form = useActionForm<SavedViewDraft>(schema, { name: '', query }, save, { keepAs: 'saved view', onSaved });
  return (
    <Form form={form}>
      <Field
        label="Name"
        autoComplete="off"
        help="It appears as a tab above the list. Reusing a name replaces that view."
        {...form.field('name')}
      />
      <p>
        <SubmitButton>Save</SubmitButton>
      </p>
    </Form>
  );
}

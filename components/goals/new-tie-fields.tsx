'use client';

import type { FormAction } from '@/lib/form-result';
import type { NamedConnectionDraft } from '@/lib/plan/key-connection';
import { keyConnectionRoleLabels, keyConnectionRoles } from '@/lib/plan/words';
import { Chips, Field, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/key-connection').then((connection) => connection.namedConnectionSchema);
const roles = keyConnectionRoles.map((value) => ({ value, label: keyConnectionRoleLabels[value] }));

type Props = { goalId: string; tie: FormAction<NamedConnectionDraft>; onSaved: () => void };

export default function NewTieFields({ goalId, tie, onSaved }: Props) {
  const form = useActionForm<NamedConnectionDraft>(schema, { goalId, name: '', role: '', reason: '' }, tie, { onSaved });
  return (
    <Form form={form}>
      <Field
        label="Name"
        autoComplete="off"
        help="Somebody among your people, or somebody new: a name is enough for now."
        {...form.field('name')}
      />
      <Chips label="What you hope for" choices={roles} {...form.field('role')} />
      <TextArea label="In your own words" rows={2} {...form.field('reason')} />
      <p>
        <SubmitButton>Tie to this goal</SubmitButton>
      </p>
    </Form>
  );
}

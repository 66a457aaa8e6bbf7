'use client';

import type { FormAction } from '@/lib/form-result';
import type { NewConnectionDraft } from '@/lib/plan/goal/key-connection';
import { keyConnectionRoleLabels, keyConnectionRoles } from '@/lib/plan/words/words';
import { PersonField } from '../people/form/person-field';
import { choicesOf } from '../ui/form/choices';
import { Chips, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/goal/key-connection').then((connection) => connection.newConnectionSchema);
const roles = choicesOf(keyConnectionRoles, keyConnectionRoleLabels);

type Props = { goalId: string; save: FormAction<NewConnectionDraft>; onSaved: () => void };

export default function NewConnectionFields({ goalId, save, onSaved }: Props) {
  const draft: NewConnectionDraft = { goalId, personId: '', newPersonName: '', isAnother: false, role: '', reason: '' };
  const form = useActionForm<NewConnectionDraft>(schema, draft, save, { keepAs: 'new key connection', onSaved });
  return (
    <Form form={form}>
      <PersonField
        label="Name"
        name="personId"
        control={form.form.control}
        initialText=""
        adds
        onTyped={(name) => form.form.setValue('newPersonName', name)}
        onAnother={(isAnother) => form.form.setValue('isAnother', isAnother)}
        textName="newPersonName"
        help="Someone you know here, or someone new: a name is enough for now."
        error={form.field('personId').error}
      />
      <Chips label="What you hope for" choices={roles} {...form.field('role')} />
      <TextArea label="In your own words" rows={2} {...form.field('reason')} />
      <p>
        <SubmitButton>Add to this goal</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { KeyConnectionDraft } from '@/lib/plan/goal/key-connection';
import { keyConnectionRoleLabels, keyConnectionRoles } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { Chips, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/goal/key-connection').then((connection) => connection.keyConnectionSchema);
const roles = choicesOf(keyConnectionRoles, keyConnectionRoleLabels);

type Props = { draft: KeyConnectionDraft; save: FormAction<KeyConnectionDraft>; onSaved: () => void };

export default function ConnectionFields({ draft, save, onSaved }: Props) {
  const form = useActionForm<KeyConnectionDraft>(schema, draft, save, { keepAs: 'key connection', onSaved });
  return (
    <Form form={form}>
      <Chips label="What you hope for" choices={roles} {...form.field('role')} />
      <TextArea label="In your own words" rows={2} help="What or who they know." {...form.field('reason')} />
      <p>
        <SubmitButton>Save</SubmitButton>
      </p>
    </Form>
  );
}

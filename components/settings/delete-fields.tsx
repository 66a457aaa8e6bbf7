'use client';

import type { FormAction } from '@/lib/form-result';
import type { DeleteAccountDraft } from '@/lib/plan/account/account';
import { forgetDrafts } from '../ui/form/drafts-item';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/account/account').then((account) => account.deleteAccountSchema);

type Props = { email: string; hasPassword: boolean; remove: FormAction<DeleteAccountDraft> };

export default function DeleteFields({ email, hasPassword, remove }: Props) {
  // What succeeds leads to another page, so it ends in the redirect that Next throws.
  const removeAll: typeof remove = (draft, submission) =>
    remove(draft, submission).catch((error) => {
      if (String(error?.digest).startsWith('NEXT_REDIRECT')) forgetDrafts();
      throw error;
    });
  const form = useActionForm<DeleteAccountDraft>(schema, { email: '', password: '' }, removeAll, { keepAs: null });
  return (
    <Form form={form}>
      <p className="text-ink-soft">
        This deletes your plans, people, conversations and notes, and your share links stop working. It can’t be undone. Existing backups
        still contain them until newer backups replace them or whoever runs this server deletes them.
      </p>
      <Field label={`Type ${email} to continue`} type="email" autoComplete="off" {...form.field('email')} />
      {hasPassword && <Field label="Password" type="password" autoComplete="current-password" {...form.field('password')} />}
      <p>
        <SubmitButton look="danger">Delete everything</SubmitButton>
      </p>
    </Form>
  );
}

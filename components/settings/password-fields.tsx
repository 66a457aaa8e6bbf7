'use client';

import type { FormAction } from '@/lib/form-result';
import type { ChangePasswordDraft } from '@/lib/plan/account/account';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { NewPassword } from '../visitor/new-password';

const schema = () => import('@/lib/plan/account/account').then((account) => account.changePasswordSchema);

type Props = { hasPassword: boolean; change: FormAction<ChangePasswordDraft>; onSaved: () => void };

export default function PasswordFields({ hasPassword, change, onSaved }: Props) {
  const form = useActionForm<ChangePasswordDraft>(schema, { current: '', password: '' }, change, { keepAs: null, onSaved });
  return (
    <Form form={form}>
      {hasPassword && <Field label="Current password" type="password" autoComplete="current-password" {...form.field('current')} />}
      <NewPassword label="New password" fill={form.fill('password')} {...form.field('password')} />
      <p>
        <SubmitButton>Save password</SubmitButton>
      </p>
    </Form>
  );
}

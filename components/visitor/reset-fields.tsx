'use client';

import type { FormAction } from '@/lib/form-result';
import type { ResetPasswordDraft } from '@/lib/plan/account/account';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { NewPassword } from './new-password';

const schema = () => import('@/lib/plan/account/account').then((account) => account.resetPasswordSchema);

export default function ResetFields({ token, reset }: { token: string; reset: FormAction<ResetPasswordDraft> }) {
  const form = useActionForm<ResetPasswordDraft>(schema, { token, password: '' }, reset, { keepAs: null });
  return (
    <Form form={form}>
      <NewPassword label="New password" fill={form.fill('password')} {...form.field('password')} />
      <p>
        <SubmitButton>Save password and sign in</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { ForgotPasswordDraft } from '@/lib/plan/account/account';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/account/account').then((account) => account.forgotPasswordSchema);

export default function ForgotFields({ send }: { send: FormAction<ForgotPasswordDraft> }) {
  const form = useActionForm<ForgotPasswordDraft>(schema, { email: '' }, send, { keepAs: null });
  return (
    <Form form={form}>
      <Field label="E-mail" type="email" autoComplete="username" {...form.field('email')} />
      <p>
        <SubmitButton>Send link</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { SignUpDraft } from '@/lib/plan/account';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/account').then((account) => account.signUpSchema);

/** The time zone is the browser's; it can be changed in the settings. */
export default function SignUpFields({ signUp, invitation }: { signUp: FormAction<SignUpDraft>; invitation: string }) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const form = useActionForm<SignUpDraft>(schema, { name: '', email: '', password: '', timeZone, invitation }, signUp);
  return (
    <Form form={form}>
      <Field label="Your name" autoComplete="name" {...form.field('name')} />
      <Field label="E-mail" type="email" autoComplete="username" {...form.field('email')} />
      <Field
        label="Password"
        type="password"
        autoComplete="new-password"
        help="At least 15 characters. Four or five words in a row are easy to keep."
        {...form.field('password')}
      />
      <p>
        <SubmitButton>Start a plan</SubmitButton>
      </p>
    </Form>
  );
}

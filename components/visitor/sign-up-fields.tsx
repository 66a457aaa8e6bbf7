'use client';

import type { FormAction } from '@/lib/form-result';
import type { SignUpDraft } from '@/lib/plan/account/account';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { NewPassword } from './new-password';

const schema = () => import('@/lib/plan/account/account').then((account) => account.signUpSchema);

type Props = { signUp: FormAction<SignUpDraft>; invitation: string; sendsMail: boolean };

/** The time zone is the browser's; it can be changed in the settings. */
export default function SignUpFields({ signUp, invitation, sendsMail }: Props) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const form = useActionForm<SignUpDraft>(schema, { name: '', email: '', password: '', timeZone, invitation }, signUp, { keepAs: null });
  return (
    <Form form={form}>
      <Field label="Your name" autoComplete="name" autoFocus {...form.field('name')} />
      <Field label="E-mail" type="email" autoComplete="username" {...form.field('email')} />
      <NewPassword label="Password" fill={form.fill('password')} {...form.field('password')} />
      <p className="text-small text-ink-soft">
        {sendsMail ? (
          'Keep the password somewhere safe. We’ll send you a letter to confirm your address.'
        ) : (
          <>
            Keep the password somewhere safe. No e-mail is sent from here: if you forget it, ask whoever runs this server for a reset link (
            <code>npm run reset-link</code>).
          </>
        )}
      </p>
      <p>
        <SubmitButton>Start a plan</SubmitButton>
      </p>
    </Form>
  );
}

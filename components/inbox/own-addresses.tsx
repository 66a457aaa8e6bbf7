'use client';

import type { FormAction } from '@/lib/form-result';
import type { OwnAddressDraft } from '@/lib/plan/inbox/intake';
import { ActionButton } from '../ui/action-button';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/inbox/intake').then((intake) => intake.ownAddressSchema);
const draft: OwnAddressDraft = { email: '' };

type Props = {
  /** Of the account. */
  email: string;
  addresses: readonly { id: string; email: string }[];
  add: FormAction<OwnAddressDraft>;
  remove: FormAction<{ id: string }>;
};

/** The e-mail addresses that are the reader's own, so that a calendar does not suggest them to themselves. */
export default function OwnAddresses({ email, addresses, add, remove }: Props) {
  const form = useActionForm<OwnAddressDraft>(schema, draft, add, { keepAs: 'own address', clearOnSave: true });
  return (
    <>
      <ul className="mb-4 grid gap-2" aria-label="My addresses">
        <li>{email}</li>
        {addresses.map(({ id, email: own }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            {own}
            <ActionButton action={remove} values={{ id }} aria-label={`Remove ${own}`}>
              Remove
            </ActionButton>
          </li>
        ))}
      </ul>
      <Form form={form} label="Add an address">
        <Field label="Another address of yours" type="email" autoComplete="off" {...form.field('email')} />
        <p>
          <SubmitButton>Add address</SubmitButton>
        </p>
      </Form>
    </>
  );
}

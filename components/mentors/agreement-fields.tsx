'use client';

import type { FormAction } from '@/lib/form-result';
import type { AgreementDraft } from '@/lib/plan/mentor/mentor';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { AgreementInputs } from './agreement-inputs';

const schema = () => import('@/lib/plan/mentor/mentor').then((mentor) => mentor.agreementSchema);

type Props = { draft: AgreementDraft; change: FormAction<AgreementDraft>; onSaved: () => void };

export default function AgreementFields({ draft, change, onSaved }: Props) {
  const form = useActionForm<AgreementDraft>(schema, draft, change, { keepAs: 'agreement', onSaved });
  return (
    <Form form={form}>
      <AgreementInputs field={form.field} />
      <p>
        <SubmitButton>Save</SubmitButton>
      </p>
    </Form>
  );
}

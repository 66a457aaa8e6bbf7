'use client';

import type { FormAction } from '@/lib/form-result';
import type { LettersDraft } from '@/lib/plan/letters/letter-choices';
import { LetterChoiceFields } from '../letters/letter-choice-fields';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/letters/letter-choices').then((letters) => letters.lettersSchema);

type Props = { draft: LettersDraft; save: FormAction<LettersDraft> };

export default function LettersFields({ draft, save }: Props) {
  const form = useActionForm<LettersDraft>(schema, draft, save, { keepAs: 'letters' });
  return (
    <Form form={form} label="Letters">
      <LetterChoiceFields field={(name) => form.field(name)} />
      <p>
        <SubmitButton>Save letters</SubmitButton>
      </p>
    </Form>
  );
}

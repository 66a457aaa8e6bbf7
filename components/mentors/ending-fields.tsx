'use client';

import type { FormAction } from '@/lib/form-result';
import type { EndingDraft } from '@/lib/plan/mentor/mentor';
import { TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/mentor/mentor').then((mentor) => mentor.endingSchema);

type Props = { draft: EndingDraft; note: FormAction<EndingDraft>; onSaved: () => void };

export default function EndingFields({ draft, note, onSaved }: Props) {
  const form = useActionForm<EndingDraft>(schema, draft, note, { keepAs: 'ending note', onSaved });
  return (
    <Form form={form}>
      <TextArea label="How it ended" help="What it gave you both, in a few words." {...form.field('endingNote')} />
      <p>
        <SubmitButton>Save</SubmitButton>
      </p>
    </Form>
  );
}

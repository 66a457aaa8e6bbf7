'use client';

import type { FormAction } from '@/lib/form-result';
import type { AnswerDraft } from '@/lib/plan/step/feedback';
import { TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/step/feedback').then((feedback) => feedback.answerSchema);

type Props = { feedback: { id: string; text: string; answer?: string }; act: FormAction<AnswerDraft>; onSaved: () => void };

export default function AnswerFields({ feedback, act, onSaved }: Props) {
  const form = useActionForm<AnswerDraft>(schema, { id: feedback.id, answer: feedback.answer ?? '' }, act, {
    keepAs: 'feedback answer',
    onSaved,
  });
  return (
    <Form form={form} className="grid gap-4">
      <p className="quoted">{feedback.text}</p>
      <TextArea label="What you did about it" {...form.field('answer')} />
      <p>
        <SubmitButton>Answer</SubmitButton>
      </p>
    </Form>
  );
}

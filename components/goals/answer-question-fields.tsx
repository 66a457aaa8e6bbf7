'use client';

import type { FormAction } from '@/lib/form-result';
import type { AnswerQuestionDraft } from '@/lib/plan/goal/question';
import { DateField } from '../ui/form/date-field';
import { Select, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useToday } from '../ui/page/present-day';

const schema = () => import('@/lib/plan/goal/question').then((question) => question.answerQuestionSchema);

type Props = {
  id: string;
  sources: readonly { value: string; label: string }[];
  answer: FormAction<AnswerQuestionDraft>;
  onSaved: () => void;
};

export default function AnswerQuestionFields({ id, sources, answer, onSaved }: Props) {
  const today = useToday();
  const draft = { id, source: '', answer: '', answeredOn: today };
  const form = useActionForm<AnswerQuestionDraft>(schema, draft, answer, { keepAs: `answer ${id}`, onSaved });
  return (
    <Form form={form}>
      <TextArea label="What I learned" rows={3} {...form.field('answer')} />
      <Select label="Where it came from" none="Choose one" choices={[...sources]} {...form.field('source')} />
      <DateField label="Answered on" max={today} {...form.field('answeredOn')} />
      <p>
        <SubmitButton>Save answer</SubmitButton>
      </p>
    </Form>
  );
}

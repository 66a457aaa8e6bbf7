'use client';

import type { FormAction } from '@/lib/form-result';
import type { FeedbackStepDraft } from '@/lib/plan/step/feedback';
import { addDays, type Day } from '@/lib/plan/time/day';
import { stepKindLabels, stepKinds } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Field, Select } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/step/feedback').then((feedback) => feedback.feedbackStepSchema);

const kinds = choicesOf(stepKinds, stepKindLabels);

type Props = { feedback: { id: string; text: string }; today: Day; act: FormAction<FeedbackStepDraft>; onSaved: () => void };

export default function FeedbackStepFields({ feedback, today, act, onSaved }: Props) {
  const draft = { id: feedback.id, title: '', kind: 'learn', dueOn: addDays(today, 7) } as const;
  const form = useActionForm<FeedbackStepDraft>(schema, draft, act, { keepAs: 'feedback step', onSaved });
  return (
    <Form form={form} className="grid gap-4">
      <p className="quoted">{feedback.text}</p>
      <Field label="What you will do" {...form.field('title')} />
      <FieldPair>
        <Select label="Kind" choices={kinds} {...form.field('kind')} />
        <DateField label="Due date" {...form.field('dueOn')} />
      </FieldPair>
      <p>
        <SubmitButton>Plan step</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { FeedbackDraft } from '@/lib/plan/step/feedback';
import { feedbackKindLabels, feedbackKinds } from '@/lib/plan/words/words';
import { PersonField } from '../people/form/person-field';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Chips, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useToday } from '../ui/page/present-day';

const schema = () => import('@/lib/plan/step/feedback').then((feedback) => feedback.feedbackSchema);

const kinds = [...choicesOf(feedbackKinds, feedbackKindLabels), { value: '', label: 'Not sorted yet' }];

type Props = { draft: FeedbackDraft; person?: string | null; save: FormAction<FeedbackDraft>; onSaved: () => void };

export default function FeedbackFields({ draft, person, save, onSaved }: Props) {
  const form = useActionForm<FeedbackDraft>(schema, draft, save, { keepAs: 'feedback', onSaved });
  const { setValue, control } = form.form;
  const today = useToday();
  return (
    <Form form={form} className="grid gap-4">
      {person ? (
        <p className="text-ink-soft">From {person}</p>
      ) : (
        <PersonField
          label="From"
          help="Someone you know here, or any name."
          name="personId"
          control={control}
          initialText={draft.fromName ?? ''}
          onTyped={(name) => setValue('fromName', name)}
          error={form.field('personId').error}
        />
      )}
      <TextArea label="What they said" {...form.field('text')} />
      <Chips label="What it is" choices={kinds} {...form.field('kind')} />
      <DateField label="Day" max={today} {...form.field('receivedOn')} />
      <p>
        <SubmitButton>{draft.id ? 'Save' : 'Save feedback'}</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { EventDraft } from '@/lib/plan/event/event';
import { PeopleField } from '../people/form/people-field';
import { DateField } from '../ui/form/date-field';
import { Field, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/event/event').then((event) => event.eventSchema);

type Props = { draft: EventDraft; save: FormAction<EventDraft>; onSaved: () => void };

export default function EventFields({ draft, save, onSaved }: Props) {
  const form = useActionForm<EventDraft>(schema, draft, save, { keepAs: 'event', onSaved });
  return (
    <Form form={form} className="grid gap-4" label="Event">
      <Field label="What" {...form.field('title')} />
      <Field label="Where" {...form.field('place')} />
      <FieldPair>
        <DateField label="Day" {...form.field('happensOn')} />
        <Field label="Time" type="time" help="Leave empty for the whole day." {...form.field('atTime')} />
      </FieldPair>
      <TextArea label="What you go there for" rows={2} {...form.field('intent')} />
      <PeopleField label="Whom to meet" name="people" control={form.form.control} />
      <FieldPair>
        <Field label="Conversations wanted" inputMode="numeric" {...form.field('wanted')} />
        <Field label="Cost" inputMode="decimal" help="In your own currency." {...form.field('cost')} />
      </FieldPair>
      <p>
        <SubmitButton>{draft.id ? 'Save' : 'Plan event'}</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import { useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { StepDraft } from '@/lib/plan/step/step';
import { stepKindLabels, stepKinds } from '@/lib/plan/words/words';
import { PeopleField } from '../people/form/people-field';
import { PersonField } from '../people/form/person-field';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Field, Select, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { RepeatsField } from './repeats/repeats-field';
import { TemplateField } from './template-field';

const schema = () => import('@/lib/plan/step/step').then((step) => step.stepSchema);

const kinds = choicesOf(stepKinds, stepKindLabels);

type Props = {
  draft: StepDraft;
  /** Display name of the draft's person. */
  person?: string | null;
  goals: readonly { id: string; statement: string }[];
  save: FormAction<StepDraft>;
  onSaved?: () => void;
};

export default function StepFields({ draft, person, goals, save, onSaved }: Props) {
  const form = useActionForm<StepDraft>(schema, draft, save, { keepAs: 'step', onSaved });
  const [isFilled, setFilled] = useState(false);
  return (
    <Form form={form} className="grid gap-4" label="Step">
      <Field label="What you will do" help="For example: “Ask Luis what his first ninety days were like”." {...form.field('title')} />
      {!draft.id && <TemplateField form={form.form} person={person ?? ''} onFill={() => setFilled(true)} />}
      <FieldPair>
        <Select label="Kind" choices={kinds} {...form.field('kind')} />
        <PersonField
          label="With"
          name="personId"
          control={form.form.control}
          initialText={person ?? form.form.getValues('newPersonName') ?? ''}
          adds
          onTyped={(name) => form.form.setValue('newPersonName', name)}
          textName="newPersonName"
          error={form.field('personId').error ?? form.field('newPersonName').error}
        />
      </FieldPair>
      <Select
        label="Goal"
        none="No goal"
        choices={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
        {...form.field('goalId')}
      />
      <FieldPair>
        <DateField label="Due date" {...form.field('dueOn')} />
        <Field label="Time" type="time" help="Leave empty for any time of day." {...form.field('atTime')} />
      </FieldPair>
      <RepeatsField form={form} draft={draft} />
      <details open={!onSaved || isFilled || Boolean(draft.place || draft.notes || draft.others?.length)}>
        <summary>Others, place and notes</summary>
        <div className="grid gap-4 pt-2">
          <PeopleField label="Also with" name="others" control={form.form.control} />
          <Field label="Place" {...form.field('place')} />
          <TextArea label="Notes" rows={2} help="Only you can see this." {...form.field('notes')} />
        </div>
      </details>
      <details open={isFilled || Boolean(draft.cue || draft.obstacle)}>
        <summary>If-then plan</summary>
        <div className="grid gap-4 pt-2">
          <FieldPair>
            <Field
              label="If"
              help="A time and place, an event, a person, or the end of something else: “I sit down on Friday at nine”."
              {...form.field('cue')}
            />
            <Field label="Then I will" {...form.field('response')} />
          </FieldPair>
          <FieldPair>
            <Field label="If this comes between" help="For example: “the train is full”." {...form.field('obstacle')} />
            <Field label="Then I will instead" {...form.field('fallback')} />
          </FieldPair>
        </div>
      </details>
      <p>
        <SubmitButton look={onSaved ? 'primary' : 'secondary'}>{draft.id ? 'Save' : 'Plan step'}</SubmitButton>
      </p>
    </Form>
  );
}

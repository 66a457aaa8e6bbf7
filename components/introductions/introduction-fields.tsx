'use client';

import type { FormAction } from '@/lib/form-result';
import type { IntroductionDraft } from '@/lib/plan/introduction/introduction';
import { PersonField } from '../people/form/person-field';
import { DateField } from '../ui/form/date-field';
import { Chips, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useToday } from '../ui/page/present-day';

const schema = () => import('@/lib/plan/introduction/introduction').then((introduction) => introduction.introductionSchema);

const ways = [
  { value: 'received', label: 'Someone introduces me' },
  { value: 'given', label: 'I introduce two people' },
];
const labels = {
  received: { person: 'Who introduces you', other: 'To whom' },
  given: { person: 'Whom you introduce', other: 'To whom' },
};

type Props = {
  draft: IntroductionDraft;
  person: string;
  other: string;
  save: FormAction<IntroductionDraft>;
  onSaved: () => void;
};

export default function IntroductionFields({ draft, person, other, save, onSaved }: Props) {
  const form = useActionForm<IntroductionDraft>(schema, draft, save, { keepAs: 'introduction', onSaved });
  const today = useToday();
  const { control, setValue, getValues } = form.form;
  const label = labels[form.watched().direction];
  return (
    <Form form={form} className="grid gap-4" label="Introduction">
      <Chips label="Which way" choices={ways} {...form.field('direction')} />
      <PersonField label={label.person} name="personId" control={control} initialText={person} error={form.field('personId').error} />
      <PersonField
        label={label.other}
        help="One of your people, or someone new."
        name="otherId"
        control={control}
        initialText={other || (getValues('otherName') ?? '')}
        adds
        onTyped={(name) => setValue('otherName', name)}
        error={form.field('otherId').error}
      />
      <TextArea label="What for" rows={2} help="Only you can see this. Leave empty for none." {...form.field('why')} />
      <DateField label="Asked on" max={today} {...form.field('askedOn')} />
      <p>
        <SubmitButton>{draft.id ? 'Save' : 'Plan introduction'}</SubmitButton>
      </p>
    </Form>
  );
}

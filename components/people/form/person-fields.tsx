'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { PersonDraft } from '@/lib/plan/people/person';
import { starTag } from '@/lib/plan/people/star';
import { personCategories, personCategoryLabels } from '@/lib/plan/words/words';
import { choicesOf } from '../../ui/form/choices';
import { Chips, Field, TextArea } from '../../ui/form/field';
import { FieldPair } from '../../ui/form/field-pair';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';
import { RhythmChoice } from '../rhythm/rhythm-choice';
import { RhythmRoom, type Room } from '../rhythm/rhythm-room';
import { PersonField } from './person-field';

const schema = () => import('@/lib/plan/people/person').then((person) => person.personSchema);
const categories = choicesOf(personCategories, personCategoryLabels);

type Props = {
  draft: PersonDraft;
  introducer: string;
  room: Room;
  save: FormAction<PersonDraft>;
  /** Text of the submit button. */
  verb: string;
  /** Shown beside the submit button. */
  children?: ReactNode;
};

export default function PersonFields({ draft, introducer, room, save, verb, children }: Props) {
  const form = useActionForm<PersonDraft>(schema, draft, save, { keepAs: 'person' });
  const { field } = form;
  return (
    <Form form={form} label={verb} className="grid gap-6 max-w-180">
      <FieldPair>
        <Field label="First name" autoComplete="off" {...field('given')} />
        <Field label="Last name" autoComplete="off" {...field('family')} />
      </FieldPair>
      <Chips label="How you know them" choices={categories} {...field('category')} />
      <FieldPair>
        <Field label="Position" autoComplete="off" help="For example “Group product manager”." {...field('position')} />
        <Field label="Organization" autoComplete="off" help="When it changes, the previous one is kept." {...field('organization')} />
      </FieldPair>
      <RhythmChoice label="How often to speak" circle={field('circle')} />
      <details open={Boolean(draft.rhythmDays || draft.minutes)}>
        <summary>Custom rhythm</summary>
        <FieldPair>
          <Field label="Every … days" inputMode="numeric" {...field('rhythmDays')} />
          <Field label="Minutes each time" inputMode="numeric" {...field('minutes')} />
        </FieldPair>
      </details>
      <RhythmRoom room={room} chosen={form.watched()} />
      <FieldPair>
        <TextArea label="E-mail addresses" rows={2} help="One per line." {...field('emails')} />
        <TextArea label="Phone numbers" rows={2} help="One per line." {...field('phones')} />
      </FieldPair>
      <TextArea label="Links" rows={2} help="One per line, such as a profile or a web page." {...field('urls')} />
      <FieldPair>
        <TextArea label="How you met" rows={2} {...field('howMet')} />
        <PersonField
          label="Introduced by"
          help="One of your people."
          name="introducedById"
          control={form.form.control}
          initialText={introducer}
          error={field('introducedById').error}
        />
      </FieldPair>
      <FieldPair>
        <Field label="Birthday" autoComplete="off" help="For example “1 July”, with the year if you know it." {...field('birthday')} />
        <TextArea label="Other dates" rows={2} help="One per line, for example “Wedding: 12 June 2015”." {...field('dates')} />
      </FieldPair>
      <Field label="Tags" autoComplete="off" help={`Separate tags with commas. The tag “${starTag}” shows as a star.`} {...field('tags')} />
      <TextArea label="Notes" rows={6} help="Only you can see this. **Bold**, lists and links as in Markdown." {...field('notes')} />
      <details open={Boolean(draft.display)}>
        <summary>Display name</summary>
        <div className="pt-3">
          <Field label="Shown as" autoComplete="off" help="Leave empty for first and last name." {...field('display')} />
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton>{verb}</SubmitButton>
        {children}
      </div>
    </Form>
  );
}

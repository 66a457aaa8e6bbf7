'use client';

import type { FormAction } from '@/lib/form-result';
import type { MentorDraft } from '@/lib/plan/mentor';
import { Field, Select } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/mentor').then((mentor) => mentor.mentorSchema);

type Props = { people: { id: string; display: string }[]; consider: FormAction<MentorDraft>; onSaved: () => void };

export default function MentorFields({ people, consider, onSaved }: Props) {
  const form = useActionForm<MentorDraft>(schema, { personId: '', newPersonName: '' }, consider, { keepAs: 'mentor', onSaved });
  return (
    <Form form={form}>
      <Select
        label="One of your key connections"
        none={people.length > 0 ? 'Choose' : 'Nobody yet'}
        choices={people.map(({ id, display }) => ({ value: id, label: display }))}
        {...form.field('personId')}
      />
      <Field label="Or somebody else" help="A name is enough for now." {...form.field('newPersonName')} />
      <p>
        <SubmitButton>Add as a possible mentor</SubmitButton>
      </p>
    </Form>
  );
}

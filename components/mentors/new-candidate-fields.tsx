'use client';

import type { FormAction } from '@/lib/form-result';
import type { MentorDraft } from '@/lib/plan/mentor/mentor';
import { PersonField } from '../people/form/person-field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/mentor/mentor').then((mentor) => mentor.mentorSchema);
const emptyDraft: MentorDraft = { personId: '', newPersonName: '', isAnother: false };

type Props = { consider: FormAction<MentorDraft>; onSaved: () => void };

export default function NewCandidateFields({ consider, onSaved }: Props) {
  const form = useActionForm<MentorDraft>(schema, emptyDraft, consider, { keepAs: 'mentor', onSaved });
  const { control, setValue, getValues } = form.form;
  return (
    <Form form={form}>
      <PersonField
        label="Name"
        help="Someone you know here, or someone new: a name is enough for now."
        name="personId"
        control={control}
        initialText={getValues('newPersonName') ?? ''}
        adds
        onTyped={(name) => setValue('newPersonName', name)}
        onAnother={(isAnother) => setValue('isAnother', isAnother)}
        textName="newPersonName"
        error={form.field('personId').error}
      />
      <p>
        <SubmitButton>Add candidate</SubmitButton>
      </p>
    </Form>
  );
}

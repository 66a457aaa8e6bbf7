'use client';

import type { FormAction } from '@/lib/form-result';
import type { ConnectPeopleDraft } from '@/lib/plan/people/person';
import type { Choice } from '../ui/form/choices';
import { Select } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/people/person').then((person) => person.connectPeopleSchema);

type Props = {
  ids: string;
  goals: readonly Choice[];
  save: FormAction<ConnectPeopleDraft>;
  onSaved: () => void;
};

export default function ConnectPeopleFields({ ids, goals, save, onSaved }: Props) {
  const form = useActionForm<ConnectPeopleDraft>(schema, { ids, goalId: goals[0]?.value ?? '' }, save, {
    keepAs: 'key connections',
    onSaved,
  });
  return (
    <Form form={form}>
      <Select label="Goal" choices={[...goals]} help="You can note on each person’s page why they can help." {...form.field('goalId')} />
      <p>
        <SubmitButton>Add to this goal</SubmitButton>
      </p>
    </Form>
  );
}

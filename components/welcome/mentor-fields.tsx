'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { ratingChoices, waysToLearn } from '@/lib/plan/mentor-words';
import type { FirstMentorDraft } from '@/lib/plan/welcome';
import { mentorCriteria, mentorCriterionLabels } from '@/lib/plan/words';
import { Chips, Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/welcome').then((welcome) => welcome.firstMentorSchema);

type Props = {
  draft: FirstMentorDraft;
  people: { id: string; name: string }[];
  save: FormAction<FirstMentorDraft>;
  children?: ReactNode;
};

export default function MentorFields({ draft, people, save, children }: Props) {
  const form = useActionForm<FirstMentorDraft>(schema, draft, save, { keepAs: 'first mentor' });
  const { personId, ratings } = form.watched();
  const candidates = [...people.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: 'Somebody else' }];
  return (
    <Form form={form}>
      <Chips label="Who it could be" choices={candidates} {...form.field('personId')} />
      {!personId && <Field label="Their name" autoComplete="off" {...form.field('newPersonName')} />}
      {mentorCriteria.map((criterion) => {
        const choices = [{ value: '', label: 'Not known' }, ...ratingChoices(criterion)];
        return (
          <div key={criterion} className="grid gap-2">
            <Chips label={mentorCriterionLabels[criterion]} choices={choices} {...form.field(`ratings.${criterion}.rating`)} />
            {ratings[criterion].rating ? (
              <Field label="What I saw or heard" placeholder="One sentence" {...form.field(`ratings.${criterion}.evidence`)} />
            ) : (
              <p className="small soft">{waysToLearn[criterion]}</p>
            )}
          </div>
        );
      })}
      <p className="bar">
        <SubmitButton>Keep what I know</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

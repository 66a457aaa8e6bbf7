'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { type FirstMentorDraft, SOMEONE_ELSE } from '@/lib/plan/account/welcome';
import { ratingChoices, waysToLearn } from '@/lib/plan/mentor/mentor-words';
import { mentorCriteria, mentorCriterionLabels } from '@/lib/plan/words/words';
import { Chips, Field, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { More } from '../ui/form/more';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/account/welcome').then((welcome) => welcome.firstMentorSchema);

type Props = {
  draft: FirstMentorDraft;
  people: { id: string; name: string }[];
  save: FormAction<FirstMentorDraft>;
  children?: ReactNode;
};

/** Who, and one sentence that speaks for them; the criteria one by one are folded. */
export default function MentorFields({ draft, people, save, children }: Props) {
  const form = useActionForm<FirstMentorDraft>(schema, draft, save, { keepAs: 'first mentor' });
  const { personId, ratings } = form.watched();
  const candidates = [...people.map(({ id, name }) => ({ value: id, label: name })), { value: SOMEONE_ELSE, label: 'Someone else' }];
  return (
    <Form form={form}>
      <Chips label="Who could it be?" choices={candidates} {...form.field('personId')} />
      {personId === SOMEONE_ELSE && <Field label="Their name" autoComplete="off" {...form.field('newPersonName')} />}
      <TextArea
        label="What speaks for them? (optional)"
        rows={2}
        help="One sentence: what you saw them do, or heard them say."
        {...form.field('reason')}
      />
      <More open={mentorCriteria.some((criterion) => draft.ratings[criterion].rating)}>
        {mentorCriteria.map((criterion) => {
          const choices = [{ value: '', label: 'Not known' }, ...ratingChoices(criterion)];
          return (
            <div key={criterion} className="grid gap-2">
              <Chips
                label={`${mentorCriterionLabels[criterion]} (optional)`}
                choices={choices}
                {...form.field(`ratings.${criterion}.rating`)}
              />
              {ratings[criterion].rating ? (
                <Field label="What I saw or heard" placeholder="One sentence" {...form.field(`ratings.${criterion}.evidence`)} />
              ) : (
                <p className="text-small text-ink-soft">{waysToLearn[criterion]}</p>
              )}
            </div>
          );
        })}
      </More>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton>Save and continue</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

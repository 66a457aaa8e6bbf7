'use client';

import type { FormAction } from '@/lib/form-result';
import type { RatingDraft } from '@/lib/plan/mentor/mentor';
import { ratingChoices, waysToLearn } from '@/lib/plan/mentor/mentor-words';
import type { MentorCriterion } from '@/lib/plan/words/words';
import { Chips, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

type Props = {
  mentorId: string;
  criterion: MentorCriterion;
  rating: number | null;
  evidence: string;
  rate: FormAction<RatingDraft>;
  onSaved: () => void;
};

const schema = () => import('@/lib/plan/mentor/mentor').then((mentor) => mentor.ratingSchema);

export default function RatingFields({ mentorId, criterion, rating, evidence, rate, onSaved }: Props) {
  const draft: RatingDraft = { mentorId, criterion, rating: rating === null ? '' : String(rating), evidence };
  const form = useActionForm<RatingDraft>(schema, draft, rate, { keepAs: `mentor rating ${criterion}`, onSaved });
  return (
    <Form form={form}>
      <Chips label="So far" choices={[{ value: '', label: 'Not known yet' }, ...ratingChoices(criterion)]} {...form.field('rating')} />
      <TextArea label="What you saw or heard" help={`One sentence. ${waysToLearn[criterion]}`} {...form.field('evidence')} />
      <p>
        <SubmitButton>Save</SubmitButton>
      </p>
    </Form>
  );
}

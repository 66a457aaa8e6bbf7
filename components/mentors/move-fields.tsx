'use client';

import type { FormAction } from '@/lib/form-result';
import type { MentorMoveDraft } from '@/lib/plan/mentor/mentor';
import type { MentorMove } from '@/lib/plan/mentor/mentor-moves';
import { TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { AgreementInputs } from './agreement-inputs';

const schema = () => import('@/lib/plan/mentor/mentor').then((mentor) => mentor.mentorMoveSchema);

type Props = {
  verb: string;
  asks: NonNullable<MentorMove['asks']>;
  draft: MentorMoveDraft;
  act: FormAction<MentorMoveDraft>;
  onSaved: () => void;
};

export default function MoveFields({ verb, asks, draft, act, onSaved }: Props) {
  const form = useActionForm<MentorMoveDraft>(schema, draft, act, { keepAs: 'mentor move', onSaved });
  return (
    <Form form={form}>
      {asks === 'overrideReason' && (
        <TextArea
          label="Why ask now"
          help="You don’t know each other well yet. Say why it’s right to ask anyway."
          {...form.field('overrideReason')}
        />
      )}
      {asks === 'endingNote' && (
        <TextArea label="How it ended" help="What it gave you both, in a few words." {...form.field('endingNote')} />
      )}
      {asks === 'agreement' && <AgreementInputs field={form.field} />}
      <p>
        <SubmitButton>{verb}</SubmitButton>
      </p>
    </Form>
  );
}

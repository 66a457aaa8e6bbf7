'use client';

import type { FormAction } from '@/lib/form-result';
import type { RhythmDraft } from '@/lib/plan/people/person';
import { Field } from '../../ui/form/field';
import { FieldPair } from '../../ui/form/field-pair';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';
import { RhythmChoice } from './rhythm-choice';
import { RhythmRoom, type Room } from './rhythm-room';

const schema = () => import('@/lib/plan/people/person').then((person) => person.rhythmSchema);

type Props = {
  draft: RhythmDraft;
  /** Weekly minutes still free; only when editing one person. */
  room?: Room;
  save: FormAction<RhythmDraft>;
  onSaved: () => void;
};

export default function RhythmFields({ draft, room, save, onSaved }: Props) {
  const form = useActionForm<RhythmDraft>(schema, draft, save, { keepAs: 'rhythm', onSaved });
  return (
    <Form form={form}>
      <RhythmChoice label="Circle" circle={form.field('circle')} />
      <FieldPair>
        <Field label="Or every … days" inputMode="numeric" help="Overrides the circle." {...form.field('rhythmDays')} />
        <Field label="Minutes each time" inputMode="numeric" help="Leave empty for the default." {...form.field('minutes')} />
      </FieldPair>
      {room && <RhythmRoom room={room} chosen={form.watched()} />}
      <p>
        <SubmitButton>Save rhythm</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { DoneDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { outcomeKindLabels, outcomeKinds } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Select, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useFollowingDay } from '../ui/form/use-following-day';
import { useToday } from '../ui/page/present-day';

const kinds = choicesOf(outcomeKinds, outcomeKindLabels);

const schema = () => import('@/lib/plan/step/step').then((step) => step.doneSchema);

type Props = {
  id: string;
  /** The day it was done, null for an open step. */
  doneOn: Day | null;
  /** Whether it asks what came of it. */
  takesLine: boolean;
  complete: FormAction<DoneDraft>;
};

/** Marks a step as done, today or on an earlier day, and asks what came of it; or corrects that day. */
export default function DoneFields({ id, doneOn, takesLine, complete }: Props) {
  const today = useToday();
  const draft: DoneDraft = { id, doneOn: doneOn ?? today, ...(takesLine && { line: '', outcome: '' }) };
  const form = useActionForm<DoneDraft>(schema, draft, complete, { keepAs: takesLine ? 'done' : null });
  useFollowingDay(form, 'doneOn', doneOn ?? today);
  return (
    <Form form={form} className={takesLine ? 'grid gap-4' : 'flex flex-wrap items-end gap-3'} label="Done">
      <DateField label="Done on" max={today} {...form.field('doneOn')} />
      {takesLine && (
        <>
          <TextArea label="What came of it?" rows={2} help="One line, or nothing." {...form.field('line')} />
          <Select label="Kind of outcome" none="No outcome" choices={kinds} {...form.field('outcome')} />
        </>
      )}
      <p>
        <SubmitButton>{doneOn ? 'Change the day' : 'Done'}</SubmitButton>
      </p>
    </Form>
  );
}

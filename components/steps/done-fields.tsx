'use client';

import type { FormAction } from '@/lib/form-result';
import type { DoneDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { DateField } from '../ui/form/date-field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useFollowingDay } from '../ui/form/use-following-day';
import { useToday } from '../ui/page/present-day';

const schema = () => import('@/lib/plan/step/step').then((step) => step.doneSchema);

type Props = {
  id: string;
  /** The day it was done, null for an open step. */
  doneOn: Day | null;
  complete: FormAction<DoneDraft>;
};

/** Marks a step as done, today or on an earlier day, or corrects that day. */
export default function DoneFields({ id, doneOn, complete }: Props) {
  const today = useToday();
  const form = useActionForm<DoneDraft>(schema, { id, doneOn: doneOn ?? today }, complete, { keepAs: null });
  useFollowingDay(form, 'doneOn', doneOn ?? today);
  return (
    <Form form={form} className="flex flex-wrap items-end gap-3" label="Done">
      <DateField label="Done on" max={today} {...form.field('doneOn')} />
      <SubmitButton>{doneOn ? 'Change the day' : 'Done'}</SubmitButton>
    </Form>
  );
}

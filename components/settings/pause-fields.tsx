'use client';

import type { FormAction } from '@/lib/form-result';
import { type Day, daysBetween, isDay } from '@/lib/plan/day';
import type { PauseDraft } from '@/lib/plan/pause';
import { Check, Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/pause').then((pause) => pause.pauseSchema);

type Props = { today: Day; add: FormAction<PauseDraft>; onSaved: () => void };

export default function PauseFields({ today, add, onSaved }: Props) {
  const form = useActionForm<PauseDraft>(schema, { fromOn: today, toOn: today, reason: '', emergency: false }, add, {
    keepAs: 'pause',
    onSaved,
  });
  const [from, to] = form.form.watch(['fromOn', 'toOn']);
  const isLong = isDay(from) && isDay(to) && daysBetween(from, to) >= 7;
  return (
    <Form form={form}>
      <div className="duo">
        <Field label="From" type="date" {...form.field('fromOn')} />
        <Field label="Until" type="date" help="That day included." {...form.field('toOn')} />
      </div>
      <Field label="What for" placeholder="Holiday" {...form.field('reason')} />
      {isLong && (
        <Check
          label="It could not be foreseen"
          help="More than a week otherwise begins to count seven days from now, so that a bad day does not move a goal."
          {...form.field('emergency')}
        />
      )}
      <p>
        <SubmitButton>Take these days off</SubmitButton>
      </p>
    </Form>
  );
}

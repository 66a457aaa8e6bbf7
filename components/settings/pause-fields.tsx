'use client';

import type { FormAction } from '@/lib/form-result';
import type { PauseDraft } from '@/lib/plan/review/pause';
import { sayPauseWaits } from '@/lib/plan/review/pause-words';
import { type AskedPause, pauseAsked } from '@/lib/plan/review/pauses-in-effect';
import { type Day, isDay } from '@/lib/plan/time/day';
import { DateField } from '../ui/form/date-field';
import { Check, Field } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/review/pause').then((pause) => pause.pauseSchema);

type Props = { pauses: readonly AskedPause[]; today: Day; add: FormAction<PauseDraft>; onSaved: () => void };

export default function PauseFields({ pauses, today, add, onSaved }: Props) {
  const form = useActionForm<PauseDraft>(schema, { fromOn: today, toOn: today, reason: '', emergency: false }, add, {
    keepAs: 'pause',
    onSaved,
  });
  const [fromOn, toOn] = form.form.watch(['fromOn', 'toOn']);
  const pause = isDay(fromOn) && isDay(toOn) && fromOn <= toOn ? { fromOn, toOn } : undefined;
  const waits = pause && sayPauseWaits(pauseAsked({ ...pause, emergency: false, reason: '' }, pauses, today), pause, today);
  return (
    <Form form={form}>
      <FieldPair>
        <DateField label="From" {...form.field('fromOn')} />
        <DateField label="Until" help="Including that day." {...form.field('toOn')} />
      </FieldPair>
      <Field label="Reason" placeholder="Holiday" {...form.field('reason')} />
      {waits && <Check label="It was unexpected" help={`${waits} If it was unexpected it counts at once.`} {...form.field('emergency')} />}
      <p>
        <SubmitButton>Save pause</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { MeasurementDraft } from '@/lib/plan/goal/measurement';
import { DateField } from '../ui/form/date-field';
import { Field } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useFollowingDay } from '../ui/form/use-following-day';
import { useToday } from '../ui/page/present-day';

const schema = () => import('@/lib/plan/goal/measurement').then((measurement) => measurement.measurementSchema);

type Props = { goalId: string; unit: string; measure: FormAction<MeasurementDraft> };

export default function MeasureFields({ goalId, unit, measure }: Props) {
  const today = useToday();
  const form = useActionForm<MeasurementDraft>(schema, { goalId, value: '', measuredOn: today }, measure, {
    keepAs: 'measurement',
    clearOnSave: true,
  });
  useFollowingDay(form, 'measuredOn', today);
  return (
    <Form form={form} label="Add a count">
      <FieldPair>
        <Field label={`Total ${unit} so far`} inputMode="decimal" autoComplete="off" {...form.field('value')} />
        <DateField label="Day" max={today} {...form.field('measuredOn')} />
      </FieldPair>
      <p>
        <SubmitButton>Add</SubmitButton>
      </p>
    </Form>
  );
}

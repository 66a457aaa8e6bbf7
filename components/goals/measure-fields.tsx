'use client';

import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { MeasurementDraft } from '@/lib/plan/measurement';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/measurement').then((measurement) => measurement.measurementSchema);

type Props = { goalId: string; unit: string; today: Day; measure: FormAction<MeasurementDraft> };

export default function MeasureFields({ goalId, unit, today, measure }: Props) {
  const form = useActionForm<MeasurementDraft>(schema, { goalId, value: '', measuredOn: today }, measure, {
    keepAs: 'measurement',
    clearOnSave: true,
  });
  return (
    <Form form={form} label="Note a number">
      <div className="duo">
        <Field label={`In all, ${unit}`} inputMode="decimal" autoComplete="off" {...form.field('value')} />
        <Field label="On" type="date" max={today} {...form.field('measuredOn')} />
      </div>
      <p>
        <SubmitButton>Note it</SubmitButton>
      </p>
    </Form>
  );
}

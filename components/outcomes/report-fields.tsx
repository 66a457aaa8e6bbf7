'use client';

import type { FormAction } from '@/lib/form-result';
import type { ReportDraft } from '@/lib/plan/step/outcome';
import { TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/step/outcome').then((outcome) => outcome.reportSchema);

type Props = { outcome: { id: string; text: string; report?: string }; report: FormAction<ReportDraft>; onSaved: () => void };

export default function ReportFields({ outcome, report, onSaved }: Props) {
  const form = useActionForm<ReportDraft>(schema, { id: outcome.id, report: outcome.report ?? '' }, report, { keepAs: 'report', onSaved });
  return (
    <Form form={form} className="grid gap-4">
      <p className="quoted">{outcome.text}</p>
      <TextArea
        label="What you did with it, and how it went"
        help="Tell them in your own way. This only records that you did."
        {...form.field('report')}
      />
      <p>
        <SubmitButton>Mark as reported back</SubmitButton>
      </p>
    </Form>
  );
}

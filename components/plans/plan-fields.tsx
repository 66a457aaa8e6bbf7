'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { PlanDraft } from '@/lib/plan/plans/plan';
import { DateField } from '../ui/form/date-field';
import { Field, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { More } from '../ui/form/more';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/plans/plan').then((plan) => plan.planFormSchema);

type Props = {
  draft: PlanDraft;
  save: FormAction<PlanDraft>;
  /** The verb on the button. */
  verb: string;
  /** What else stands beside the button. */
  children?: ReactNode;
  onSaved?: () => void;
};

export default function PlanFields({ draft, save, verb, children, onSaved }: Props) {
  const form = useActionForm<PlanDraft>(schema, draft, save, { keepAs: 'plan', onSaved });
  return (
    <Form form={form}>
      <TextArea label="Where I want to be" rows={2} help="One sentence: from what, into what, by when." {...form.field('objective')} />
      <DateField label="By" help="A guess will do. You can move it later." {...form.field('endsOn')} />
      <More open={Boolean(draft.id || draft.reasons || draft.values)}>
        <TextArea label="Because (optional)" rows={2} help="Why it’s worth your evenings." {...form.field('reasons')} />
        <TextArea
          label="What I won’t trade for it (optional)"
          rows={2}
          help="A mentor who shares this is worth finding."
          {...form.field('values')}
        />
        <FieldPair>
          <Field label="Plan name (optional)" help="Leave empty to take it from the objective." {...form.field('name')} />
          <DateField label="Starting" {...form.field('startsOn')} />
        </FieldPair>
      </More>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton>{verb}</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

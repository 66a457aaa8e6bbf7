'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { PlanDraft } from '@/lib/plan/plan';
import { Field, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/plan').then((plan) => plan.planSchema);

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
      <Field label="In two or three words" help="The name of the plan." {...form.field('name')} />
      <div className="duo">
        <Field label="Starting" type="date" {...form.field('startsOn')} />
        <Field label="By" type="date" help="A guess will do; it can move." {...form.field('endsOn')} />
      </div>
      <TextArea label="Because" rows={2} help="Why it is worth the evenings." {...form.field('reasons')} />
      <TextArea label="What I will not trade for it" rows={2} help="A mentor who shares this is worth finding." {...form.field('values')} />
      <p className="bar">
        <SubmitButton>{verb}</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

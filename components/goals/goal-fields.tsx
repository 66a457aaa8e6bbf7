'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { GoalDraft } from '@/lib/plan/goal';
import { measureLabels, measures } from '@/lib/plan/words';
import { Field, Select, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/goal').then((goal) => goal.goalSchema);

const counts = measures.map((value) => ({ value, label: measureLabels[value] }));
const sure = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: `${index + 1} of 10` }));

type Props = {
  draft: GoalDraft;
  save: FormAction<GoalDraft>;
  plan: { objective: string; endsOn: Day };
  today: Day;
  /** The verb on the button. */
  verb: string;
  /** What else stands beside the button. */
  children?: ReactNode;
};

export default function GoalFields({ draft, save, plan, verb, children }: Props) {
  const form = useActionForm<GoalDraft>(schema, draft, save);
  const { watch, setValue } = form.form;
  const measure = form.field('measure');
  const isOwnCount = watch('measure') === 'manual';
  const keepUnit = (chosen: string) => setValue('unit', chosen === 'manual' ? '' : chosen);
  return (
    <div className="wel-grid">
      <Form form={form}>
        <TextArea label="I want to" rows={2} help="Name who: a kind of person, an organization or an event." {...form.field('statement')} />
        <div className="nums">
          <Field label="From" inputMode="decimal" {...form.field('baseline')} />
          <Field label="To" inputMode="decimal" {...form.field('target')} />
          <Select
            label="Counted in"
            choices={counts}
            {...measure}
            onChange={(event) => {
              keepUnit(event.target.value);
              return measure.onChange(event);
            }}
          />
        </div>
        {isOwnCount && <Field label="What I count" help="As in “talks given”. You type the number in." {...form.field('unit')} />}
        <div className="duo">
          <Field label="Starting" type="date" {...form.field('startsOn')} />
          <Field label="By" type="date" {...form.field('dueOn')} />
        </div>
        <TextArea label="This matters because" rows={2} {...form.field('matters')} />
        <div className="duo">
          <Field label="It serves this part of the objective" help={plan.objective} {...form.field('servesPart')} />
          <Select label="How sure you can do it" none="Not said" choices={sure} {...form.field('confidence')} />
        </div>
        <p className="bar">
          <SubmitButton>{verb}</SubmitButton>
          {children}
        </p>
      </Form>
    </div>
  );
}

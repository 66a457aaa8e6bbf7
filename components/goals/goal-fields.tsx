'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Eased } from '@/lib/plan/easing';
import type { GoalDraft } from '@/lib/plan/goal';
import { type SmartPlan, smartCheck } from '@/lib/plan/smart';
import { measureLabels, measures } from '@/lib/plan/words';
import { choicesOf } from '../ui/form/choices';
import { Field, Select, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { sayEasing } from './easing-notice';
import { SmartFindings } from './smart-findings';
import { typedGoal } from './typed-goal';

const schema = () => import('@/lib/plan/goal').then((goal) => goal.goalSchema);

const counts = choicesOf(measures, measureLabels);
const sure = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: `${index + 1} of 10` }));

type Props = {
  draft: GoalDraft;
  save: FormAction<GoalDraft>;
  plan: SmartPlan;
  /** The goal as it stands today, when it is edited: what makes it easier waits. */
  stands?: Eased;
  /** The verb on the button. */
  verb: string;
  /** What else stands beside the button. */
  children?: ReactNode;
};

export default function GoalFields({ draft, save, plan, stands, verb, children }: Props) {
  const form = useActionForm<GoalDraft>(schema, draft, save, { keepAs: 'goal' });
  const { setValue } = form.form;
  const goal = typedGoal(form.watched());
  const findings = smartCheck(goal, plan);
  const isBegun = goal.statement.trim() !== '' && goal.target !== null;
  const easing = stands && sayEasing(stands, goal, plan.today);
  const measure = form.field('measure');
  const keepUnit = (chosen: string) => setValue('unit', chosen === 'manual' ? '' : chosen);
  return (
    <div className="wel-grid">
      <Form form={form} label={verb}>
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
        {goal.measure === 'manual' && (
          <Field label="What I count" help="As in “talks given”. You type the number in." {...form.field('unit')} />
        )}
        <div className="duo">
          <Field label="Starting" type="date" {...form.field('startsOn')} />
          <Field label="By" type="date" {...form.field('dueOn')} />
        </div>
        {easing && <TextArea label="Emergency? Say why it can’t wait" rows={2} help={easing} {...form.field('easingReason')} />}
        <TextArea label="This matters because" rows={2} {...form.field('matters')} />
        <div className="duo">
          <Field label="It serves this part of the objective" {...form.field('servesPart')} />
          <Select label="How sure you are to get there" none="Not said" choices={sure} {...form.field('confidence')} />
        </div>
        {isBegun && findings.some(({ pass }) => !pass) && (
          <TextArea
            label="Why keep it as it is"
            rows={2}
            help="Only when something stays open beside this."
            {...form.field('openFindingsReason')}
          />
        )}
        <div className="bar">
          <SubmitButton>{verb}</SubmitButton>
          {children}
        </div>
      </Form>
      <SmartFindings findings={findings} take={({ field, value }) => setValue(field, value, { shouldValidate: true })} />
    </div>
  );
}

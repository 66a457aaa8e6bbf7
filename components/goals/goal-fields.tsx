'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Eased } from '@/lib/plan/goal/easing';
import type { GoalDraft } from '@/lib/plan/goal/goal';
import { type SmartPlan, smartCheck } from '@/lib/plan/goal/smart/smart';
import { DateField } from '../ui/form/date-field';
import { Field, Select, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { More } from '../ui/form/more';
import { useActionForm } from '../ui/form/use-action-form';
import { besideColumns } from '../welcome/beside-columns';
import { countFields } from './count-fields';
import { sayEasing } from './easing-notice';
import { SmartFindings } from './smart-findings';
import { typedGoal } from './typed-goal';

const schema = () => import('@/lib/plan/goal/goal').then((goal) => goal.goalSchema);

const confidenceChoices = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: `${index + 1} of 10` }));

type Props = {
  draft: GoalDraft;
  save: FormAction<GoalDraft>;
  plan: SmartPlan;
  /** The saved goal, when it is edited: a change that makes it easier takes a week. */
  saved?: Eased;
  /** The verb on the button. */
  verb: string;
  /** A first goal: two fields, the rest folded, and the check only advises. */
  isFirst?: boolean;
  /** Shown beside a first goal until something is written. */
  example?: ReactNode;
  /** Shown beside the button. */
  children?: ReactNode;
};

export default function GoalFields({ draft, save, plan, saved, verb, isFirst = false, example, children }: Props) {
  const form = useActionForm<GoalDraft>(schema, draft, save, { keepAs: 'goal' });
  const goal = typedGoal(form.watched());
  const findings = smartCheck(goal, plan);
  const isStarted = goal.statement.trim() !== '' && goal.target !== null;
  const easing = saved && sayEasing(saved, goal, plan.today);
  const { kind, questions, baseline, target, counted } = countFields(form);
  const asksBehaviour = goal.kind === 'total' && (goal.measure === 'introductions' || goal.measure === 'manual');
  const details = (
    <>
      {asksBehaviour && (
        <Field
          label="One thing to do for it each week (optional)"
          help="It comes when it comes; this you can see every week."
          {...form.field('behaviour')}
        />
      )}
      {goal.measure === 'manual' && (
        <Field label="What I count" help="For example “talks given”. You enter the number yourself." {...form.field('unit')} />
      )}
      <FieldPair>
        <DateField label="Start date" {...form.field('startsOn')} />
        <DateField label="Due date" {...form.field('dueOn')} />
      </FieldPair>
      {easing && <TextArea label="Emergency? Say why it can’t wait" rows={2} help={easing} {...form.field('easingReason')} />}
      <TextArea label="Why it matters (optional)" rows={2} {...form.field('matters')} />
      <FieldPair>
        <Field label="Part of the objective it serves (optional)" {...form.field('servesPart')} />
        <Select label="How confident are you? (optional)" none="Not rated" choices={confidenceChoices} {...form.field('confidence')} />
      </FieldPair>
    </>
  );

  return (
    <Form form={form} label={verb} className={`${besideColumns} gap-y-6`}>
      <div className="grid gap-6">
        <TextArea label="I want to" rows={2} help="Say who: a kind of person, an organization or an event." {...form.field('statement')} />
        {isFirst ? (
          <>
            {goal.kind === 'learning' ? questions : target(`How many ${goal.unit || 'in all'}${goal.kind === 'rate' ? ' per week' : ''}`)}
            <More>
              {!draft.id && kind}
              {goal.kind !== 'learning' && (
                <FieldPair>
                  {goal.kind === 'total' && baseline}
                  {counted}
                </FieldPair>
              )}
              {details}
            </More>
          </>
        ) : (
          <>
            {!draft.id && kind}
            {goal.kind === 'learning' && questions}
            {goal.kind === 'rate' && (
              <FieldPair>
                {target('How many per week')}
                {counted}
              </FieldPair>
            )}
            {goal.kind === 'total' && (
              <div className="grid grid-cols-2 gap-4 tablet:grid-cols-[1fr_1fr_2fr]">
                {baseline}
                {target('To')}
                {counted}
              </div>
            )}
            {details}
          </>
        )}
      </div>
      {example && goal.statement.trim() === '' ? (
        example
      ) : (
        <SmartFindings findings={findings} take={({ field, value }) => form.fill(field)(value)} />
      )}
      <div className="grid gap-6">
        {!isFirst && isStarted && findings.some(({ pass }) => !pass) && (
          <TextArea
            label="Why save anyway?"
            rows={2}
            help="Only needed if something in the check is still open."
            {...form.field('openFindingsReason')}
          />
        )}
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <SubmitButton>{verb}</SubmitButton>
          {children}
        </div>
      </div>
    </Form>
  );
}

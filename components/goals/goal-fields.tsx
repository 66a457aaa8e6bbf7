'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Eased } from '@/lib/plan/goal/easing';
import type { GoalDraft } from '@/lib/plan/goal/goal';
import { type SmartPlan, smartCheck } from '@/lib/plan/goal/smart';
import { goalKindLabels, goalKinds, measureLabels, measures } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Field, Select, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { More } from '../ui/form/more';
import { useActionForm } from '../ui/form/use-action-form';
import { besideColumns } from '../welcome/beside-columns';
import { sayEasing } from './easing-notice';
import { SmartFindings } from './smart-findings';
import { typedGoal } from './typed-goal';

const schema = () => import('@/lib/plan/goal/goal').then((goal) => goal.goalSchema);

const measureChoices = choicesOf(measures, measureLabels).filter(({ value }) => value !== 'questions');
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
  const { setValue } = form.form;
  const goal = typedGoal(form.watched());
  const findings = smartCheck(goal, plan);
  const isStarted = goal.statement.trim() !== '' && goal.target !== null;
  const easing = saved && sayEasing(saved, goal, plan.today);
  const measure = form.field('measure');
  const followMeasure = (chosen: string) => setValue('unit', chosen === 'manual' ? '' : chosen);
  const followKind = (chosen: string) => {
    setValue('baseline', '0');
    setValue('target', '');
    const counts = chosen === 'learning' ? 'questions' : 'conversations';
    setValue('measure', counts);
    followMeasure(counts);
  };
  const questions = form.field('questions');
  const countQuestions = (lines: string) =>
    setValue(
      'target',
      String(
        new Set(
          lines
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        ).size,
      ),
    );

  const kind = form.field('kind');
  const whatKind = !draft.id && (
    <Select
      label="What it asks for"
      choices={choicesOf(goalKinds, goalKindLabels)}
      {...kind}
      onChange={(event) => {
        followKind(event.target.value);
        return kind.onChange(event);
      }}
    />
  );
  const asked = (
    <TextArea
      label="Questions"
      rows={4}
      help="One on each line, such as “How do energy companies price flexibility?”"
      {...questions}
      error={questions.error ?? form.field('target').error}
      onChange={(event) => {
        countQuestions(event.target.value);
        return questions.onChange(event);
      }}
    />
  );
  const baseline = <Field label="From" inputMode="decimal" {...form.field('baseline')} />;
  const whatCounts = (
    <Select
      label="What counts"
      choices={measureChoices}
      {...measure}
      onChange={(event) => {
        followMeasure(event.target.value);
        return measure.onChange(event);
      }}
    />
  );
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
            {goal.kind === 'learning' ? (
              asked
            ) : (
              <Field
                label={`How many ${goal.unit || 'in all'}${goal.kind === 'rate' ? ' per week' : ''}`}
                inputMode="decimal"
                {...form.field('target')}
              />
            )}
            <More>
              {whatKind}
              {goal.kind !== 'learning' && (
                <FieldPair>
                  {goal.kind === 'total' && baseline}
                  {whatCounts}
                </FieldPair>
              )}
              {details}
            </More>
          </>
        ) : (
          <>
            {whatKind}
            {goal.kind === 'learning' && asked}
            {goal.kind === 'rate' && (
              <FieldPair>
                <Field label="How many per week" inputMode="decimal" {...form.field('target')} />
                {whatCounts}
              </FieldPair>
            )}
            {goal.kind === 'total' && (
              <div className="grid grid-cols-2 gap-4 tablet:grid-cols-[1fr_1fr_2fr]">
                {baseline}
                <Field label="To" inputMode="decimal" {...form.field('target')} />
                {whatCounts}
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

'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import {
  directionLabels,
  directions,
  introducedLabels,
  outcomeKindLabels,
  outcomeKinds,
  stepKindLabels,
  stepKinds,
} from '@/lib/plan/words/words';
import { PersonField } from '../people/form/person-field';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Chips, Field, Select, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import type { useActionForm } from '../ui/form/use-action-form';

const stepChoices = choicesOf(stepKinds, stepKindLabels);
const outcomeChoices = choicesOf(outcomeKinds, outcomeKindLabels);
const ways = choicesOf(directions, directionLabels);

type Props = {
  form: ReturnType<typeof useActionForm<LogDraft>>;
  today: Day;
  /** How often a line filled in the outcome. */
  outcomes: number;
  children: ReactNode;
};

/** Optional additions to a conversation: a next step, an outcome, tags. */
export function LogExtras({ form, today, outcomes, children }: Props) {
  const { outcome, tags } = form.watched();
  // A restored draft may have either.
  const [hasNext, addNext] = useState(() => Boolean(form.form.getValues('next.title')));
  const [shown, showOutcome] = useState<'asked' | 'filled'>();
  const [hasTags, showTags] = useState(false);
  // Either stays while it is emptied.
  if (outcome?.text && !shown) showOutcome('filled');
  if (tags?.length && !hasTags) showTags(true);
  return (
    <>
      {hasNext && <NextStep form={form} />}
      {shown && <Outcome key={outcomes} form={form} takesFocus={shown === 'asked' && outcomes === 0} />}
      {hasTags && <Field label="Tags" help="For everyone in it. Separate tags with commas." {...form.field('tags')} />}
      {children}
      {!hasNext && (
        <p className="text-small text-ink-soft">
          Is there a next step? Suggested due date: {sayDay(addDays(today, 7), today)}.{' '}
          <button type="button" className="link-button" onClick={() => addNext(true)}>
            Add a next step
          </button>
        </p>
      )}
      {!shown && (
        <p className="text-small text-ink-soft">
          Did it lead to advice, an introduction or an idea?{' '}
          <button type="button" className="link-button" onClick={() => showOutcome('asked')}>
            Add an outcome
          </button>
        </p>
      )}
    </>
  );
}

function NextStep({ form: { form, field } }: Pick<Props, 'form'>) {
  const { setFocus } = form;
  useEffect(() => setFocus('next.title'), [setFocus]);
  return (
    <fieldset className="grid gap-4 border-thread border-l-2 py-1 pl-4">
      <legend className="mb-3">Next step</legend>
      <Field label="What" {...field('next.title')} />
      <FieldPair>
        <Select label="Kind of step" choices={stepChoices} {...field('next.kind')} />
        <DateField label="Due date" {...field('next.dueOn')} />
      </FieldPair>
    </fieldset>
  );
}

function Outcome({ form: { form, field, watched }, takesFocus }: Pick<Props, 'form'> & { takesFocus: boolean }) {
  const { setFocus } = form;
  const { people, outcome } = watched();
  const { kind, direction } = outcome ?? {};
  useEffect(() => {
    if (takesFocus) setFocus('outcome.text');
  }, [setFocus, takesFocus]);
  return (
    <fieldset className="grid gap-4 border-thread border-l-2 py-1 pl-4">
      <legend className="mb-3">What came of it</legend>
      <TextArea label="In a sentence" rows={2} {...field('outcome.text')} />
      <FieldPair>
        <Select label="Kind of outcome" choices={outcomeChoices} {...field('outcome.kind')} />
        <Chips label="Given or received" choices={ways} {...field('outcome.direction')} />
      </FieldPair>
      {people.length > 1 && (
        <Select
          label={direction === 'given' ? 'For' : 'From'}
          choices={people.map(({ name }, at) => ({ value: String(at), label: name ?? '' }))}
          {...field('outcome.from')}
        />
      )}
      {kind === 'introduction' && (
        <PersonField
          label={introducedLabels[direction ?? 'received']}
          help="One of your people, or someone new."
          name="outcome.introducedId"
          control={form.control}
          initialText={form.getValues('outcome.introducedName') ?? ''}
          adds
          onTyped={(name) => form.setValue('outcome.introducedName', name)}
          error={field('outcome.introducedId').error}
        />
      )}
    </fieldset>
  );
}

'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { printRecurrence, readRecurrence } from '@/lib/plan/step/recurrence/recurrence-parts';
import { sayRecurrence } from '@/lib/plan/step/recurrence/say-recurrence';
import { seriesReaches, seriesReachLabels } from '@/lib/plan/step/recurrence/series-reach';
import { isoWeekday, movedRule, usualRules } from '@/lib/plan/step/recurrence/usual-rules';
import type { StepDraft } from '@/lib/plan/step/step';
import { type Day, isDay } from '@/lib/plan/time/day';
import { capitalize } from '@/lib/plan/words/say';
import { choicesOf } from '../../ui/form/choices';
import { Chips, Select } from '../../ui/form/field';

const CustomRule = lazy(() => import('./custom-rule'));

type Props = {
  form: {
    form: UseFormReturn<StepDraft, unknown, StepDraft>;
    field: (name: 'recurrence' | 'reach') => { name: string; error?: string };
    watched: () => StepDraft;
  };
  draft: StepDraft;
};

const CUSTOM = 'custom';

/** How often a step comes again: a usual rule of its due date, or one of one's own; of a step that repeats already, also what is edited. */
export function RepeatsField({ form, draft }: Props) {
  const { recurrence = '', dueOn: typed = '' } = form.watched();
  const dueOn = isDay(typed) ? typed : draft.dueOn;
  const set = (rule: string) => form.form.setValue('recurrence', rule, { shouldDirty: true });
  const [isCustom, setCustom] = useState(false);
  const shown = useRef(dueOn);
  useEffect(() => {
    const given = form.form.getValues('recurrence') ?? '';
    // "Custom" may be chosen before React listens.
    const rule = given === CUSTOM ? customOf('', dueOn as Day) : movedRule(given, shown.current as Day, dueOn as Day);
    shown.current = dueOn;
    if (rule !== given) form.form.setValue('recurrence', rule, { shouldDirty: true });
  }, [dueOn, form.form]);

  const rules = usualRules(dueOn as Day);
  const isUsual = !isCustom && (recurrence === '' || rules.includes(recurrence));
  return (
    <>
      <Select
        label="Repeats"
        choices={[
          { value: '', label: 'Does not repeat' },
          ...rules.map((rule) => ({ value: rule, label: capitalize(sayRecurrence(rule, dueOn as Day)) })),
          { value: CUSTOM, label: isUsual ? 'Custom…' : `Custom: ${sayRecurrence(recurrence, dueOn as Day)}` },
        ]}
        name={form.field('recurrence').name}
        error={form.field('recurrence').error}
        value={isUsual ? recurrence : CUSTOM}
        onChange={({ target }) => {
          setCustom(target.value === CUSTOM);
          set(target.value === CUSTOM ? customOf(recurrence, dueOn as Day) : target.value);
        }}
      />
      {!isUsual && (
        <Suspense>
          <CustomRule rule={recurrence} dueOn={dueOn as Day} onChange={set} />
        </Suspense>
      )}
      {draft.id && draft.recurrence && (
        <Chips
          label="Change"
          choices={choicesOf(seriesReaches, seriesReachLabels)}
          help="Another day for “This one” only moves it, and another rule begins with it. The days of those that are over never change."
          {...form.field('reach')}
        />
      )}
    </>
  );
}

/** A rule that is none of the usual ones, to begin with: the weekday of the day, named. */
function customOf(rule: string, day: Day): string {
  const parts = readRecurrence(rule) ?? { every: 1, unit: 'week' as const, weekdays: [], dayOfMonth: null, end: null };
  return printRecurrence({ ...parts, unit: 'week', weekdays: [isoWeekday(day)], dayOfMonth: null });
}

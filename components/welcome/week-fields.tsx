'use client';

import { type ReactNode, useCallback, useEffect } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { FirstWeekDraft } from '@/lib/plan/account/welcome';
import { stepTitleOf } from '@/lib/plan/step/step-title';
import { stepKindLabels, stepKinds } from '@/lib/plan/words/words';
import { type Choice, choicesOf } from '../ui/form/choices';
import { Field, Select } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { More } from '../ui/form/more';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/account/welcome').then((welcome) => welcome.firstWeekSchema);

const kinds = choicesOf(stepKinds, stepKindLabels);
type At = 0 | 1;

type Props = { draft: FirstWeekDraft; people: Choice[]; days: Choice[]; save: FormAction<FirstWeekDraft>; children?: ReactNode };

export default function WeekFields({ draft, people, days, save, children }: Props) {
  const form = useActionForm<FirstWeekDraft>(schema, draft, save, { keepAs: 'first week' });
  const { getValues, setValue } = form.form;

  const nameOf = useCallback(
    (at: At) => {
      const { kind, personId } = getValues(`steps.${at}`);
      return stepTitleOf(kind, people.find(({ value }) => value === personId)?.label ?? '');
    },
    [getValues, people],
  );

  /** A step is named after its kind and person until the reader words it. */
  const renaming = (at: At, field: 'kind' | 'personId') => {
    const props = form.field(`steps.${at}.${field}`);
    return {
      ...props,
      onChange: async (event: { target: unknown; type?: unknown }) => {
        const isUntouched = ['', nameOf(at)].includes(getValues(`steps.${at}.title`) ?? '');
        await props.onChange(event);
        if (isUntouched) setValue(`steps.${at}.title`, nameOf(at), { shouldDirty: true });
      },
    };
  };

  // Someone may have been chosen before React listened to the choice.
  useEffect(() => {
    for (const at of [0, 1] as const) {
      const { personId, title = '' } = getValues(`steps.${at}`);
      const isUntouched = title === (draft.steps[at]?.title ?? '') && !draft.steps[at]?.id;
      if (personId && isUntouched && title !== nameOf(at)) setValue(`steps.${at}.title`, nameOf(at), { shouldDirty: true });
    }
  }, [getValues, setValue, nameOf, draft.steps]);

  const kind = (at: At) => <Select label="Kind" choices={kinds} {...renaming(at, 'kind')} />;
  const person = (at: At) => <Select label="With (optional)" none="No one in particular" choices={people} {...renaming(at, 'personId')} />;
  const title = (at: At) => <Field label="What I will do" {...form.field(`steps.${at}.title`)} />;
  const day = (at: At) => <Select label="By" choices={days} {...form.field(`steps.${at}.dueOn`)} />;

  return (
    <Form form={form}>
      <fieldset>
        <legend className="float-left mb-3 w-full font-normal font-serif text-lead">First step</legend>
        <div className="clear-both grid gap-6">
          {person(0)}
          {title(0)}
          <More>
            <FieldPair>
              {kind(0)}
              {day(0)}
            </FieldPair>
          </More>
        </div>
      </fieldset>
      <fieldset aria-label="Second step">
        <More summary="Second step (optional)" open={Boolean(draft.steps[1]?.title)}>
          {person(1)}
          {title(1)}
          <FieldPair>
            {kind(1)}
            {day(1)}
          </FieldPair>
        </More>
      </fieldset>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton>Begin the week</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

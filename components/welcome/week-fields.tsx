'use client';

import { type ReactNode, useCallback, useEffect } from 'react';
import type { FormAction } from '@/lib/form-result';
import { stepTitleOf } from '@/lib/plan/step-title';
import type { FirstWeekDraft } from '@/lib/plan/welcome';
import { stepKindLabels, stepKinds } from '@/lib/plan/words';
import { type Choice, choicesOf } from '../ui/form/choices';
import { Field, Select } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/welcome').then((welcome) => welcome.firstWeekSchema);

const kinds = choicesOf(stepKinds, stepKindLabels);
const places = [
  { at: 0, name: 'One thing' },
  { at: 1, name: 'And another' },
] as const;

type Props = { draft: FirstWeekDraft; people: Choice[]; days: Choice[]; save: FormAction<FirstWeekDraft>; children?: ReactNode };

export default function WeekFields({ draft, people, days, save, children }: Props) {
  const form = useActionForm<FirstWeekDraft>(schema, draft, save, { keepAs: 'first week' });
  const { getValues, setValue } = form.form;

  const nameOf = useCallback(
    (at: 0 | 1) => {
      const { kind, personId } = getValues(`steps.${at}`);
      return stepTitleOf(kind, people.find(({ value }) => value === personId)?.label ?? '');
    },
    [getValues, people],
  );

  /** What is to be done is named after kind and person for as long as nobody has said it better. */
  const renaming = (at: 0 | 1, field: 'kind' | 'personId') => {
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

  // Somebody may have been chosen before React listened to the choice.
  useEffect(() => {
    for (const { at } of places) {
      const { personId, title } = getValues(`steps.${at}`);
      if (personId && !title) setValue(`steps.${at}.title`, nameOf(at), { shouldDirty: true });
    }
  }, [getValues, setValue, nameOf]);

  return (
    <Form form={form}>
      {places.map(({ at, name }) => (
        <fieldset key={at} className="first-person">
          <legend>{name}</legend>
          <div className="duo">
            <Select label="Kind" choices={kinds} {...renaming(at, 'kind')} />
            <Select label="With" none="Nobody in particular" choices={people} {...renaming(at, 'personId')} />
          </div>
          <div className="duo">
            <Field label="What I will do" {...form.field(`steps.${at}.title`)} />
            <Select label="By" choices={days} {...form.field(`steps.${at}.dueOn`)} />
          </div>
        </fieldset>
      ))}
      <p className="bar">
        <SubmitButton>Begin the week</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

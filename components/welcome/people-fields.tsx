'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { FirstPeopleDraft } from '@/lib/plan/account/welcome';
import { keyConnectionRoleLabels, keyConnectionRoles, personCategories, personCategoryLabels } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { Field, Select } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { More } from '../ui/form/more';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/account/welcome').then((welcome) => welcome.firstPeopleSchema);

const categories = choicesOf(personCategories, personCategoryLabels);
const roles = choicesOf(keyConnectionRoles, keyConnectionRoleLabels);
const others = [
  { at: 1, name: 'Second person' },
  { at: 2, name: 'Third person' },
] as const;

type Props = { draft: FirstPeopleDraft; save: FormAction<FirstPeopleDraft>; children?: ReactNode };

/** One person by name is enough; two more, and more about each, are folded. */
export default function PeopleFields({ draft, save, children }: Props) {
  const form = useActionForm<FirstPeopleDraft>(schema, draft, save, { keepAs: 'first people' });
  const name = (at: 0 | 1 | 2) => <Field label="Name" autoComplete="off" {...form.field(`people.${at}.name`)} />;
  const why = (at: 0 | 1 | 2) => (
    <Field label="Why this person (optional)" help="What they know, or who." {...form.field(`people.${at}.reason`)} />
  );
  const where = (at: 0 | 1 | 2) => (
    <FieldPair>
      <Select label="Where they are (optional)" none="Choose" choices={categories} {...form.field(`people.${at}.category`)} />
      <Select label="What I hope for (optional)" none="Not sure yet" choices={roles} {...form.field(`people.${at}.role`)} />
    </FieldPair>
  );
  const isAnnounced = (at: 0 | 1 | 2) => Boolean(draft.people[at]?.category || draft.people[at]?.role);
  return (
    <Form form={form}>
      <fieldset>
        <legend className="float-left mb-3 w-full font-normal font-serif text-lead">First person</legend>
        <div className="clear-both grid gap-6">
          {name(0)}
          {why(0)}
          <More open={isAnnounced(0)}>{where(0)}</More>
        </div>
      </fieldset>
      {others.map(({ at, name: place }) => (
        <fieldset key={at} aria-label={place}>
          <More summary={`${place} (optional)`} open={Boolean(draft.people[at]?.name) || isAnnounced(at)}>
            {name(at)}
            {why(at)}
            {where(at)}
          </More>
        </fieldset>
      ))}
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton>Save and continue</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

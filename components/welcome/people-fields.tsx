'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { FirstPeopleDraft } from '@/lib/plan/welcome';
import { keyConnectionRoleLabels, keyConnectionRoles, personCategories, personCategoryLabels } from '@/lib/plan/words';
import { choicesOf } from '../ui/form/choices';
import { Field, Select } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/welcome').then((welcome) => welcome.firstPeopleSchema);

const categories = choicesOf(personCategories, personCategoryLabels);
const roles = choicesOf(keyConnectionRoles, keyConnectionRoleLabels);
const places = [
  { at: 0, name: 'First person' },
  { at: 1, name: 'Second person' },
  { at: 2, name: 'Third person' },
] as const;

type Props = { draft: FirstPeopleDraft; save: FormAction<FirstPeopleDraft>; children?: ReactNode };

export default function PeopleFields({ draft, save, children }: Props) {
  const form = useActionForm<FirstPeopleDraft>(schema, draft, save, { keepAs: 'first people' });
  return (
    <Form form={form}>
      {places.map(({ at, name }) => (
        <fieldset key={at} className="first-person">
          <legend>{name}</legend>
          <div className="duo">
            <Field label="Name" autoComplete="off" {...form.field(`people.${at}.name`)} />
            <Select label="Where they are" none="Choose" choices={categories} {...form.field(`people.${at}.category`)} />
            <Select label="What I hope for" none="Not sure yet" choices={roles} {...form.field(`people.${at}.role`)} />
            <Field label="Why this person" {...form.field(`people.${at}.reason`)} />
          </div>
        </fieldset>
      ))}
      <p className="bar">
        <SubmitButton>Keep these people</SubmitButton>
        {children}
      </p>
    </Form>
  );
}

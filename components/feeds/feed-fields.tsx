'use client';

import type { FormAction, FormResult } from '@/lib/form-result';
import { type FeedDraft, feedSwitches, feedSwitchLabels } from '@/lib/plan/feed/feed';
import { Check, Field, Select } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/feed/feed').then((feed) => feed.feedSchema);

type Props = {
  draft: FeedDraft;
  plans: readonly { id: string; name: string }[];
  goals: readonly { id: string; statement: string }[];
  save: FormAction<FeedDraft>;
  onSaved: (result: Extract<FormResult, { ok: true }>) => void;
};

/** What is in a feed. */
export default function FeedFields({ draft, plans, goals, save, onSaved }: Props) {
  const form = useActionForm<FeedDraft>(schema, draft, save, { keepAs: 'calendar feed', onSaved });
  return (
    <Form form={form} label="Calendar feed">
      <Field label="Name" autoComplete="off" help="What the calendar is called." {...form.field('name')} />
      <FieldPair>
        <Select
          label="Plan"
          none="All plans"
          choices={plans.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('planId')}
        />
        <Select
          label="Goal"
          none="All goals"
          choices={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
          {...form.field('goalId')}
        />
      </FieldPair>
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-strong">In the feed</legend>
        {feedSwitches.map((name) => (
          <Check key={name} label={feedSwitchLabels[name]} {...form.field(name)} />
        ))}
      </fieldset>
      <Check
        label="Show titles, names and places"
        help="Without them a step is only “Coffee chat”, and birthdays are left out."
        {...form.field('showNames')}
      />
      <p>
        <SubmitButton>{draft.id ? 'Save' : 'Create feed'}</SubmitButton>
      </p>
    </Form>
  );
}

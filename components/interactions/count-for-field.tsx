'use client';

import { useController } from 'react-hook-form';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { Check, Select } from '../ui/form/field';
import type { useActionForm } from '../ui/form/use-action-form';
import { useCountFor } from './use-count-for';

/** Which goal a conversation counts for, asked only where no one in it serves one yet: they become its key connections. */
export function CountForField({ form }: { form: ReturnType<typeof useActionForm<LogDraft>> }) {
  const { people, stepId } = form.watched();
  const { field } = useController({ control: form.form.control, name: 'goalId' });
  const goals = useCountFor(people, stepId ?? '', (goalId) => form.form.setValue('goalId', goalId));
  const [only, ...others] = goals;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <Check
        label={`Count it for: ${only.statement}`}
        checked={field.value === only.id}
        onChange={({ target }) => field.onChange(target.checked ? only.id : '')}
      />
    );
  }
  return (
    <Select
      label="Count it for"
      none="No goal"
      choices={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
      {...form.field('goalId')}
    />
  );
}

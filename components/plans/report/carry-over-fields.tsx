'use client';

import type { FormAction } from '@/lib/form-result';
import type { CarryOverDraft } from '@/lib/plan/report/carry-over';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { Check, Select } from '../../ui/form/field';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';

const schema = () => import('@/lib/plan/report/carry-over').then((carry) => carry.carryOverSchema);

type Props = {
  planId: string;
  goals: readonly { id: string; statement: string }[];
  people: readonly { id: string; display: string }[];
  steps: readonly { id: string; title: string; dueOn: Day }[];
  today: Day;
  carryOver: FormAction<CarryOverDraft>;
};

/** People and open steps of a plan, to be taken into a goal of the current one by choice. */
export default function CarryOverFields({ planId, goals, people, steps, today, carryOver }: Props) {
  const unticked = (rows: readonly { id: string }[]) => Object.fromEntries(rows.map(({ id }) => [id, false]));
  const draft: CarryOverDraft = { planId, goalId: goals[0]?.id ?? '', people: unticked(people), steps: unticked(steps) };
  const form = useActionForm<CarryOverDraft>(schema, draft, carryOver, { keepAs: null, clearOnSave: true });
  return (
    <Form form={form} label="Carry over">
      <Select
        label="Into the goal"
        choices={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
        {...form.field('goalId')}
      />
      {people.length > 0 && (
        <fieldset>
          <legend className="font-strong">People</legend>
          {people.map(({ id, display }) => (
            <Check key={id} label={display} {...form.field(`people.${id}`)} />
          ))}
        </fieldset>
      )}
      {steps.length > 0 && (
        <fieldset>
          <legend className="font-strong">Open steps</legend>
          {steps.map(({ id, title, dueOn }) => (
            <Check key={id} label={`${title}, due ${sayDay(dueOn, today)}`} {...form.field(`steps.${id}`)} />
          ))}
        </fieldset>
      )}
      <p>
        <SubmitButton>Carry over</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { OutcomeDraft } from '@/lib/plan/step/outcome';
import { wantsReport } from '@/lib/plan/step/report-back';
import { directionLabels, directions, introducedLabels, outcomeKindLabels, outcomeKinds } from '@/lib/plan/words/words';
import { PersonField } from '../people/form/person-field';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Chips, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useToday } from '../ui/page/present-day';

const schema = () => import('@/lib/plan/step/outcome').then((outcome) => outcome.outcomeSchema);

const kinds = choicesOf(outcomeKinds, outcomeKindLabels);
const ways = choicesOf(directions, directionLabels);

type Props = {
  draft: OutcomeDraft;
  person?: string | null;
  introduced?: string | null;
  save: FormAction<OutcomeDraft>;
  onSaved: () => void;
};

export default function OutcomeFields({ draft, person, introduced, save, onSaved }: Props) {
  const form = useActionForm<OutcomeDraft>(schema, draft, save, { keepAs: 'outcome', onSaved });
  const { watch, control } = form.form;
  const today = useToday();
  const [kind, direction] = watch(['kind', 'direction']);
  return (
    <Form form={form} className="grid gap-4">
      {draft.personId ? (
        person && <p className="text-ink-soft">With {person}</p>
      ) : (
        <PersonField label="With" name="personId" control={control} initialText="" error={form.field('personId').error} />
      )}
      <Chips label="Kind of outcome" choices={kinds} {...form.field('kind')} />
      <Chips label="Given or received" choices={ways} {...form.field('direction')} />
      <TextArea label="In a sentence" rows={2} {...form.field('text')} />
      {kind === 'introduction' && (
        <PersonField
          label={introducedLabels[direction]}
          help="One of your people, or someone new."
          name="introducedId"
          control={control}
          initialText={introduced ?? form.form.getValues('introducedName') ?? ''}
          adds
          onTyped={(name) => form.form.setValue('introducedName', name)}
          error={form.field('introducedId').error}
        />
      )}
      <FieldPair>
        <DateField label="Day" max={today} {...form.field('happenedOn')} />
        {wantsReport({ kind, direction }) && (
          <DateField label="Report back by" help="Leave empty for 14 days later." {...form.field('reportBackBy')} />
        )}
      </FieldPair>
      <p>
        <SubmitButton>{draft.id ? 'Save' : 'Save outcome'}</SubmitButton>
      </p>
    </Form>
  );
}

'use client';

import type { FormAction } from '@/lib/form-result';
import type { OutOfOfficeDraft } from '@/lib/plan/step/interaction';
import { DateField } from '../ui/form/date-field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/step/interaction').then((interaction) => interaction.outOfOfficeSchema);

type Props = { id: string; until: string | null; note: FormAction<OutOfOfficeDraft>; onSaved: () => void };

/** Until when someone is out of office, as their automatic answer says. */
export default function OutOfOfficeFields({ id, until, note, onSaved }: Props) {
  const form = useActionForm<OutOfOfficeDraft>(schema, { id, outOfOfficeUntil: until ?? '' }, note, { keepAs: null, onSaved });
  return (
    <Form form={form} label="Out of office">
      <DateField
        label="Out of office until"
        help="Follow-ups wait until then. Leave empty once they’re back."
        {...form.field('outOfOfficeUntil')}
      />
      <p>
        <SubmitButton>Save</SubmitButton>
      </p>
    </Form>
  );
}

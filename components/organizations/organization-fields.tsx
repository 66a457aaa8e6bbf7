'use client';

import type { FormAction } from '@/lib/form-result';
import type { OrganizationDraft } from '@/lib/plan/organization/organization';
import { organizationKindLabels, organizationKinds } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { Chips, Field, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/organization/organization').then((organization) => organization.organizationSchema);
const kinds = [...choicesOf(organizationKinds, organizationKindLabels), { value: '', label: 'None of these' }];

const motivations = scaleOf('Look closer first', 'Somewhat', 'Much', 'Very much');
const openings = scaleOf('I don’t know', 'A little', 'Yes', 'Very much');

type Props = { draft: OrganizationDraft; save: FormAction<OrganizationDraft>; onSaved: () => void };

function scaleOf(...labels: string[]) {
  return labels.map((label, degree) => ({ value: String(degree), label }));
}

export default function OrganizationFields({ draft, save, onSaved }: Props) {
  const form = useActionForm<OrganizationDraft>(schema, draft, save, { keepAs: 'organization', onSaved });
  return (
    <Form form={form}>
      <Field label="Name" autoComplete="off" {...form.field('name')} />
      <Chips label="Kind" choices={kinds} {...form.field('kind')} />
      {form.watched().kind === 'target' && (
        <>
          <Chips label="How much do you want to go there?" choices={motivations} {...form.field('motivation')} />
          <Chips label="Is it hiring, growing or in the news?" choices={openings} {...form.field('opening')} />
        </>
      )}
      <TextArea label="Notes" rows={3} help="Only you can see this." {...form.field('notes')} />
      <p>
        <SubmitButton>{draft.id ? 'Save' : 'Add'}</SubmitButton>
      </p>
    </Form>
  );
}

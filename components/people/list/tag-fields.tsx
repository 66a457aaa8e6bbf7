'use client';

import type { FormAction } from '@/lib/form-result';
import type { TagPeopleDraft } from '@/lib/plan/people/person';
import { Field } from '../../ui/form/field';
import { Form, SubmitButton } from '../../ui/form/form';
import { useActionForm } from '../../ui/form/use-action-form';

const schema = () => import('@/lib/plan/people/person').then((person) => person.tagPeopleSchema);

export default function TagFields({ ids, tag, onSaved }: { ids: string; tag: FormAction<TagPeopleDraft>; onSaved: () => void }) {
  const form = useActionForm<TagPeopleDraft>(schema, { ids, tag: '' }, tag, { keepAs: 'tag', onSaved });
  return (
    <Form form={form}>
      <Field label="Tag" autoComplete="off" help="A word to find them by, like “grid” or “Leeds”." {...form.field('tag')} />
      <p>
        <SubmitButton>Tag</SubmitButton>
      </p>
    </Form>
  );
}

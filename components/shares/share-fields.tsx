'use client';

import { useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ShareDraft } from '@/lib/plan/sharing/share';
import { switchLabels } from '@/lib/plan/sharing/shown';
import { peopleLevelLabels, peopleLevels, shareEndLabels, shareEnds } from '@/lib/plan/words/words';
import { PersonField } from '../people/form/person-field';
import { buttonLook } from '../ui/button-look';
import { choicesOf } from '../ui/form/choices';
import { Check, Chips, TextArea } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useHydrated } from '../ui/use-hydrated';
import { NewAddress } from './new-address';

const schema = () => import('@/lib/plan/sharing/share').then((share) => share.shareSchema);
const first: ShareDraft = {
  personId: '',
  name: '',
  people: 'first_names',
  showSteps: true,
  showMentors: false,
  showChanges: false,
  showFeedback: false,
  showReaders: false,
  mayComment: false,
  question: '',
  ends: '90',
};
const switches = Object.entries(switchLabels) as [keyof typeof switchLabels, string][];

type Props = {
  open: FormAction<ShareDraft>;
  /** Whom the link is for, where that is known. */
  reader?: { id: string; name: string };
};

/** Makes a link for one reader; before it is made, its reader's view can be looked at. */
export default function ShareFields({ open, reader }: Props) {
  const [made, setMade] = useState<string>();
  const [draft] = useState(() => ({ ...first, personId: reader?.id ?? '', name: reader?.name ?? '' }));
  const form = useActionForm<ShareDraft>(schema, draft, open, {
    keepAs: 'share link',
    clearOnSave: true,
    onSaved: ({ id }) => setMade(id),
  });
  const ready = useHydrated();
  if (made) return <NewAddress address={made} another={() => setMade(undefined)} />;

  const preview = async () => {
    const { ends: _ends, ...dial } = form.form.getValues();
    // A link needs a reader; a look at what it would show does not.
    if (!(await form.form.trigger(['question']))) return;
    const query = new URLSearchParams(Object.entries(dial).map(([name, value]) => [name, value === true ? 'on' : String(value || '')]));
    window.open(`/sharing/preview?${query}`, '_blank', 'noopener');
  };

  return (
    <Form form={form}>
      <h2>New share link</h2>
      <PersonField
        label="Who is it for?"
        help="One of your people, or the name of a group. Use one link per reader, so you can end one without the others."
        name="personId"
        control={form.form.control}
        initialText={form.form.getValues('name') ?? ''}
        onTyped={(name) => form.form.setValue('name', name)}
        textName="name"
        error={form.field('personId').error}
      />
      <Chips label="People are shown as" choices={choicesOf(peopleLevels, peopleLevelLabels)} {...form.field('people')} />
      <div className="grid gap-2">
        {switches.map(([name, label]) => (
          <Check key={name} label={label} {...form.field(name)} />
        ))}
      </div>
      <TextArea
        label="One question (optional)"
        help="It appears first in your shared plan. Tick the box above to let them answer."
        rows={2}
        {...form.field('question')}
      />
      <Chips label="Expires" choices={choicesOf(shareEnds, shareEndLabels)} {...form.field('ends')} />
      <p className="flex flex-wrap gap-3">
        <SubmitButton>Create link</SubmitButton>
        <button type="button" className={buttonLook()} disabled={!ready} onClick={preview}>
          Preview
        </button>
      </p>
      <p className="text-small text-ink-soft">Notes, e-mail addresses, phone numbers and your other plans are never shown.</p>
    </Form>
  );
}

'use client';

import { useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ShareDraft } from '@/lib/plan/share';
import { peopleLevelLabels, peopleLevels, shareEndLabels, shareEnds } from '@/lib/plan/words';
import { choicesOf } from '../ui/form/choices';
import { Check, Chips, Field, TextArea } from '../ui/form/field';
import { Form, SubmitButton, useHydrated } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { NewAddress } from './new-address';

const schema = () => import('@/lib/plan/share').then((share) => share.shareSchema);
const first: ShareDraft = {
  name: '',
  people: 'first_names',
  showMentors: false,
  showSteps: true,
  mayComment: true,
  question: '',
  ends: '90',
};

/** Makes a link for one reader; before it is made, its reader's view can be looked at. */
export default function ShareFields({ open }: { open: FormAction<ShareDraft> }) {
  const [made, setMade] = useState<{ name: string; address: string }>();
  const form = useActionForm<ShareDraft>(schema, first, open, {
    keepAs: 'share link',
    clearOnSave: true,
    onSaved: ({ id }, { name }) => id && setMade({ name, address: id }),
  });
  const ready = useHydrated();
  if (made) return <NewAddress {...made} another={() => setMade(undefined)} />;

  const preview = async () => {
    const { ends: _ends, ...dial } = form.form.getValues();
    // The link wants a name; a look at what it would show does not.
    if (!(await form.form.trigger(dial.name ? ['name', 'question'] : ['question']))) return;
    const query = new URLSearchParams(Object.entries(dial).map(([name, value]) => [name, value === true ? 'on' : String(value || '')]));
    window.open(`/sharing/preview?${query}`, '_blank', 'noopener');
  };

  return (
    <Form form={form}>
      <h2>A new link</h2>
      <Field label="For whom" help="One reader a link: you can end it without ending the others’." {...form.field('name')} />
      <Chips label="People are shown as" choices={choicesOf(peopleLevels, peopleLevelLabels)} {...form.field('people')} />
      <div className="grid gap-2">
        <Check label="Show this week’s steps" {...form.field('showSteps')} />
        <Check label="Show mentors’ stages" {...form.field('showMentors')} />
        <Check label="They may leave a line" {...form.field('mayComment')} />
      </div>
      <TextArea label="One question, if you like" help="It stands at the top of what they read." rows={2} {...form.field('question')} />
      <Chips label="It ends" choices={choicesOf(shareEnds, shareEndLabels)} {...form.field('ends')} />
      <p className="flex flex-wrap gap-3">
        <SubmitButton>Make the link</SubmitButton>
        <button type="button" className="btn" disabled={!ready} onClick={preview}>
          See what they will see
        </button>
      </p>
      <p className="small soft">Notes, e-mail addresses, phone numbers and your other plans are never shown.</p>
    </Form>
  );
}

import type { Entry } from '@/lib/plan/letters/entry';
import { interactionKindLabels, interactionKinds } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { Chips, Field } from '../ui/form/field';
import { LetterChoiceFields } from './letter-choice-fields';
import { ReviewEntryFields } from './review-entry-fields';

/** What is typed or chosen before the button of a letter is pressed. */
export function EntryFields({ entry }: { entry: Entry }) {
  if (entry.kind === 'letters') return <LetterChoiceFields field={plainField(entry.draft)} />;
  if (entry.kind === 'review') return <ReviewEntryFields {...entry} />;
  if (entry.kind === 'pause') {
    const choices = entry.lastDays.map(({ day, says }) => ({ value: day, label: says }));
    return <Chips label="Days" name="toOn" choices={choices} defaultValue={choices[0]?.value} />;
  }
  return (
    <>
      <Chips label="How you spoke" name="kind" choices={choicesOf(interactionKinds, interactionKindLabels)} defaultValue="message" />
      <Field label="In one line" name="line" maxLength={500} placeholder="She knows who runs the forecasting team" />
    </>
  );
}

/** A field of a form that no script looks after. */
const plainField = (draft: Record<string, unknown>) => (name: string) => {
  const value = draft[name];
  return typeof value === 'boolean' ? { name, defaultChecked: value } : { name, defaultValue: String(value) };
};

'use client';

import { useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ConfirmDraft, DismissDraft, MuteDraft } from '@/lib/plan/inbox/suggestion';
import type { Day } from '@/lib/plan/time/day';
import { sayCount } from '@/lib/plan/words/say';
import type { InteractionKind, OutcomeKind } from '@/lib/plan/words/words';
import { type LogPreset, openLog } from '../interactions/log-store';
import { useAction } from '../ui/action-button';
import { Button } from '../ui/button';
import { typedInto } from '../ui/form/typed';
import { useHydrated } from '../ui/use-hydrated';
import { answerFormId, SuggestionRow } from './suggestion-row';

/** One suggestion, in words. */
export type SuggestionCard = {
  id: string;
  says: string;
  /** "Tue 9 Mar, 10:00". */
  when: string;
  title: string;
  kind: InteractionKind;
  day: Day;
  people: { personId: string | null; name: string; email: string }[];
};

export type InboxActs = {
  confirm: FormAction<ConfirmDraft>;
  dismiss: FormAction<DismissDraft>;
  mute: FormAction<MuteDraft>;
};

/** What is typed beside a suggestion, and what came of it. */
export type Answer = { line: string; outcome: OutcomeKind | '' };
const NOTHING_SAID: Answer = { line: '', outcome: '' };

/** The log form with what the suggestion says. */
function presetOf({ id, kind, day, people }: SuggestionCard, { line }: Answer): LogPreset {
  const [person, ...others] = people.map(({ personId, name }) => ({ id: personId ?? '', display: name }));
  return { kind, suggestion: { id, line, happenedOn: day }, others, ...(person && { person }) };
}

/** What was typed before this list listened. */
const typedAnswers = (suggestions: readonly SuggestionCard[]): Record<string, Answer> =>
  Object.fromEntries(
    suggestions.flatMap(({ id }) => {
      const { line } = typedInto(answerFormId(id));
      return typeof line === 'string' && line ? [[id, { line, outcome: '' }]] : [];
    }),
  );

/** Did it happen? Each with one optional line, or several at once. What is typed stays until it was saved. */
export default function SuggestionList({ suggestions, act }: { suggestions: readonly SuggestionCard[]; act: InboxActs }) {
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>(() => typedAnswers(suggestions));
  const [selected, setSelected] = useState<readonly string[]>([]);
  const confirm = useAction(act.confirm);
  const dismiss = useAction(act.dismiss);
  const mute = useAction(act.mute);
  const isReady = useHydrated();
  const isBusy = !isReady || confirm.isBusy || dismiss.isBusy || mute.isBusy;

  const chosen = suggestions.filter(({ id }) => selected.includes(id)).map(({ id }) => id);
  const answerOf = (id: string) => answers[id] ?? NOTHING_SAID;
  const confirmAll = (ids: readonly string[]) => confirm.run({ items: ids.map((id) => ({ id, ...answerOf(id) })) });

  return (
    <>
      <ul aria-label="Suggestions">
        {suggestions.map((suggestion) => (
          <SuggestionRow
            key={suggestion.id}
            suggestion={suggestion}
            answer={answerOf(suggestion.id)}
            isSelected={chosen.includes(suggestion.id)}
            isBusy={isBusy}
            isReady={isReady}
            onAnswer={(answer) => setAnswers({ ...answers, [suggestion.id]: answer })}
            onSelect={(isOn) => setSelected(isOn ? [...chosen, suggestion.id] : chosen.filter((id) => id !== suggestion.id))}
            onConfirm={() => confirmAll([suggestion.id])}
            onDismiss={(state) => dismiss.run({ ids: [suggestion.id], state })}
            onEdit={() => openLog(presetOf(suggestion, answerOf(suggestion.id)))}
            onMute={({ personId, email }) => mute.run({ personId: personId ?? '', email })}
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <section
          className="sticky bottom-16 flex flex-wrap items-center gap-3 border-rule border-t bg-paper py-3 tablet:bottom-0"
          data-selection
          aria-label="Selected suggestions"
        >
          <p role="status" className="grow">
            {sayCount(chosen.length, 'suggestion', 'suggestions')} selected
          </p>
          <Button look="primary" disabled={isBusy} onClick={() => confirmAll(chosen)}>
            {chosen.length === 1 ? 'It happened' : 'All of them happened'}
          </Button>
          <Button disabled={isBusy} onClick={() => dismiss.run({ ids: [...chosen], state: 'not_happened' })}>
            None happened
          </Button>
          {chosen.length < suggestions.length && (
            <Button onClick={() => setSelected(suggestions.map(({ id }) => id))}>Select all {suggestions.length}</Button>
          )}
        </section>
      )}
    </>
  );
}

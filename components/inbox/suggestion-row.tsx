import { useId } from 'react';
import type { DismissDraft } from '@/lib/plan/inbox/suggestion';
import { outcomeKindLabels, outcomeKinds } from '@/lib/plan/words/words';
import { Button } from '../ui/button';
import { Menu, MenuButton } from '../ui/dialog/menu';
import { Face } from '../ui/mark/face';
import type { Answer, SuggestionCard } from './suggestion-list';

type Person = SuggestionCard['people'][number];

/** A newcomer without an address could not be recognized the next time. */
const canBeMuted = ({ personId, email }: Person) => personId !== null || email !== '';

type Props = {
  suggestion: SuggestionCard;
  answer: Answer;
  isSelected: boolean;
  isBusy: boolean;
  /** False while the page is taken over as the server drew it. */
  isReady: boolean;
  onAnswer: (answer: Answer) => void;
  onSelect: (isOn: boolean) => void;
  onConfirm: () => void;
  onEdit: () => void;
  onDismiss: (state: DismissDraft['state']) => void;
  onMute: (person: Person) => void;
};

/** Of the form that takes a suggestion's line. */
export const answerFormId = (id: string) => `suggestion-${id}`;

/** Asks whether one conversation happened: a tap, with a line if there is something to say. */
export function SuggestionRow({
  suggestion,
  answer,
  isSelected,
  isBusy,
  isReady,
  onAnswer,
  onSelect,
  onConfirm,
  onEdit,
  onDismiss,
  onMute,
}: Props) {
  const { says, when, title, people } = suggestion;
  const titleId = useId();
  const newcomers = people.filter(({ personId }) => personId === null);
  return (
    <li className="group/row grid gap-3 border-rule border-b py-4" aria-labelledby={titleId}>
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          className="tick-box mt-1.75 cursor-pointer before:absolute before:-inset-3.5"
          aria-label={`Select ${says}`}
          checked={isSelected}
          onChange={(event) => onSelect(event.target.checked)}
        />
        <Face name={people[0]?.name ?? ''} />
        <div className="min-w-0 grow">
          <h2 id={titleId} className="font-medium font-sans text-body">
            {says}
          </h2>
          <p className="text-ink-soft text-small">
            {when}
            {title && ` · ${title}`}
            {newcomers.length > 0 && ` · new: ${newcomers.map(({ name }) => name).join(', ')}`}
          </p>
        </div>
        <Menu label={`More about ${says}`}>
          <MenuButton onClick={onEdit}>Edit before logging</MenuButton>
          <MenuButton disabled={isBusy} onClick={() => onDismiss('not_happened')}>
            It did not happen
          </MenuButton>
          <MenuButton disabled={isBusy} onClick={() => onDismiss('not_conversation')}>
            Not a conversation
          </MenuButton>
          {people.filter(canBeMuted).map((person) => (
            <MenuButton key={person.personId ?? person.email} disabled={isBusy} onClick={() => onMute(person)}>
              Never suggest {person.name}
            </MenuButton>
          ))}
        </Menu>
      </div>
      <form
        id={answerFormId(suggestion.id)}
        className="flex flex-wrap gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <input
          className="min-w-0 flex-1"
          name="line"
          aria-label={`What was said? (optional, ${says})`}
          placeholder="What was said? (optional)"
          maxLength={500}
          value={answer.line}
          onChange={({ target: { value } }) => onAnswer({ line: value, outcome: value.trim() ? answer.outcome : '' })}
        />
        {isReady && answer.line.trim() && people.length === 1 && (
          <select
            className="max-tablet:order-1 max-tablet:w-full tablet:w-auto"
            aria-label={`What came of it? (optional, ${says})`}
            value={answer.outcome}
            onChange={({ target: { value } }) => onAnswer({ ...answer, outcome: value as Answer['outcome'] })}
          >
            <option value="">No outcome</option>
            {outcomeKinds.map((kind) => (
              <option key={kind} value={kind}>
                {outcomeKindLabels[kind]}
              </option>
            ))}
          </select>
        )}
        <Button type="submit" disabled={isBusy}>
          It happened
        </Button>
      </form>
    </li>
  );
}

import { suggestionCard } from '../plan/inbox/suggestion-card';
import { type IfThen, sayIfThen } from '../plan/step/if-then';
import type { Day } from '../plan/time/day';
import { sayDay, sayList, sayRelative, sentence } from '../plan/words/say';
import type { ButtonAddress } from './about-plan';
import type { Block } from './layout';

export type LetterStep = IfThen & {
  id: string;
  title: string;
  dueOn: Day;
  atTime: string;
  person: string | null;
  others: readonly { display: string }[];
};
export type LetterPerson = { id: string; name: string; lastContactOn: Day | null };
export type LetterSuggestion = Parameters<typeof suggestionCard>[0];

/** A step with its day and its if-then plan, to be marked done or moved. */
function stepRow(step: LetterStep, today: Day, address: ButtonAddress): Block {
  const { id, title, dueOn, atTime, person, others } = step;
  const when = `${dueOn < today ? 'Was due' : 'Due'} ${sayDay(dueOn, today)}${atTime && `, ${atTime}`}`;
  const names = [...(person ? [person] : []), ...others.map(({ display }) => display)];
  return {
    kind: 'row',
    text: title,
    details: [names.length > 0 ? `${when}, with ${sayList(names)}.` : `${when}.`, sayIfThen(step)],
    links: [
      { label: 'Done', href: address('done', id) },
      { label: 'Tomorrow', href: address('tomorrow', id) },
    ],
  };
}

/** Someone to keep in touch with. */
const personRow = ({ id, name, lastContactOn }: LetterPerson, today: Day, address: ButtonAddress): Block => ({
  kind: 'row',
  text: name,
  details: [lastContactOn ? `You last spoke ${sayRelative(lastContactOn, today)}.` : 'You haven’t spoken yet.'],
  links: [
    { label: 'Log a line', href: address('log', id) },
    { label: 'In a week', href: address('snooze', id) },
  ],
});

/** Something that may have happened. */
function suggestionRow(suggestion: LetterSuggestion, today: Day, address: ButtonAddress): Block {
  const { id, says, when, title } = suggestionCard(suggestion, today);
  return {
    kind: 'row',
    text: says,
    details: [[when, title].filter(Boolean).map(sentence).join(' ')],
    links: [
      { label: 'It happened', href: address('happened', id) },
      { label: 'It didn’t', href: address('not-happened', id) },
    ],
  };
}

/** A titled part of a letter; nothing when there is nothing to say. */
const part = (title: string, blocks: readonly Block[]): Block[] => (blocks.length > 0 ? [{ kind: 'heading', text: title }, ...blocks] : []);

export const listPart = (title: string, items: readonly string[]) => part(title, items.length > 0 ? [{ kind: 'list', items }] : []);

export const stepsPart = (title: string, steps: readonly LetterStep[], today: Day, address: ButtonAddress) =>
  part(
    title,
    steps.map((step) => stepRow(step, today, address)),
  );

export const peoplePart = (people: readonly LetterPerson[], today: Day, address: ButtonAddress) =>
  part(
    'Keep in touch',
    people.map((person) => personRow(person, today, address)),
  );

export const suggestionsPart = (suggestions: readonly LetterSuggestion[], today: Day, address: ButtonAddress) =>
  part(
    'Did it happen?',
    suggestions.map((suggestion) => suggestionRow(suggestion, today, address)),
  );

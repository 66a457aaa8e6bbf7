import type { Day } from '../time/day';
import { sayDay, sayList, sayRelative } from '../words/say';
import type { InteractionKind } from '../words/words';
import { saySuggestion } from './suggestion';

type Person = { personId: string | null; name: string; email: string };
type Stored = { id: string; kind: InteractionKind; day: Day; time: string | null; title: string; people: readonly Person[] };

/** A stored suggestion in the words of the inbox. */
export const suggestionCard = ({ id, kind, day, time, title, people }: Stored, today: Day) => ({
  id,
  says: asks(
    kind,
    people.map(({ name }) => name),
  ),
  when: time ? `${sayDay(day, today)}, ${time}` : sayDay(day, today),
  title,
  kind,
  day,
  people: [...people],
});

/** A message from someone who was written to is their answer; everything else is a conversation. */
const asks = (kind: InteractionKind, names: readonly string[]) =>
  kind === 'email' ? `${sayList(names)} answered. Is that right?` : `${saySuggestion(kind, names)}. Did it happen?`;

/** "You meet Ana and Bo tomorrow at 10:00". */
export const sayUpcoming = ({ day, time, people }: Pick<Stored, 'day' | 'time' | 'people'>, today: Day): string =>
  `You meet ${sayList(people.map(({ name }) => name))} ${sayRelative(day, today)}${time ? ` at ${time}` : ''}`;

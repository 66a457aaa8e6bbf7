import type { Day } from '@/lib/plan/time/day';
import { emailKey, nameKey } from '../matching/identity';
import type { ReadMessage } from './read-message';

/** Someone in the address book, and since when an outreach to them has been waiting for an answer. */
export type WaitingPerson = {
  id: string;
  display: string;
  emails: readonly string[];
  isMuted: boolean;
  waitingSince: Day | null;
};

/** "Marcus answered". Nothing counts until it is confirmed. */
export type AnswerSuggestion = { key: string; personId: string; day: Day; subject: string };

type Known = { people: readonly WaitingPerson[]; me: { emails: readonly string[] }; today: Day };

/**
 * The answer that a message may be: its sender has a waiting outreach from that day or earlier. An automatic reply is
 * not one. Of several people with one address, the one with the sender's name counts, else the one written to last.
 */
export function suggestAnswer(message: ReadMessage, { people, me, today }: Known): AnswerSuggestion | null {
  const { sender, subject, isAutomatic, key } = message;
  const day = message.day === null || message.day > today ? today : message.day;
  if (isAutomatic || me.emails.some((email) => emailKey(email) === sender.email)) return null;
  const owners = people.filter(({ emails }) => emails.some((email) => emailKey(email) === sender.email));
  const named = owners.filter(({ display }) => nameKey(display) === nameKey(sender.name));
  const waiting = (named.length > 0 ? named : owners).filter(
    ({ isMuted, waitingSince }) => !isMuted && waitingSince !== null && waitingSince <= day,
  );
  const [person] = waiting.sort((one, other) => (other.waitingSince ?? '').localeCompare(one.waitingSince ?? ''));
  return person ? { key, personId: person.id, day, subject } : null;
}

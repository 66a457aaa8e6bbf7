import { emailKey } from '@/lib/import/matching/identity';
import type { Day } from '@/lib/plan/time/day';
import type { InteractionKind } from '@/lib/plan/words/words';
import { conversationKind } from './conversation-kind';
import type { Attendee, CalendarEvent } from './event';
import { KnownPeople, type KnownPerson } from './known-people';

/** A conversation that an event may have been. Nothing counts until it is confirmed. */
export type ConversationSuggestion = {
  /** The key of the event, so that the same event gives the same suggestion. */
  key: string;
  day: Day;
  time: string | null;
  kind: InteractionKind;
  title: string;
  people: { id: string; by: 'email' | 'name' }[];
  /** Guests who are not in the address book. */
  newcomers: { name: string; email: string }[];
};

/** An event with more guests than this is not a conversation. */
const MAX_OTHERS = 8;

type Known = { people: readonly KnownPerson[]; me: { emails: readonly string[] } };

/** The conversations that events suggest, one per event, in the given order. If an event comes twice, the later one counts. */
export function suggestConversations(events: readonly CalendarEvent[], { people, me }: Known): ConversationSuggestion[] {
  const known = new KnownPeople(people);
  const mine = new Set(me.emails.map(emailKey));
  const byKey = new Map(events.map((event) => [event.key, event]));
  return [...byKey.values()].flatMap((event) => {
    if (event.isAllDay || event.isPrivate || event.isCancelled || isDeclinedBy(mine, event)) return [];
    const who = whoOf(event, known, mine);
    if (who.people.length + who.newcomers.length === 0) return [];
    const { key, day, time, title, place } = event;
    return [{ key, day, time, kind: conversationKind(title, place), title, ...who }];
  });
}

const isDeclinedBy = (mine: ReadonlySet<string>, { attendees }: CalendarEvent) =>
  attendees.some(({ email, isDeclined }) => isDeclined && mine.has(email));

type Who = Pick<ConversationSuggestion, 'people' | 'newcomers'>;

function whoOf({ title, attendees }: CalendarEvent, known: KnownPeople, mine: ReadonlySet<string>): Who {
  const guests = attendees.filter(({ email, isRoom }) => !isRoom && !mine.has(email));
  const others = guests.filter(({ isDeclined }) => !isDeclined);
  if (others.length > MAX_OTHERS) return { people: [], newcomers: [] };
  if (others.length > 0) return whoComes(others, known);
  const declined = new Set(guests.map((guest) => known.ofAttendee(guest)));
  const named = known.named(title).filter((person) => !person.isMuted && !declined.has(person));
  return { people: named.map(({ id }) => ({ id, by: 'name' })), newcomers: [] };
}

function whoComes(others: readonly Attendee[], known: KnownPeople): Who {
  const people = new Map<KnownPerson, 'email' | 'name'>();
  const newcomers: Who['newcomers'] = [];
  for (const other of others) {
    const person = known.ofAttendee(other);
    if (person) people.set(person, other.email ? 'email' : (people.get(person) ?? 'name'));
    else newcomers.push({ name: other.name || other.email.replace(/@.*$/, ''), email: other.email });
  }
  const heard = [...people].filter(([{ isMuted }]) => !isMuted);
  return { people: heard.map(([{ id }, by]) => ({ id, by })), newcomers };
}

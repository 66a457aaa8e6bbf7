import { and, eq, type InferInsertModel, inArray } from 'drizzle-orm';
import type { Suggestion } from '@/lib/plan/inbox/suggestion';
import { plainName } from '@/lib/plan/words/fold';
import { groupedBy } from '@/lib/plan/words/grouped';
import type { Statement } from '../../engine/atomically';
import { inParts } from '../../jobs/in-parts';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { interactionPeople, interactions, suggestedPeople, suggestions } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { insertingAll } from '../../sql/inserting-all';
import { sameInteraction } from '../../sql/joins';
import { isOneOf } from '../../sql/json';
import { onlyNamesakes } from './namesakes';

/** Open suggestions kept for one account, so that unread ones cannot fill the database. */
const MAX_OPEN = 2000;

export type Received = { added: number; moved: number; withdrawn: number };

/**
 * Takes in what a calendar or a message proposes. The same again adds nothing; an event that moved, or whose guests changed, changes its
 * open suggestion; what was confirmed or dismissed stays so; a conversation that is logged already is not suggested.
 * @param seenKeys every event that was read: an open suggestion whose event no longer proposes anything is withdrawn
 */
export async function receive(scope: Scope, found: readonly Suggestion[], seenKeys: readonly string[] = []): Promise<Received> {
  const { db, ownerId, now, write } = scope;
  const rows = rowsOf(scope, suggestions);
  const [stored, incoming] = await Promise.all([storedOf(scope), withGuests(scope, found)]);
  const byKey = new Map(stored.map((row) => [row.key, row]));
  const occasions = new Set(stored.map(occasionOf));
  const isLogged = await logged(scope, incoming);

  const fresh: Incoming[] = [];
  const changed: { id: string; suggestion: Incoming }[] = [];
  const proposed = new Set<string>();
  for (const suggestion of incoming) {
    if (proposed.has(suggestion.key)) continue;
    proposed.add(suggestion.key);
    const row = byKey.get(suggestion.key);
    if (row) {
      if (row.state === 'open' && (occasionOf(row) !== occasionOf(suggestion) || row.guests !== guestsOf(suggestion.guests)))
        changed.push({ id: row.id, suggestion });
    } else if (!occasions.has(occasionOf(suggestion)) && !isLogged(suggestion)) {
      occasions.add(occasionOf(suggestion));
      fresh.push(suggestion);
    }
  }
  const open = stored.filter(({ state }) => state === 'open');
  const seen = new Set(seenKeys);
  const withdrawn = open.filter(({ key }) => seen.has(key) && !proposed.has(key)).map(({ id }) => id);
  const added = fresh
    .sort((one, other) => (one.day < other.day ? 1 : -1))
    .slice(0, Math.max(0, MAX_OPEN - (open.length - withdrawn.length)))
    .map((suggestion) => ({ id: newId(), suggestion }));

  await write([
    ...inParts(withdrawn, 500).map((ids): Statement => db.delete(suggestions).where(rows.mine(inArray(suggestions.id, ids)))),
    ...changed.map(({ id, suggestion: { day, time, title, kind } }) => rows.updating(id, { day, time, title, kind })),
    ...inParts(changed, 500).map(
      (part): Statement =>
        db.delete(suggestedPeople).where(
          rowsOf(scope, suggestedPeople).mine(
            inArray(
              suggestedPeople.suggestionId,
              part.map(({ id }) => id),
            ),
          ),
        ),
    ),
    ...insertingAll(
      scope,
      suggestions,
      added.map(({ id, suggestion: { key, kind, day, time, title } }) => ({ id, ownerId, createdAt: now, key, kind, day, time, title })),
    ),
    ...insertingAll(scope, suggestedPeople, [...changed, ...added].flatMap(guestRows)),
  ]);
  return { added: added.length, moved: changed.length, withdrawn: withdrawn.length };

  function guestRows({ id, suggestion }: { id: string; suggestion: Incoming }) {
    return suggestion.guests.map((guest, place) => ({
      id: newId(),
      ownerId,
      createdAt: now,
      suggestionId: id,
      place,
      ...guest,
    })) satisfies InferInsertModel<typeof suggestedPeople>[];
  }
}

/** Whom a suggestion is about: someone of the address book, perhaps with an address that is new, or a newcomer. */
type Guest = { personId: string | null; name: string; email: string };
type Incoming = Omit<Suggestion, 'people' | 'newcomers'> & { guests: readonly Guest[] };

/** A newcomer who has the name of exactly one person is that person. What is left with people who are never suggested is left out. */
async function withGuests(scope: Scope, found: readonly Suggestion[]): Promise<Incoming[]> {
  const namesakes = await onlyNamesakes(scope, [...new Set(found.flatMap(({ newcomers }) => newcomers.map(({ name }) => name)))]);
  return found.flatMap(({ people, newcomers, ...event }) => {
    const guests = new Map<string, Guest>(people.map(({ id }) => [id, { personId: id, name: '', email: '' }]));
    for (const { name, email } of newcomers) {
      const person = namesakes.get(plainName(name));
      if (person?.isMuted) continue;
      const key = person?.id ?? `${email} ${name}`;
      if (!guests.has(key)) guests.set(key, person ? { personId: person.id, name: '', email } : { personId: null, name, email });
    }
    return guests.size > 0 ? [{ ...event, guests: [...guests.values()] }] : [];
  });
}

/** What is stored already, with the guests of what is open. */
async function storedOf(scope: Scope) {
  const { id, key, day, time, title, state } = suggestions;
  const [rows, guests] = await Promise.all([
    scope.db.select({ id, key, day, time, title, state }).from(suggestions).where(rowsOf(scope, suggestions).mine()),
    scope.db
      .select({
        suggestionId: suggestedPeople.suggestionId,
        personId: suggestedPeople.personId,
        name: suggestedPeople.name,
        email: suggestedPeople.email,
      })
      .from(suggestedPeople)
      .innerJoin(suggestions, and(ownedBy(suggestions, suggestedPeople.ownerId), eq(id, suggestedPeople.suggestionId)))
      .where(rowsOf(scope, suggestedPeople).mine(eq(state, 'open'))),
  ]);
  const ofEach = groupedBy(guests, ({ suggestionId }) => suggestionId);
  return rows.map((row) => ({ ...row, guests: guestsOf(ofEach.get(row.id) ?? []) }));
}

/** Comparable, whatever the order. */
const guestsOf = (guests: readonly Guest[]) =>
  [...new Set(guests.map(({ personId, name, email }) => personId ?? `${email} ${name}`))].sort().join('\n');

/** The same event in two calendars has two keys, but one day, time and title. */
const occasionOf = ({ day, time, title }: Pick<Suggestion, 'day' | 'time' | 'title'>) => `${day} ${time ?? ''} ${plainName(title)}`;

/** Tells whether all who took part have a conversation on that day already. */
async function logged(scope: Scope, incoming: readonly Incoming[]) {
  const ids = [...new Set(incoming.flatMap(({ guests }) => guests.flatMap(({ personId }) => personId ?? [])))];
  const known = await scope.db
    .select({ personId: interactionPeople.personId, day: interactions.happenedOn })
    .from(interactionPeople)
    .innerJoin(interactions, sameInteraction)
    .where(and(rowsOf(scope, interactionPeople).mine(), isOneOf(interactionPeople.personId, ids), eq(interactions.isOutreach, false)));
  const days = new Set(known.map(({ personId, day }) => `${personId} ${day}`));
  return ({ day, guests }: Incoming) => guests.every(({ personId }) => personId !== null && days.has(`${personId} ${day}`));
}

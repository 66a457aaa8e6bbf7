import { and, eq, type InferInsertModel, inArray } from 'drizzle-orm';
import type { Suggestion } from '@/lib/plan/inbox/suggestion';
import { plainName } from '@/lib/plan/words/fold';
import type { Statement } from '../../engine/atomically';
import { inParts } from '../../jobs/in-parts';
import { rowsOf } from '../../rows';
import { interactionPeople, interactions, suggestedPeople, suggestions } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { insertingAll } from '../../sql/inserting-all';
import { sameInteraction } from '../../sql/joins';
import { isOneOf } from '../../sql/json';

/** Open suggestions kept for one account, so that unread ones cannot fill the database. */
const MAX_OPEN = 2000;

export type Received = { added: number; moved: number; withdrawn: number };

/**
 * Takes in what a calendar or a message proposes. The same again adds nothing; an event that moved moves its open suggestion; what was
 * confirmed or dismissed stays so; a conversation that is logged already is not suggested.
 * @param seenKeys every event that was read: an open suggestion whose event no longer proposes anything is withdrawn
 */
export async function receive(scope: Scope, found: readonly Suggestion[], seenKeys: readonly string[] = []): Promise<Received> {
  const { db, ownerId, now, write } = scope;
  const rows = rowsOf(scope, suggestions);
  const stored = await db
    .select({
      id: suggestions.id,
      key: suggestions.key,
      day: suggestions.day,
      time: suggestions.time,
      title: suggestions.title,
      state: suggestions.state,
    })
    .from(suggestions)
    .where(rows.mine());
  const byKey = new Map(stored.map((row) => [row.key, row]));
  const occasions = new Set(stored.map(occasionOf));
  const isLogged = await logged(scope, found);

  const fresh: Suggestion[] = [];
  const moved: { id: string; suggestion: Suggestion }[] = [];
  const proposed = new Set<string>();
  for (const suggestion of found) {
    if (proposed.has(suggestion.key)) continue;
    proposed.add(suggestion.key);
    const row = byKey.get(suggestion.key);
    if (row) {
      if (row.state === 'open' && occasionOf(row) !== occasionOf(suggestion)) moved.push({ id: row.id, suggestion });
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
    ...moved.map(({ id, suggestion: { day, time, title, kind } }) => rows.updating(id, { day, time, title, kind })),
    ...insertingAll(
      scope,
      suggestions,
      added.map(({ id, suggestion: { key, kind, day, time, title } }) => ({ id, ownerId, createdAt: now, key, kind, day, time, title })),
    ),
    ...insertingAll(scope, suggestedPeople, added.flatMap(peopleOf)),
  ]);
  return { added: added.length, moved: moved.length, withdrawn: withdrawn.length };

  function peopleOf({ id, suggestion }: { id: string; suggestion: Suggestion }) {
    const all = [...suggestion.people.map(({ id: personId }) => ({ personId, name: '', email: '' })), ...suggestion.newcomers];
    return all.map((someone, place) => ({
      id: newId(),
      ownerId,
      createdAt: now,
      suggestionId: id,
      place,
      ...someone,
    })) satisfies InferInsertModel<typeof suggestedPeople>[];
  }
}

/** The same event in two calendars has two keys, but one day, time and title. */
const occasionOf = ({ day, time, title }: Pick<Suggestion, 'day' | 'time' | 'title'>) => `${day} ${time ?? ''} ${plainName(title)}`;

/** Tells whether all who took part have a conversation on that day already. */
async function logged(scope: Scope, found: readonly Suggestion[]) {
  const ids = [...new Set(found.flatMap(({ people }) => people.map(({ id }) => id)))];
  const known = await scope.db
    .select({ personId: interactionPeople.personId, day: interactions.happenedOn })
    .from(interactionPeople)
    .innerJoin(interactions, sameInteraction)
    .where(and(rowsOf(scope, interactionPeople).mine(), isOneOf(interactionPeople.personId, ids), eq(interactions.isOutreach, false)));
  const days = new Set(known.map(({ personId, day }) => `${personId} ${day}`));
  return ({ day, people, newcomers }: Suggestion) =>
    newcomers.length === 0 && people.length > 0 && people.every(({ id }) => days.has(`${id} ${day}`));
}

import { and, asc, count, desc, eq, gt, lte, type SQL } from 'drizzle-orm';
import { SUGGESTIONS_PER_PAGE } from '@/lib/plan/inbox/suggestion';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { people, suggestedPeople, suggestions } from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';

/** Open suggestions. */
export function listingOf(scope: Scope) {
  const { db } = scope;
  const open = rowsOf(scope, suggestions).mine(eq(suggestions.state, 'open'));
  const columns = { id: suggestions.id, kind: suggestions.kind, day: suggestions.day, time: suggestions.time, title: suggestions.title };

  const withPeople = async <Row extends { id: string }>(rows: readonly Row[]) => {
    const taking = await peopleOf(rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, people: taking.get(row.id) ?? [] }));
  };

  return {
    /** Suggestions of the past, newest first. @param skipped for the pages after the first */
    open: async (today: Day, limit = SUGGESTIONS_PER_PAGE, skipped = 0) =>
      withPeople(
        await db
          .select(columns)
          .from(suggestions)
          .where(and(open, lte(suggestions.day, today)))
          .orderBy(desc(suggestions.day), desc(suggestions.time), asc(suggestions.id))
          .limit(limit)
          .offset(skipped),
      ),

    /** Suggestions to come, next first. */
    upcoming: async (today: Day, limit: number) =>
      withPeople(
        await db
          .select(columns)
          .from(suggestions)
          .where(and(open, gt(suggestions.day, today)))
          .orderBy(asc(suggestions.day), asc(suggestions.time), asc(suggestions.id))
          .limit(limit),
      ),

    /** Some of them, the earliest first. */
    chosen: async (condition: SQL | undefined) =>
      withPeople(
        await db
          .select(columns)
          .from(suggestions)
          .where(and(open, condition))
          .orderBy(asc(suggestions.day), asc(suggestions.time), asc(suggestions.id)),
      ),

    /** One of them, whatever became of it. @throws MissingRow */
    async find(id: string) {
      const { state, ...row } = await rowsOf(scope, suggestions).find(id);
      const [{ people: taking } = { people: [] }] = await withPeople([row]);
      return { ...row, state, people: taking };
    },

    /** How many wait for an answer. */
    async openCount(today: Day) {
      const [row] = await db
        .select({ count: count() })
        .from(suggestions)
        .where(and(open, lte(suggestions.day, today)));
      return row?.count ?? 0;
    },
  };

  async function peopleOf(ids: readonly string[]) {
    const rows = await db
      .select({
        suggestionId: suggestedPeople.suggestionId,
        personId: suggestedPeople.personId,
        display: people.display,
        name: suggestedPeople.name,
        email: suggestedPeople.email,
      })
      .from(suggestedPeople)
      .leftJoin(people, and(ownedBy(people, suggestedPeople.ownerId), eq(people.id, suggestedPeople.personId)))
      .where(rowsOf(scope, suggestedPeople).mine(isOneOf(suggestedPeople.suggestionId, ids)))
      .orderBy(asc(suggestedPeople.place));
    const taking = new Map<string, { personId: string | null; name: string; email: string }[]>();
    for (const { suggestionId, personId, display, name, email } of rows) {
      const others = taking.get(suggestionId) ?? [];
      // After a merge of two people who both took part there are two rows for one person.
      if (personId && others.some((other) => other.personId === personId)) continue;
      taking.set(suggestionId, [...others, { personId, name: display ?? name, email }]);
    }
    return taking;
  }
}

import { and, asc, desc, eq, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { closedStages } from '@/lib/plan/mentor/mentor';
import { settledRhythm } from '@/lib/plan/people/rhythm';
import { starTag } from '@/lib/plan/people/star';
import type { TriageValues } from '@/lib/plan/people/triage';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goals, keyConnections, mentors, organizations, outcomes, people, tags } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { hasRow, sameOrganization } from '../../sql/joins';
import { listOf } from '../../sql/json';
import { rememberingAll, rememberingNew } from '../../trash/trash';

/** A starred person, a mentor or candidate, a sponsor, and anyone with an open report or outreach. */
const isProtected = or(
  isNotNull(people.waitingSince),
  hasRow(tags, eq(tags.tag, starTag)),
  hasRow(mentors, notInArray(mentors.stage, [...closedStages])),
  hasRow(keyConnections, eq(keyConnections.role, 'sponsorship')),
  hasRow(outcomes, isNotNull(outcomes.reportBackBy), isNull(outcomes.reportedBackOn)),
) as SQL;

/** The deck: people without a category. */
export function triageOf(scope: Scope) {
  const { db, ownerId, now, write } = scope;
  const rows = rowsOf(scope, people);
  const unsorted = rows.mine(isNull(people.category), isNull(people.archivedAt));

  return {
    /** Who comes after the first `skipped`: the latest connections first, then by name; undefined at the end. */
    async next(skipped: number) {
      const [person] = await db
        .select({
          id: people.id,
          display: people.display,
          position: people.position,
          organization: organizations.name,
          connectedOn: people.connectedOn,
          notes: people.notes,
          tags: listOf<string>(tags.tag, sql`${tags} where ${ownedBy(tags, people.ownerId)} and ${tags.personId} = ${people.id}`),
        })
        .from(people)
        .leftJoin(organizations, sameOrganization(people))
        .where(unsorted)
        .orderBy(desc(people.connectedOn), asc(people.sortName), asc(people.id))
        .limit(1)
        .offset(skipped);
      return person;
    },

    /** How many are left in the deck. */
    async left() {
      const [row] = await db.select({ count: sql<number>`count(*)` }).from(people).where(unsorted);
      return row?.count ?? 0;
    },

    /** Everyone with a rhythm, for the capacity guard. */
    burdens: () =>
      db
        .select({
          id: people.id,
          display: people.display,
          rhythmDays: people.rhythmDays,
          minutes: people.minutes,
          isProtected: sql`${isProtected}`.mapWith(Boolean),
        })
        .from(people)
        .where(rows.mine(isNotNull(people.rhythmDays), isNull(people.archivedAt))),

    /** Saves where a person belongs. @returns the id for `undo` @throws MissingRow */
    async sort({ id, category, goalId, role, circle }: TriageValues) {
      const { display } = await rows.find(id);
      if (goalId) await rowsOf(scope, goals).find(goalId);
      const columns = [people.category, people.circle, people.rhythmDays, people.minutes];
      const { trashId, statements } = rememberingAll(scope, display, [{ table: people, columns, chosen: eq(people.id, id) }]);
      const [existing] = goalId
        ? await rowsOf(scope, keyConnections).select(and(eq(keyConnections.goalId, goalId), eq(keyConnections.personId, id)))
        : [];
      const connectionId = newId();
      const isNew = goalId && !existing;
      await write([
        ...statements,
        rows.updating(id, { category, ...(circle && settledRhythm({ circle, rhythmDays: null, minutes: null })) }),
        ...(isNew
          ? [
              db.insert(keyConnections).values({ id: connectionId, ownerId, createdAt: now, goalId, personId: id, role }),
              rememberingNew(scope, trashId, keyConnections, connectionId),
            ]
          : []),
      ]);
      return trashId;
    },
  };
}

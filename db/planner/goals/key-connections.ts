import { and, asc, countDistinct, eq, inArray, sql } from 'drizzle-orm';
import type { KeyConnectionValues } from '@/lib/plan/goal/key-connection';
import type { Kindred } from '@/lib/plan/people/category-coverage';
import { cachedReading } from '../../engine/cache/query-cache';
import { preparedQuery } from '../../engine/prepared-query';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goals, keyConnections, organizations, people, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { sameOrganization, samePerson } from '../../sql/joins';
import { rememberingAll, rememberingNew } from '../../trash/trash';
import { peopleOf } from '../people/people';

const byCategory = preparedQuery((db) =>
  db
    .select({ category: people.category, people: countDistinct(people.id) })
    .from(goals)
    .innerJoin(keyConnections, and(ownedBy(keyConnections, goals.ownerId), eq(keyConnections.goalId, goals.id)))
    .innerJoin(people, samePerson(keyConnections))
    .where(and(ownedBy(goals, sql.placeholder('ownerId')), eq(goals.planId, sql.placeholder('planId'))))
    .groupBy(people.category),
);

export function keyConnectionsOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, keyConnections);

  return {
    find: rows.find,
    remove: rows.remove,

    /** Adds a person to a goal, or changes the role and the reason of the connection there is. @returns its id @throws MissingRow */
    async save({ goalId, personId, role, reason }: KeyConnectionValues) {
      await rowsOf(scope, goals).find(goalId);
      await rowsOf(scope, people).find(personId);
      const [existing] = await rows.select(eq(keyConnections.goalId, goalId), eq(keyConnections.personId, personId));
      const id = existing?.id ?? newId();
      await write([existing ? rows.updating(id, { role, reason }) : rows.inserting({ goalId, personId, role, reason }, id)]);
      return id;
    },

    /** Statements that add a person to a goal; the person may not be stored yet. Undefined when the connection exists. @throws MissingRow */
    async connecting(goalId: string, personId: string) {
      await rowsOf(scope, goals).find(goalId);
      const [connection] = await rows.select(eq(keyConnections.goalId, goalId), eq(keyConnections.personId, personId));
      if (connection) return undefined;
      const id = newId();
      return { id, statements: [rows.inserting({ goalId, personId }, id)] };
    },

    /** Whether one of the people serves a goal of the plan, and which goal a step serves, in one query. */
    async placeOf(planId: string, { personIds, stepId }: { personIds: readonly string[]; stepId: string }) {
      const [place] = await db.all<{ isConnected: number; stepGoalId: string | null }>(sql`select
        exists ${db
          .select({ one: sql`1` })
          .from(keyConnections)
          .innerJoin(goals, and(ownedBy(goals, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
          .where(rows.mine(inArray(keyConnections.personId, [...personIds]), eq(goals.planId, planId)))} as isConnected,
        (select goal_id from ${steps} where ${ownedBy(steps, ownerId)} and ${steps.id} = ${stepId}) as stepGoalId`);
      return { isConnected: Boolean(place?.isConnected), stepGoalId: place?.stepGoalId ?? null };
    },

    /** Creates a person from a name and adds them to a goal. @throws MissingRow */
    async addPerson(display: string, { goalId, role, reason }: Pick<KeyConnectionValues, 'goalId' | 'role' | 'reason'>) {
      await rowsOf(scope, goals).find(goalId);
      const met = peopleOf(scope).meeting(display);
      await write([...met.statements, rows.inserting({ goalId, personId: met.id, role, reason })]);
    },

    /** Adds several people to a goal; existing connections stay as they are. @returns the id for `undo` @throws MissingRow */
    async addPeople(goalId: string, personIds: readonly string[]) {
      await rowsOf(scope, goals).find(goalId);
      const added = await rowsOf(scope, people).select(inArray(people.id, [...personIds]));
      if (added.length < new Set(personIds).size) throw new MissingRow();
      const { trashId, statements } = rememberingAll(scope, 'Key connections', []);
      const connections = added.map(({ id: personId }) => ({ id: newId(), ownerId, createdAt: scope.now, goalId, personId }));
      await write([
        ...statements,
        ...connections.map((connection) => db.insert(keyConnections).values(connection).onConflictDoNothing()),
        ...connections.map(({ id }) => rememberingNew(scope, trashId, keyConnections, id)),
      ]);
      return trashId;
    },

    /** How many people of each category are key connections of the plan, each person once. */
    categoriesOfPlan: async (planId: string): Promise<Kindred[]> => await byCategory(db).execute({ ownerId, planId }),

    /** The key connections of one goal, oldest first. */
    ofGoal: (goalId: string) =>
      cachedReading(db, ownerId, `connections of ${goalId}`, async () =>
        db
          .select({
            id: keyConnections.id,
            personId: people.id,
            display: people.display,
            position: people.position,
            organization: organizations.name,
            role: keyConnections.role,
            reason: keyConnections.reason,
            createdAt: keyConnections.createdAt,
            lastContactOn: people.lastContactOn,
          })
          .from(keyConnections)
          .innerJoin(people, samePerson(keyConnections))
          .leftJoin(organizations, sameOrganization(people))
          .where(rows.mine(eq(keyConnections.goalId, goalId)))
          .orderBy(keyConnections.createdAt, asc(people.sortName)),
      ),

    /** The key connections of every goal of the plan. */
    ofPlan: (planId: string) =>
      db
        .select({ connection: keyConnections })
        .from(keyConnections)
        .innerJoin(goals, and(ownedBy(goals, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
        .where(rows.mine(eq(goals.planId, planId)))
        .then((found) => found.map(({ connection }) => connection)),
  };
}

import { and, desc, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import { mustChange } from '../atomically';
import { MissingRow } from '../errors';
import { rowsOf } from '../rows';
import { goals, pauses, plans, users } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';

export function plansOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, plans);
  const making = (id: string) => db.update(users).set({ currentPlanId: id }).where(eq(users.id, ownerId));

  return {
    ...rows,

    /** Every plan with the number of its goals, the oldest first. */
    list: () =>
      db
        .select({ ...getTableColumns(plans), goals: db.$count(goals, and(eq(goals.ownerId, plans.ownerId), eq(goals.planId, plans.id))) })
        .from(plans)
        .where(rows.mine())
        .orderBy(plans.createdAt),

    /** Makes a plan and turns to it. @returns its id */
    async begin(fields: Parameters<typeof rows.create>[0]) {
      const id = newId();
      await write([rows.inserting(fields, id), making(id)]);
      return id;
    },

    /** One click makes another plan the current one. @throws MissingRow */
    async turnTo(id: string) {
      await rows.find(id);
      await write([mustChange(making(id), () => new MissingRow())]);
    },

    /**
     * Takes a plan away with all that hangs on it; the people stay. When it was the current one, the latest of the others is.
     * The last plan stays named as the current one, so that `undo` brings somebody back to where they were.
     * @returns what `undo` wants @throws MissingRow
     */
    remove(id: string, label: string) {
      const another = db
        .select({ id: plans.id })
        .from(plans)
        .where(rows.mine(ne(plans.id, id)))
        .orderBy(desc(plans.createdAt))
        .limit(1);
      const turning = db
        .update(users)
        .set({ currentPlanId: sql`coalesce((${another}), ${users.currentPlanId})` })
        .where(and(eq(users.id, ownerId), eq(users.currentPlanId, id)));
      return rows.remove(id, label, [turning]);
    },
  };
}

export const pausesOf = (scope: Scope) => {
  const rows = rowsOf(scope, pauses);
  return { ...rows, list: () => scope.db.select().from(pauses).where(rows.mine()).orderBy(pauses.fromOn) };
};

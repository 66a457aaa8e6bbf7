import { eq } from 'drizzle-orm';
import { mustChange } from '../atomically';
import { MissingRow } from '../errors';
import { rowsOf } from '../rows';
import { pauses, plans, users } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';

export type Plan = typeof plans.$inferSelect;

export function plansOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, plans);
  const making = (id: string) => db.update(users).set({ currentPlanId: id }).where(eq(users.id, ownerId));

  return {
    ...rows,
    list: () => db.select().from(plans).where(rows.mine()).orderBy(plans.createdAt),

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
  };
}

export const pausesOf = (scope: Scope) => {
  const rows = rowsOf(scope, pauses);
  return { ...rows, list: () => scope.db.select().from(pauses).where(rows.mine()).orderBy(pauses.fromOn) };
};

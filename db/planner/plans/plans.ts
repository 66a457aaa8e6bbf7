import { and, desc, eq, getTableColumns, isNull, ne, sql } from 'drizzle-orm';
import { readReport } from '@/lib/plan/report/plan-report';
import type { Calendar } from '@/lib/plan/time/day';
import { mustChange, type Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goals, pauses, plans, users } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { remembering } from '../../trash/trash';
import { carryingOver } from './carry-over';
import { reportOf } from './report';

export function plansOf(scope: Scope) {
  const { db, ownerId, now, write } = scope;
  const rows = rowsOf(scope, plans);
  const making = (id: string) => db.update(users).set({ currentPlanId: id }).where(eq(users.id, ownerId));

  return {
    ...carryingOver(scope),

    find: rows.find,

    /** Every plan with the number of its goals, the oldest first. */
    list: () =>
      db
        .select({ ...getTableColumns(plans), goals: db.$count(goals, and(ownedBy(goals, plans.ownerId), eq(goals.planId, plans.id))) })
        .from(plans)
        .where(rows.mine())
        .orderBy(plans.createdAt),

    /** The open plans besides the current one, oldest first. */
    others: (currentId: string | undefined) =>
      db
        .select({ id: plans.id, name: plans.name })
        .from(plans)
        .where(rows.mine(isNull(plans.archivedAt), ne(plans.id, currentId ?? '')))
        .orderBy(plans.createdAt),

    /** Makes a plan and turns to it. @returns its id */
    async begin(fields: Parameters<typeof rows.create>[0]) {
      const id = newId();
      await write([rows.inserting(fields, id), making(id)]);
      return id;
    },

    /** Edits the plan that was read as `version`. @throws MissingRow, StaleRow */
    revise: (id: string, version: number, fields: Parameters<typeof rows.create>[0]) => rows.changeVersion(id, version, fields),

    /** Makes another plan the current one. @throws MissingRow when there is none, or it is archived */
    async turnTo(id: string) {
      await rows.find(id);
      const isOpen = sql`exists (select 1 from ${plans} where ${rows.mine(eq(plans.id, id), isNull(plans.archivedAt))})`;
      await write([
        mustChange(
          db
            .update(users)
            .set({ currentPlanId: id })
            .where(and(eq(users.id, ownerId), isOpen)),
          () => new MissingRow(),
        ),
      ]);
    },

    /**
     * Archives a plan. If it was the current one, the latest other open plan becomes current.
     * @returns the id for `undo`; undefined for the only open plan, which cannot be archived since every page shows one
     * @throws MissingRow
     */
    async archive(id: string, calendar: Calendar) {
      const { name, archivedAt } = await rows.find(id);
      const open = await rows.select(isNull(plans.archivedAt));
      if (archivedAt === null && open.length === 1) return undefined;
      const { trashId, statements } = remembering(scope, plans, [plans.archivedAt], eq(plans.id, id), name);
      // What came of it is frozen with the plan; one that is archived already keeps its report.
      const frozen = archivedAt === null && { report: JSON.stringify(await reportOf(scope, id, calendar)) };
      await write([...statements, turningFrom(id), rows.updating(id, { archivedAt: now, ...frozen })]);
      return trashId;
    },

    /** What came of a plan: as it is now, or as it was when the plan was archived. @throws MissingRow */
    async report(id: string, calendar: Calendar) {
      const { archivedAt, report, name } = await rows.find(id);
      const frozen = archivedAt ? readReport(report) : null;
      return { name, archivedAt, report: frozen ?? (await reportOf(scope, id, calendar)), isFrozen: frozen !== null };
    },

    /** @throws MissingRow */
    restore: (id: string) => rows.change(id, { archivedAt: null }),

    /**
     * Removes a plan with everything under it; people stay. If it was the current one, the latest other open plan becomes current. The
     * last plan stays named as the current one, so that `undo` restores it as such.
     * @returns the id for `undo`
     * @throws MissingRow
     */
    remove: (id: string, label: string) => rows.remove(id, label, [turningFrom(id)]),
  };

  function turningFrom(id: string): Statement {
    const another = db
      .select({ id: plans.id })
      .from(plans)
      .where(rows.mine(ne(plans.id, id), isNull(plans.archivedAt)))
      .orderBy(desc(plans.createdAt))
      .limit(1);
    return db
      .update(users)
      .set({ currentPlanId: sql`coalesce((${another}), ${users.currentPlanId})` })
      .where(and(eq(users.id, ownerId), eq(users.currentPlanId, id)));
  }
}

export const pausesOf = (scope: Scope) => {
  const rows = rowsOf(scope, pauses);
  return {
    remove: rows.remove,

    /** @returns the id */
    add: (pause: Parameters<typeof rows.create>[0]) => rows.create(pause),

    list: () => scope.db.select().from(pauses).where(rows.mine()).orderBy(pauses.fromOn),
  };
};

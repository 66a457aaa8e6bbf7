import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Kept } from '@/lib/plan/step/if-then-keeping';
import { type Day, utcDay } from '@/lib/plan/time/day';
import type { Statement } from '../../engine/atomically';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { missedCommitments, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { remembering, rememberingNew } from '../../trash/trash';

/** The days that a step was promised for and moved from after they were up, oldest first. */
export const missedOf = (scope: Scope, stepId: string) =>
  scope.db
    .select({ id: missedCommitments.id, dueOn: missedCommitments.dueOn, movedOn: missedCommitments.movedOn })
    .from(missedCommitments)
    .where(rowsOf(scope, missedCommitments).mine(eq(missedCommitments.stepId, stepId)))
    .orderBy(asc(missedCommitments.movedOn), asc(missedCommitments.dueOn));

/**
 * Before an open step moves to `dueOn`: the day it had is kept as missed if it was up. A move before that is a plain change.
 * @param today where the owner lives; without it the day it is in UTC
 * @param missedId of the row that keeps it
 */
export function keepingMissed({ db, ownerId, now }: Scope, stepId: string, dueOn: Day, today = utcDay(now), missedId = newId()): Statement {
  const { id, doneOn, droppedOn } = steps;
  const isUp = sql`${ownedBy(steps, ownerId)} and ${id} = ${stepId} and ${doneOn} is null and ${droppedOn} is null
    and ${steps.dueOn} < ${today} and ${steps.dueOn} <> ${dueOn}`;
  return db.insert(missedCommitments).select(
    db
      .select({
        id: sql<string>`${missedId}`.as('id'),
        ownerId: steps.ownerId,
        createdAt: sql<Date>`${now.getTime()}`.as('created_at'),
        version: sql<number>`1`.as('version'),
        stepId: id,
        dueOn: steps.dueOn,
        movedOn: sql<Day>`${today}`.as('moved_on'),
      })
      .from(steps)
      .where(isUp),
  );
}

/** Moves an open step to another day. @returns the id for `undo` @throws MissingRow when it is over */
export async function postponing(scope: Scope, stepId: string, dueOn: Day, today: Day) {
  const missedId = newId();
  const { trashId, statements } = remembering(scope, steps, [steps.dueOn], eq(steps.id, stepId), 'Postponed');
  await scope.write([
    ...statements,
    rememberingNew(scope, trashId, missedCommitments, missedId),
    keepingMissed(scope, stepId, dueOn, today, missedId),
    rowsOf(scope, steps).updating(stepId, { dueOn }, isNull(steps.doneOn), isNull(steps.droppedOn)),
  ]);
  return trashId;
}

/** How many commitments of a plan were up before today and how many were kept by their day, with an if-then plan and without. */
export async function keptByIfThen({ db, ownerId }: Scope, planId: string, today: Day): Promise<{ withPlan: Kept; without: Kept }> {
  const rows = await keeping(db).execute({ ownerId, planId, today });
  const of = (hasPlan: boolean): Kept => {
    const found = rows.find((row) => row.hasPlan === hasPlan);
    return { kept: found?.kept ?? 0, due: found?.due ?? 0 };
  };
  return { withPlan: of(true), without: of(false) };
}

const given = sql.placeholder;

/** A step that was moved too late has each of its days missed besides the one it has now. */
const keeping = cachedQuery((db) => {
  const missed = db.$count(
    missedCommitments,
    and(ownedBy(missedCommitments, given('ownerId')), sql`${missedCommitments.stepId} = ${steps.id}`),
  );
  const isUp = sql`(${steps.dueOn} < ${given('today')} or ${steps.doneOn} is not null)`;
  return db
    .select({
      hasPlan: sql`${steps.cue} <> ''`.mapWith(Boolean),
      kept: sql<number>`coalesce(sum(${steps.doneOn} <= ${steps.dueOn}), 0)`,
      due: sql<number>`sum(${isUp} + ${missed})`,
    })
    .from(steps)
    .where(and(ownedBy(steps, given('ownerId')), eq(steps.planId, given('planId')), isNull(steps.droppedOn)))
    .groupBy(sql`1`);
});

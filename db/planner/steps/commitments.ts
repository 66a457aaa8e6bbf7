import { asc, eq, sql } from 'drizzle-orm';
import { type Day, utcDay } from '@/lib/plan/time/day';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { missedCommitments, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';

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
 */
export function keepingMissed({ db, ownerId, now }: Scope, stepId: string, dueOn: Day, today = utcDay(now)): Statement {
  const { id, doneOn, droppedOn } = steps;
  const isUp = sql`${ownedBy(steps, ownerId)} and ${id} = ${stepId} and ${doneOn} is null and ${droppedOn} is null
    and ${steps.dueOn} < ${today} and ${steps.dueOn} <> ${dueOn}`;
  return db.insert(missedCommitments).select(
    db
      .select({
        id: sql<string>`${newId()}`.as('id'),
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

import { and, eq, getTableColumns, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { pausesInEffect } from '@/lib/plan/review/pauses-in-effect';
import { nextOccurrence } from '@/lib/plan/step/recurrence/recurrence';
import { addDays, type Day, daysBetween } from '@/lib/plan/time/day';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { pauses, stepOthers, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { rememberingNew } from '../../trash/trash';

export const isOpen = and(isNull(steps.doneOn), isNull(steps.droppedOn));

/**
 * The statements that plan the next occurrence of each chosen step that repeats and is open; they stand before those that close it. The
 * next is the first one after its own day that is not before the day it is closed on, and on no paused day. It says what the step says.
 * @param on the day the step is done or skipped
 * @param trashId given when `undo` must remove the next occurrence again
 */
export async function planningNext(scope: Scope, chosen: SQL | undefined, on: Day, trashId?: string): Promise<Statement[]> {
  const repeating = await rowsOf(scope, steps).select(chosen, isOpen, ne(steps.recurrence, ''));
  if (repeating.length === 0) return [];
  const paused = pausesInEffect(await rowsOf(scope, pauses).select());
  const planned = await Promise.all(
    repeating.map(async ({ id, dueOn, recurrence, repeatsFrom, occursOn }) => {
      const own = occursOn ?? dueOn;
      const from = daysBetween(own, on) > 0 ? addDays(on, -1) : own;
      const next = nextOccurrence(recurrence, repeatsFrom ?? own, from, paused);
      return next === null ? [] : copying(scope, id, next, trashId);
    }),
  );
  return planned.flat();
}

/** A copy of a step for another day, if that is still open when the statements run: two that close it at once plan one. */
async function copying(scope: Scope, stepId: string, day: Day, trashId: string | undefined): Promise<Statement[]> {
  const { db, ownerId, now } = scope;
  const nextId = newId();
  const copied = {
    ...getTableColumns(steps),
    id: sql<string>`${nextId}`.as('id'),
    createdAt: sql<Date>`${now.getTime()}`.as('created_at'),
    version: sql<number>`1`.as('version'),
    dueOn: sql<Day>`${day}`.as('due_on'),
    occursOn: sql<Day>`${day}`.as('occurs_on'),
    nothingCameOfIt: sql<boolean>`0`.as('nothing_came_of_it'),
    skipReason: sql<string>`''`.as('skip_reason'),
  };
  const others = await rowsOf(scope, stepOthers).select(eq(stepOthers.stepId, stepId));
  const isPlanned = sql`exists (select 1 from ${steps} where ${ownedBy(steps, ownerId)} and ${steps.id} = ${nextId})`;
  return [
    db.insert(steps).select(
      db
        .select(copied)
        .from(steps)
        .where(rowsOf(scope, steps).mine(eq(steps.id, stepId), isOpen)),
    ),
    ...(trashId ? [rememberingNew(scope, trashId, steps, nextId)] : []),
    ...others.flatMap(({ id }): Statement[] => {
      const otherId = newId();
      const joined = { ...getTableColumns(stepOthers), id: sql<string>`${otherId}`.as('id'), stepId: sql<string>`${nextId}`.as('step_id') };
      return [
        db.insert(stepOthers).select(
          db
            .select(joined)
            .from(stepOthers)
            .where(and(ownedBy(stepOthers, ownerId), eq(stepOthers.id, id), isPlanned)),
        ),
        ...(trashId ? [rememberingNew(scope, trashId, stepOthers, otherId)] : []),
      ];
    }),
  ];
}

/** The open occurrence of the series a step belongs to, besides the step itself; undefined for a step that repeats no more. */
export async function openOccurrence(scope: Scope, { id, series }: { id: string; series: string }) {
  if (series === '') return undefined;
  const [open] = await rowsOf(scope, steps).select(eq(steps.series, series), ne(steps.id, id), isOpen);
  return open;
}

import { and, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { interactionPeople, interactions, steps } from '../../schema';
import type { Scope } from '../../scope';
import type { Held } from '../../trash/trash';
import { stillWaits } from '../people/waiting';

/**
 * A conversation ends the open outreaches to its people without counting twice: the outreach is closed and its step completed.
 * @returns the columns to remember, the statements, and which steps they complete
 */
export function closingWaits(scope: Scope, personIds: readonly string[], happenedOn: Day) {
  const { db, ownerId } = scope;
  const theirs = db
    .select({ id: interactionPeople.interactionId })
    .from(interactionPeople)
    .where(and(ownedBy(interactionPeople, ownerId), inArray(interactionPeople.personId, [...personIds])));
  const waits = rowsOf(scope, interactions).mine(inArray(interactions.id, theirs), stillWaits, lte(interactions.happenedOn, happenedOn));
  const theirSteps = db
    .select({ id: interactions.stepId })
    .from(interactions)
    .where(and(waits, isNotNull(interactions.stepId)));
  const open = rowsOf(scope, steps).mine(sql`${steps.id} in ${theirSteps}`, isNull(steps.doneOn));
  const held: Held[] = [
    { table: steps, columns: [steps.doneOn], chosen: open },
    { table: interactions, columns: [interactions.closedOn], chosen: waits },
  ];
  const statements: Statement[] = [
    db.update(steps).set({ doneOn: happenedOn }).where(open),
    db.update(interactions).set({ closedOn: happenedOn }).where(waits),
  ];
  return { held, statements, completed: open };
}

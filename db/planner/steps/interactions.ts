import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import { mustChange, type Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { interactions, people, steps } from '../../schema';
import type { Scope } from '../../scope';
import { movingToTrash, rememberingAll } from '../../trash/trash';
import { updatingLastContact } from '../people/last-contact';
import { latestOutreaches } from '../people/outreaches';
import { stillWaits, waitingOutreaches } from '../people/waiting';
import { logOf } from './log';

export function interactionsOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, interactions);
  const counting = (personId: string): Statement => updatingLastContact(scope, eq(people.id, personId));

  /** Changes an outreach that still waits. @returns what `undo` wants @throws MissingRow when it waits no more */
  const settle = async (
    id: string,
    fields: Record<string, unknown>,
    label: string,
    { doneOn, where }: { doneOn?: Day; where?: SQL } = {},
  ) => {
    const { personId, stepId } = await rows.find(id);
    const { answeredOn, followedUpOn, followedUpAgainOn, closedOn } = interactions;
    const itsStep = and(eq(steps.id, stepId ?? ''), isNull(steps.doneOn));
    const { trashId, statements } = rememberingAll(scope, label, [
      { table: interactions, columns: [answeredOn, followedUpOn, followedUpAgainOn, closedOn], chosen: eq(interactions.id, id) },
      ...(doneOn ? [{ table: steps, columns: [steps.doneOn], chosen: itsStep }] : []),
    ]);
    const change = db.update(interactions).set({ ...fields, version: sql`${interactions.version} + 1` });
    await write([
      ...statements,
      mustChange(change.where(rows.mine(eq(interactions.id, id), stillWaits, where)), () => new MissingRow()),
      ...(doneOn ? [db.update(steps).set({ doneOn }).where(rowsOf(scope, steps).mine(itsStep))] : []),
      counting(personId),
    ]);
    return trashId;
  };

  return {
    find: rows.find,
    ...logOf(scope),

    waiting: (most: number) => waitingOutreaches(scope, most),

    outreaches: () => latestOutreaches(scope),

    /** They answered: from now on it is a contact, and the step it came from is done. */
    answer: (id: string, today: Day) => settle(id, { answeredOn: today }, 'Answer', { doneOn: today }),

    /** A second, then a third word to the same outreach. @throws MissingRow when it would be a fourth */
    followUp: (id: string, today: Day) =>
      settle(
        id,
        {
          followedUpAgainOn: sql`case when ${interactions.followedUpOn} is null then null else coalesce(${interactions.followedUpAgainOn}, ${today}) end`,
          followedUpOn: sql`coalesce(${interactions.followedUpOn}, ${today})`,
        },
        'Follow-up',
        { where: isNull(interactions.followedUpAgainOn) },
      ),

    /** Nobody is written to for ever: it waits no more. */
    close: (id: string, today: Day) => settle(id, { closedOn: today }, 'No more follow-ups'),

    /** @returns what `undo` wants @throws MissingRow */
    async remove(id: string, label: string) {
      const { personId } = await rows.find(id);
      const { trashId, statements } = movingToTrash(scope, interactions, id, label);
      await write([...statements, counting(personId)]);
      return trashId;
    },
  };
}

import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { LogValues } from '@/lib/plan/step/interaction';
import type { Day } from '@/lib/plan/time/day';
import { mustChange } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { interactions, steps } from '../../schema';
import type { Scope } from '../../scope';
import { movingToTrash, rememberingAll } from '../../trash/trash';
import { confirmEdited } from '../inbox/confirm';
import { latestOutreaches } from '../people/outreaches';
import { isWithTarget, stillWaits, waitingOutreaches } from '../people/waiting';
import { editConversation } from './edit-conversation';
import { conversationLogOf } from './log-conversation';
import { planningNext } from './next-occurrence';
import { presentOf } from './present';

export function interactionsOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, interactions);
  const present = presentOf(scope);

  /** Who was in it, in the order they were named. */
  const personIdsOf = async (id: string) => (await present.in([id])).map(({ personId }) => personId);

  /** Changes an open outreach. @returns the id for `undo` @throws MissingRow when it is no longer open */
  const settle = async (
    id: string,
    fields: Record<string, unknown>,
    label: string,
    { doneOn, where }: { doneOn?: Day; where?: SQL } = {},
  ) => {
    const [{ stepId }, personIds] = await Promise.all([rows.find(id), personIdsOf(id)]);
    const { answeredOn, followedUpOn, followedUpAgainOn, closedOn, outOfOfficeUntil } = interactions;
    const itsStep = and(eq(steps.id, stepId ?? ''), isNull(steps.doneOn));
    const { trashId, statements } = rememberingAll(scope, label, [
      {
        table: interactions,
        columns: [answeredOn, followedUpOn, followedUpAgainOn, closedOn, outOfOfficeUntil],
        chosen: eq(interactions.id, id),
      },
      ...(doneOn ? [{ table: steps, columns: [steps.doneOn], chosen: itsStep }] : []),
    ]);
    const next = doneOn ? await planningNext(scope, itsStep, doneOn, trashId) : [];
    const change = db.update(interactions).set({ ...fields, version: sql`${interactions.version} + 1` });
    await write([
      ...statements,
      mustChange(change.where(rows.mine(eq(interactions.id, id), stillWaits, where)), () => new MissingRow()),
      ...next,
      ...(doneOn ? [db.update(steps).set({ doneOn }).where(rowsOf(scope, steps).mine(itsStep))] : []),
      present.updatingLastContact(personIds),
    ]);
    return trashId;
  };

  return {
    find: rows.find,
    /** Logs a conversation or an outreach, and confirms the suggestion it began as. @throws MissingRow */
    log: ({ suggestionId, ...log }: LogValues, planId: string) =>
      suggestionId
        ? confirmEdited(scope, { ...log, suggestionId }, planId)
        : conversationLogOf(scope).log({ ...log, suggestionId }, planId),

    correct: (id: string, version: number, log: LogValues) => editConversation(scope, id, version, log),

    waiting: (most: number) => waitingOutreaches(scope, most),

    /** An outreach, and whether its person works at a target organization. @throws MissingRow */
    outreach: async (id: string) => ({ ...(await rows.find(id)), isAtTarget: await isWithTarget(scope, id) }),

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

    /** They are out of office until that day, or back when it is null: the follow-ups wait for it. */
    outOfOffice: (id: string, outOfOfficeUntil: Day | null) => settle(id, { outOfOfficeUntil }, 'Out of office'),

    /** Closes an outreach without an answer: no more follow-ups. */
    close: (id: string, today: Day) => settle(id, { closedOn: today }, 'No more follow-ups'),

    /** @returns the id for `undo` @throws MissingRow */
    async remove(id: string, label: string) {
      const [, personIds] = await Promise.all([rows.find(id), personIdsOf(id)]);
      const { trashId, statements } = movingToTrash(scope, interactions, id, label);
      await write([...statements, present.updatingLastContact(personIds)]);
      return trashId;
    },
  };
}

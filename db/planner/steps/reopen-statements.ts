import { eq, inArray } from 'drizzle-orm';
import { rowsOf } from '../../rows';
import { interactions, outcomes, steps } from '../../schema';
import type { Scope } from '../../scope';
import { isConversation } from '../../sql/joins';
import { addingToTrash, rememberingAll } from '../../trash/trash';
import { openOccurrence } from './next-occurrence';
import { presentOf } from './present';

/** The conversations that were logged for a step that is done, and the answers to an outreach it began with. */
export async function conversationsFor(scope: Scope, stepId: string) {
  const { doneOn } = await rowsOf(scope, steps).find(stepId);
  return doneOn === null ? [] : rowsOf(scope, interactions).select(eq(interactions.stepId, stepId), isConversation);
}

/**
 * The statements that reopen a step. They remove the conversation logged for it with its outcomes, and reopen its outreach, so that no
 * goal counts what is still to do.
 * @returns them and the id for `undo`
 * @throws MissingRow
 */
export async function reopenStatements(scope: Scope, id: string) {
  const present = presentOf(scope);
  const counted = await conversationsFor(scope, id);
  const conversations = idsOf(counted.filter(({ isOutreach }) => !isOutreach));
  const answers = idsOf(counted.filter(({ isOutreach }) => isOutreach));
  const came = idsOf(await rowsOf(scope, outcomes).select(inArray(outcomes.interactionId, conversations)));
  const next = await openOccurrence(scope, await rowsOf(scope, steps).find(id));
  const { trashId, statements } = rememberingAll(scope, 'Reopened', [
    { table: steps, columns: [steps.doneOn, steps.droppedOn, steps.nothingCameOfIt, steps.skipReason], chosen: eq(steps.id, id) },
    { table: interactions, columns: [interactions.answeredOn], chosen: inArray(interactions.id, answers) },
  ]);
  return {
    trashId,
    statements: [
      ...statements,
      ...came.flatMap((outcome) => addingToTrash(scope, trashId, outcomes, outcome)),
      ...conversations.flatMap((conversation) => addingToTrash(scope, trashId, interactions, conversation)),
      ...answers.map((answer) => rowsOf(scope, interactions).updating(answer, { answeredOn: null })),
      // Of a series one occurrence is open; one that was edited by now is kept all the same.
      ...(next?.version === 1 ? addingToTrash(scope, trashId, steps, next.id) : []),
      rowsOf(scope, steps).updating(id, { doneOn: null, droppedOn: null, nothingCameOfIt: false, skipReason: '' }),
      present.updatingLastContact((await present.in(idsOf(counted))).map(({ personId }) => personId)),
    ],
  };
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

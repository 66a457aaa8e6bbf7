import { asc, eq } from 'drizzle-orm';
import { logSchema } from '@/lib/plan/step/interaction';
import { reportBackBy } from '@/lib/plan/step/report-back';
import { conversationOf, isConversationOnceDone, lineBecomes } from '@/lib/plan/step/step-conversation';
import { lineAndOutcome, type WhatCame } from '@/lib/plan/step/what-came';
import type { Day } from '@/lib/plan/time/day';
import { mustChange, type Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { interactions, outcomes, stepOthers, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { rememberingAll, rememberingInto, rememberingNew } from '../../trash/trash';
import { isBare } from './bare-conversation';
import { conversationLogOf } from './log-conversation';
import { planningNext } from './next-occurrence';

type Step = typeof steps.$inferSelect;

const nothing: WhatCame = { line: '', outcome: null };

/**
 * Completes a step: as a conversation through the log, like a confirmed suggestion, or by itself, perhaps with an outcome. Two tabs that
 * complete it at once make one conversation.
 * @returns whether a conversation was logged, and the id for `undo`
 * @throws MissingRow
 */
export async function completing(scope: Scope, id: string, doneOn: Day, came = nothing, isSecondTry = false) {
  const rows = rowsOf(scope, steps);
  const step = await rows.find(id);
  const isSame = mustChange(
    scope.db
      .update(steps)
      .set({ id })
      .where(rows.mine(eq(steps.id, id), eq(steps.version, step.version))),
    () => new MissingRow(),
  );
  const { isLogged, trashId, statements } =
    (await asConversation(scope, step, doneOn, came)) ?? (await byItself(scope, step, doneOn, came));
  try {
    await scope.write([isSame, ...statements, rows.updating(id, { doneOn, droppedOn: null, skipReason: '' })]);
  } catch (error) {
    if (isSecondTry || !(error instanceof MissingRow)) throw error;
    return completing(scope, id, doneOn, came, true);
  }
  return { isLogged, undo: trashId };
}

/** Undefined for a step that is none, or whose conversation is logged already. */
async function asConversation(scope: Scope, step: Step, doneOn: Day, came: WhatCame) {
  const kind = conversationOf(step.kind)?.kind;
  const isAsked = isConversationOnceDone(step.kind) || (came.line !== '' && lineBecomes(step) === 'conversation');
  if (!kind || !isAsked || step.personId === null) return undefined;
  const logged = await rowsOf(scope, interactions).select(eq(interactions.stepId, step.id));
  const ticked = await rowsOf(scope, interactions).select(eq(interactions.stepId, step.id), isBare(scope.ownerId));
  const counted = logged.filter(({ isOutreach, answeredOn }) => !isOutreach || answeredOn !== null);
  if (counted.length > ticked.length) return undefined;
  const log = logSchema.parse({
    people: (await personIdsOf(scope, step.id, step.personId)).map((personId) => ({ id: personId, name: '' })),
    kind,
    ...lineAndOutcome(came),
    happenedOn: doneOn,
    isOutreach: false,
    stepId: step.id,
  });
  const { statements, undo } = await conversationLogOf(scope).logging(log, step.planId);
  const reason = rememberingInto(scope, undo, [{ table: steps, columns: [steps.skipReason], chosen: eq(steps.id, step.id) }]);
  return { isLogged: true, trashId: undo, statements: [...statements, ...reason] };
}

async function byItself(scope: Scope, step: Step, doneOn: Day, came: WhatCame) {
  const { doneOn: done, droppedOn, skipReason } = steps;
  const held = [{ table: steps, columns: [done, droppedOn, skipReason], chosen: eq(steps.id, step.id) }];
  const { trashId, statements } = rememberingAll(scope, 'Done', held);
  const next = await planningNext(scope, eq(steps.id, step.id), doneOn, trashId);
  return { isLogged: false, trashId, statements: [...statements, ...next, ...resulting(scope, step, doneOn, came, trashId)] };
}

/** What came of a step that is no conversation; a line without a kind is an insight. */
function resulting(
  scope: Scope,
  { id: stepId, personId }: Step,
  happenedOn: Day,
  { line, outcome }: WhatCame,
  trashId: string,
): Statement[] {
  if (line === '' || personId === null) return [];
  const id = newId();
  const came = { kind: outcome ?? ('insight' as const), direction: 'received' as const, happenedOn };
  return [
    rememberingNew(scope, trashId, outcomes, id),
    rowsOf(scope, outcomes).inserting({ ...came, personId, stepId, text: line, reportBackBy: reportBackBy(came) }, id),
  ];
}

/** Everyone a step is with, the person it names first. */
async function personIdsOf(scope: Scope, stepId: string, personId: string) {
  const others = await scope.db
    .select({ id: stepOthers.personId })
    .from(stepOthers)
    .where(rowsOf(scope, stepOthers).mine(eq(stepOthers.stepId, stepId)))
    .orderBy(asc(stepOthers.position));
  return [personId, ...others.map(({ id }) => id)];
}

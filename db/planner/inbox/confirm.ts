import { and, asc, between, eq, inArray, isNull, or } from 'drizzle-orm';
import type { ConfirmValues } from '@/lib/plan/inbox/suggestion';
import { type LogValues, logSchema } from '@/lib/plan/step/interaction';
import { mayBeConversation } from '@/lib/plan/step/step-conversation';
import { lineAndOutcome } from '@/lib/plan/step/what-came';
import { addDays, type Day } from '@/lib/plan/time/day';
import { plainName } from '@/lib/plan/words/fold';
import type { Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { stepOthers, steps, suggestions } from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';
import { rememberingAll } from '../../trash/trash';
import type { Named } from '../people/with-whom';
import { hasBareConversation } from '../steps/bare-conversation';
import { conversationLogOf } from '../steps/log-conversation';
import { refuseAnswered } from './answered';
import { guestsOf, type Suggested } from './guests';
import { listingOf } from './listing';

/**
 * Logs suggestions as conversations, all of them or none. Newcomers become people, with their e-mail address; a step that was planned
 * with the same person within a day is completed.
 * @returns how many were logged, and the id for `undo`
 * @throws AlreadyAnswered when none of them is open any more, MissingRow
 */
export const confirm = (scope: Scope, items: ConfirmValues['items'], planId: string) =>
  withWhatIsLeft(() => confirming(scope, items, planId));

async function confirming(scope: Scope, items: ConfirmValues['items'], planId: string) {
  const ids = items.map(({ id }) => id);
  const chosen = and(isOneOf(suggestions.id, ids), eq(suggestions.state, 'open'));
  const open = await listingOf(scope).chosen(chosen);
  if (open.length === 0) return refuseAnswered(scope, ids);
  const answers = new Map(items.map((item) => [item.id, item]));
  const { trashId, statements } = rememberingAll(scope, open.length === 1 ? 'Suggestion' : 'Suggestions', [
    { table: suggestions, columns: [suggestions.state, suggestions.interactionId], chosen },
  ]);
  const batch: Statement[] = [...statements];
  const completed = new Set<string>();
  const met = guestsOf(scope, trashId);
  for (const { id, kind, day, people } of open) {
    const named: Named[] = [];
    for (const person of people) named.push(await met(person));
    const stepId = await plannedStep(
      scope,
      named.map((one) => one.id),
      day,
      completed,
    );
    if (stepId) completed.add(stepId);
    const { line = '', outcome = null } = answers.get(id) ?? {};
    const log = logSchema.parse({
      people: named.map(({ id: personId }) => ({ id: personId, name: '' })),
      kind,
      ...lineAndOutcome({ line, outcome }),
      happenedOn: day,
      isOutreach: false,
      stepId: stepId ?? '',
    });
    const logging = await conversationLogOf(scope).logging(log, planId, { trashId, named });
    batch.push(
      ...logging.statements,
      rowsOf(scope, suggestions).updating(id, { state: 'confirmed', interactionId: logging.interactionId }, eq(suggestions.state, 'open')),
    );
  }
  await scope.write(batch);
  return { logged: open.length, undo: trashId };
}

/**
 * Logs one suggestion as it was edited in the form.
 * @returns as `log` does
 * @throws AlreadyAnswered when it is not open any more, MissingRow
 */
export const confirmEdited = (scope: Scope, log: LogValues & { suggestionId: string }, planId: string) =>
  withWhatIsLeft(() => confirmingEdited(scope, log, planId));

async function confirmingEdited(scope: Scope, log: LogValues & { suggestionId: string }, planId: string) {
  const chosen = and(eq(suggestions.id, log.suggestionId), eq(suggestions.state, 'open'));
  const [suggestion] = await listingOf(scope).chosen(chosen);
  if (!suggestion) return refuseAnswered(scope, [log.suggestionId]);
  const { trashId, statements } = rememberingAll(scope, 'Suggestion', [
    { table: suggestions, columns: [suggestions.state, suggestions.interactionId], chosen },
  ]);
  const met = guestsOf(scope, trashId);
  const named: Named[] = [];
  for (const { id: personId, name } of log.people) {
    const isGuest = (guest: Suggested) => (personId ? guest.personId === personId : plainName(guest.name) === plainName(name));
    named.push(await met({ personId, name, email: suggestion.people.find(isGuest)?.email ?? '' }));
  }
  const personIds = named.map(({ id }) => id);
  const stepId = log.stepId ?? (log.isOutreach ? undefined : await plannedStep(scope, personIds, log.happenedOn)) ?? null;
  const { statements: logging, ...logged } = await conversationLogOf(scope).logging({ ...log, stepId }, planId, { trashId, named });
  const confirming = rowsOf(scope, suggestions).updating(
    suggestion.id,
    { state: 'confirmed', interactionId: logged.interactionId },
    eq(suggestions.state, 'open'),
  );
  await scope.write([...statements, ...logging, confirming]);
  return logged;
}

/** Reads again when another tab answered between reading and writing, so that the refusal says so. */
async function withWhatIsLeft<Result>(confirmIt: () => Promise<Result>) {
  try {
    return await confirmIt();
  } catch (error) {
    if (!(error instanceof MissingRow)) throw error;
    return confirmIt();
  }
}

/**
 * The step for a conversation with one of them that was planned for that day, or for the day before or after it: an open one, or one
 * that was ticked without a word of what was said.
 */
async function plannedStep(scope: Scope, personIds: readonly string[], day: Day, taken: ReadonlySet<string> = new Set()) {
  const others = scope.db
    .select({ id: stepOthers.stepId })
    .from(stepOthers)
    .where(rowsOf(scope, stepOthers).mine(isOneOf(stepOthers.personId, personIds)));
  const found = await scope.db
    .select({ id: steps.id, dueOn: steps.dueOn, kind: steps.kind })
    .from(steps)
    .where(
      rowsOf(scope, steps).mine(
        or(isOneOf(steps.personId, personIds), inArray(steps.id, others)),
        isNull(steps.droppedOn),
        or(isNull(steps.doneOn), hasBareConversation(scope.ownerId)),
        between(steps.dueOn, addDays(day, -1), addDays(day, 1)),
      ),
    )
    .orderBy(asc(steps.dueOn));
  const free = found.filter(({ id, kind }) => !taken.has(id) && mayBeConversation(kind));
  return (free.find(({ dueOn }) => dueOn === day) ?? free[0])?.id;
}

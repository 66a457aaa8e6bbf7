import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { LogValues } from '@/lib/plan/step/interaction';
import { reportBackBy } from '@/lib/plan/step/report-back';
import type { Day } from '@/lib/plan/time/day';
import { interactionKindLabels } from '@/lib/plan/words/words';
import type { Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goals, interactions, keyConnections, outcomes, people, steps, tags } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { addingToTrash, type Held, rememberingAll, rememberingInto, rememberingNew } from '../../trash/trash';
import { keyConnectionsOf } from '../goals/key-connections';
import { introducedBy } from '../introductions/introduced';
import { personDetailsOf } from '../people/person-details';
import { eachOnce, type Named, withPeople } from '../people/with-whom';
import { isBare } from './bare-conversation';
import { closingWaits } from './closing-waits';
import { planningNext } from './next-occurrence';
import { addOthers } from './others';
import { presentOf } from './present';

export function conversationLogOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, interactions);
  const stepRows = rowsOf(scope, steps);

  return {
    /**
     * Logs a conversation or an outreach with everything that follows from it, or nothing: new people, the goal they serve, everyone's
     * last contact, the step it completes, the next step, the outcome and the person introduced. An outreach to several people is one per
     * person, since each answers separately. It takes the place of a conversation that a tick of the step logged.
     * @returns the (first) interaction, its people, and the id for `undo`
     * @throws MissingRow
     */
    async log(log: LogValues, planId: string) {
      const { statements, ...logged } = await logging(log, planId);
      await write(statements);
      return logged;
    },

    logging,
  };

  /**
   * The statements of `log`, for a caller that logs several at once.
   * @param together the trash entry that undoes all of them, and the people found already
   */
  async function logging(log: LogValues, planId: string, together?: { trashId: string; named: readonly Named[] }) {
    const named = together?.named ?? (await withPeople(scope, log.people));
    const group = eachOnce(named);
    const personIds = group.map(({ id }) => id);
    // The outcome belongs to one of them.
    const giver = named[log.outcome?.from ?? 0] ?? named[0];
    const [first] = group;
    if (!first || !giver) throw new MissingRow();
    const step = log.stepId ? await stepRows.find(log.stepId) : undefined;
    const ticked = step ? await rows.select(eq(interactions.stepId, step.id), isBare(scope.ownerId)) : [];
    const before = await presentOf(scope).in(ticked.map(({ id }) => id));
    const { kind, line, happenedOn, isOutreach, stepId } = log;
    const conversations = (isOutreach ? personIds.map((id) => [id]) : [personIds]).map((present) => ({ id: newId(), present }));
    const [{ id: interactionId } = { id: newId() }] = conversations;
    const goalId = log.next && (await goalOf(log.next.goalId ?? log.goalId ?? step?.goalId, personIds, planId));
    const [nextId, outcomeId] = [newId(), newId()];
    const introduced = log.outcome ? await introducedBy(scope, giver.id, log.outcome) : undefined;
    const connections = log.goalId ? await connecting(log.goalId, personIds) : [];
    const waits = isOutreach ? undefined : closingWaits(scope, personIds, happenedOn);
    const tagged = tagging(log.tags, personIds);
    const held: Held[] = [
      ...(waits?.held ?? []),
      ...(step ? [{ table: steps, columns: [steps.doneOn, steps.personId, steps.droppedOn], chosen: eq(steps.id, step.id) }] : []),
    ];
    const { trashId, statements: remembered } = together
      ? { trashId: together.trashId, statements: rememberingInto(scope, together.trashId, held) }
      : rememberingAll(scope, interactionKindLabels[kind], held);
    const completed = isOutreach ? undefined : or(eq(steps.id, step?.id ?? ''), waits?.completed);
    const statements: Statement[] = [
      ...remembered,
      ...(completed ? await planningNext(scope, completed, happenedOn, trashId) : []),
      ...group.filter(({ isNew }) => isNew).map(({ id }) => rememberingNew(scope, trashId, people, id)),
      ...(introduced?.remembering(trashId) ?? []),
      ...connections.map(({ id }) => rememberingNew(scope, trashId, keyConnections, id)),
      ...conversations.map(({ id }) => rememberingNew(scope, trashId, interactions, id)),
      ...(log.next ? [rememberingNew(scope, trashId, steps, nextId)] : []),
      ...(log.outcome ? [rememberingNew(scope, trashId, outcomes, outcomeId)] : []),
      ...tagged.map(({ id }) => rememberingNew(scope, trashId, tags, id)),
      ...group.flatMap((one) => one.statements),
      ...(introduced?.statements ?? []),
      ...connections.flatMap((connection) => connection.statements),
      ...(waits?.statements ?? []),
      ...ticked.flatMap(({ id }) => addingToTrash(scope, trashId, interactions, id)),
      ...(step && !isOutreach ? [completing(step.id, first.id, happenedOn)] : []),
      ...conversations.flatMap(({ id, present }) => [
        rows.inserting({ kind, line, happenedOn, isOutreach, stepId }, id),
        ...presentOf(scope).saying(id, present, { trashId }),
      ]),
      ...(log.next
        ? [
            stepRows.inserting({ ...log.next, goalId, planId, personId: first.id }, nextId),
            ...addOthers(scope, nextId, personIds.slice(1), trashId),
          ]
        : []),
      ...(log.outcome && introduced
        ? [resulting(log.outcome, introduced.introducedId, { personId: giver.id, stepId, interactionId, happenedOn }, outcomeId)]
        : []),
      ...tagged.map(({ statement }) => statement),
      presentOf(scope).updatingLastContact([...personIds, ...before.map(({ personId }) => personId)]),
    ];
    return {
      statements,
      interactionId,
      people: group.map(({ id, name }) => ({ id, name })),
      stepDone: Boolean(step) && !isOutreach,
      undo: trashId,
    };
  }

  /** A row for each tag of each of them; who has the tag keeps it, and undo removes only what this gave. */
  function tagging(given: readonly string[], personIds: readonly string[]) {
    return personIds.flatMap((personId) =>
      given.map((tag) => {
        const id = newId();
        return { id, statement: personDetailsOf(scope).tagging(personId, tag, id) };
      }),
    );
  }

  /** Those of them who serve the goal from now on. */
  async function connecting(goalId: string, personIds: readonly string[]) {
    const connections = await Promise.all(personIds.map((personId) => keyConnectionsOf(scope).connecting(goalId, personId)));
    return connections.flatMap((connection) => connection ?? []);
  }

  function completing(id: string, personId: string, happenedOn: string) {
    return stepRows.updating(id, {
      doneOn: sql`coalesce(${steps.doneOn}, ${happenedOn})` as never,
      personId: sql`coalesce(${steps.personId}, ${personId})` as never,
      droppedOn: null,
    });
  }

  function resulting(
    { introducedName: _name, from: _from, ...outcome }: NonNullable<LogValues['outcome']>,
    introducedId: string | null,
    came: { personId: string; stepId: string | null; interactionId: string; happenedOn: Day },
    id: string,
  ) {
    return rowsOf(scope, outcomes).inserting(
      { ...outcome, ...came, introducedId, reportBackBy: reportBackBy({ ...outcome, ...came }) },
      id,
    );
  }

  /** The goal the next step serves: the one given, or the goal of the plan that one of them serves and that is due first. */
  async function goalOf(given: string | null | undefined, personIds: readonly string[], planId: string) {
    if (given) return (await rowsOf(scope, goals).find(given)).id;
    const [goal] = await db
      .select({ id: goals.id })
      .from(keyConnections)
      .innerJoin(goals, and(ownedBy(goals, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
      .where(rowsOf(scope, keyConnections).mine(inArray(keyConnections.personId, [...personIds]), eq(goals.planId, planId)))
      .orderBy(asc(goals.dueOn))
      .limit(1);
    return goal?.id ?? null;
  }
}

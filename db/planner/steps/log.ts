import { and, asc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { LogValues } from '@/lib/plan/step/interaction';
import { reportBackBy } from '@/lib/plan/step/outcome';
import { interactionKindLabels } from '@/lib/plan/words/words';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goals, interactions, keyConnections, outcomes, people, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { type Held, rememberingAll, rememberingNew } from '../../trash/trash';
import { keyConnectionsOf } from '../goals/key-connections';
import { introducedBy } from '../people/introduced';
import { updatingLastContact } from '../people/last-contact';
import { stillWaits } from '../people/waiting';
import { withWhom } from '../people/with-whom';

export function logOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, interactions);
  const stepRows = rowsOf(scope, steps);

  return {
    /**
     * Writes down a conversation or an outreach with all that follows from it, or nothing: a person who is new, the goal they now
     * serve, the contact of the person, the step it came from, the next step, what came of it and whom it led to.
     * @returns the interaction, who it was with, and what `undo` wants to take all of it back @throws MissingRow
     */
    async log(log: LogValues, planId: string) {
      const person = await withWhom(scope, log);
      const step = log.stepId ? await stepRows.find(log.stepId) : undefined;
      const id = newId();
      const { kind, line, happenedOn, isOutreach, stepId } = log;
      const goalId = log.next && (await goalOf(log.next.goalId ?? log.goalId ?? step?.goalId, person.id, planId));
      const [nextId, outcomeId] = [newId(), newId()];
      const introduced = log.outcome ? await introducedBy(scope, person.id, log.outcome) : undefined;
      const connection = log.goalId ? await keyConnectionsOf(scope).connecting(log.goalId, person.id) : undefined;
      const { trashId, statements } = rememberingAll(scope, interactionKindLabels[kind], [
        ...(isOutreach ? [] : waitsWith(person.id, happenedOn)),
        ...(step ? [{ table: steps, columns: [steps.doneOn, steps.personId, steps.droppedOn], chosen: eq(steps.id, step.id) }] : []),
      ]);
      await write([
        ...statements,
        ...(person.isNew ? [rememberingNew(scope, trashId, people, person.id)] : []),
        ...(introduced?.remembering(trashId) ?? []),
        ...(connection ? [rememberingNew(scope, trashId, keyConnections, connection.id)] : []),
        rememberingNew(scope, trashId, interactions, id),
        ...(log.next ? [rememberingNew(scope, trashId, steps, nextId)] : []),
        ...(log.outcome ? [rememberingNew(scope, trashId, outcomes, outcomeId)] : []),
        ...person.statements,
        ...(introduced?.statements ?? []),
        ...(connection?.statements ?? []),
        ...(isOutreach ? [] : [...closingWaits(person.id, happenedOn), ...(step ? [completing(step.id, person.id, happenedOn)] : [])]),
        rows.inserting({ personId: person.id, kind, line, happenedOn, isOutreach, stepId }, id),
        ...(log.next ? [stepRows.inserting({ ...log.next, goalId, planId, personId: person.id }, nextId)] : []),
        ...(log.outcome && introduced
          ? [resulting(log.outcome, introduced.introducedId, { personId: person.id, stepId, interactionId: id, happenedOn }, outcomeId)]
          : []),
        updatingLastContact(scope, eq(people.id, person.id)),
      ]);
      return { interactionId: id, id: person.id, name: person.name, stepDone: Boolean(step) && !isOutreach, undo: trashId };
    },

    /** Changes what was written down of an interaction; with whom it was stays. @throws MissingRow, StaleRow */
    async correct(id: string, version: number, { kind, line, happenedOn, isOutreach }: LogValues) {
      const { personId } = await rows.find(id);
      await rows.changeVersion(
        id,
        version,
        { kind, line, happenedOn, isOutreach },
        { after: [updatingLastContact(scope, eq(people.id, personId))] },
      );
    },
  };

  /** What waited for an answer until a conversation: the outreaches, and the steps they came from. */
  function waitsWith(personId: string, happenedOn: string): [theirSteps: Held, waits: Held] {
    const waits = rows.mine(eq(interactions.personId, personId), stillWaits, lte(interactions.happenedOn, happenedOn));
    const theirSteps = db
      .select({ id: interactions.stepId })
      .from(interactions)
      .where(and(waits, isNotNull(interactions.stepId)));
    return [
      { table: steps, columns: [steps.doneOn], chosen: stepRows.mine(sql`${steps.id} in ${theirSteps}`, isNull(steps.doneOn)) },
      { table: interactions, columns: [interactions.closedOn], chosen: waits },
    ];
  }

  /** A conversation ends what waited for an answer, without counting twice: the outreach rests, its step is done. */
  function closingWaits(personId: string, happenedOn: string): Statement[] {
    const [theirSteps, waits] = waitsWith(personId, happenedOn);
    return [
      db.update(steps).set({ doneOn: happenedOn }).where(theirSteps.chosen),
      db.update(interactions).set({ closedOn: happenedOn }).where(waits.chosen),
    ];
  }

  function completing(id: string, personId: string, happenedOn: string) {
    return stepRows.updating(id, {
      doneOn: sql`coalesce(${steps.doneOn}, ${happenedOn})` as never,
      personId: sql`coalesce(${steps.personId}, ${personId})` as never,
      droppedOn: null,
    });
  }

  function resulting(
    { introducedName: _name, ...outcome }: NonNullable<LogValues['outcome']>,
    introducedId: string | null,
    from: { personId: string; stepId: string | null; interactionId: string; happenedOn: string },
    id: string,
  ) {
    return rowsOf(scope, outcomes).inserting(
      { ...outcome, ...from, introducedId, reportBackBy: reportBackBy({ ...outcome, ...from }) },
      id,
    );
  }

  /** The goal the next step serves: the one given, or the goal of the plan this person serves that is due first. */
  async function goalOf(given: string | null | undefined, personId: string, planId: string) {
    if (given) return (await rowsOf(scope, goals).find(given)).id;
    const [goal] = await db
      .select({ id: goals.id })
      .from(keyConnections)
      .innerJoin(goals, and(ownedBy(goals, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
      .where(rowsOf(scope, keyConnections).mine(eq(keyConnections.personId, personId), eq(goals.planId, planId)))
      .orderBy(asc(goals.dueOn))
      .limit(1);
    return goal?.id ?? null;
  }
}

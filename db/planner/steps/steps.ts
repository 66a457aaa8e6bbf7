import { and, eq, inArray, sql } from 'drizzle-orm';
import { alone, seriesChange } from '@/lib/plan/step/recurrence/series-change';
import type { StepValues } from '@/lib/plan/step/step';
import type { WhatCame } from '@/lib/plan/step/what-came';
import { type Day, utcDay } from '@/lib/plan/time/day';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { goals, plans, stepOthers, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { remembering } from '../../trash/trash';
import { eachOnce, withPeople } from '../people/with-whom';
import { changingSeries } from './changing-series';
import { keepingMissed, keptByIfThen, missedOf, postponing } from './commitments';
import { completing } from './completing';
import { isOpen, openOccurrence, planningNext } from './next-occurrence';
import { addOthers } from './others';
import { conversationsFor, reopenStatements } from './reopen-statements';
import { stepListsOf } from './step-lists';

type Step = typeof steps.$inferSelect;

export function stepsOf(scope: Scope) {
  const { write } = scope;
  const rows = rowsOf(scope, steps);
  const lists = stepListsOf(scope);

  /**
   * Changes the state of a step.
   * @param nextFrom given when a step that repeats is to come again: the day this one is over
   * @returns the id for `undo`
   * @throws MissingRow
   */
  const settle = async (
    id: string,
    fields: Partial<Pick<Step, 'doneOn' | 'droppedOn' | 'nothingCameOfIt' | 'skipReason'>>,
    label: string,
    nextFrom?: Day,
  ) => {
    const { doneOn, droppedOn, nothingCameOfIt, skipReason } = steps;
    const { trashId, statements } = remembering(scope, steps, [doneOn, droppedOn, nothingCameOfIt, skipReason], eq(steps.id, id), label);
    const next = nextFrom ? await planningNext(scope, eq(steps.id, id), nextFrom, trashId) : [];
    await write([...statements, ...next, rows.updating(id, fields)]);
    return trashId;
  };

  return {
    find: rows.find,
    remove: rows.remove,
    ...lists,

    /** @throws MissingRow */
    async inFull(id: string) {
      const [[step], [row]] = await Promise.all([lists.one(id), rows.select(eq(steps.id, id))]);
      if (!step || !row) throw new MissingRow();
      return { ...row, ...step };
    },

    /**
     * Makes a step, or edits the one whose `id` and `version` were read. A step that moves after its day was up keeps that day as
     * missed. @returns the id @throws MissingRow, StaleRow
     */
    async save({ id, version = 0, newPersonName, others, reach, ...fields }: StepValues, today = utcDay(scope.now)) {
      const own = { id: fields.personId, name: newPersonName };
      const hasOwn = Boolean(own.id || own.name);
      const [named] = await Promise.all([
        withPeople(scope, hasOwn ? [own, ...others] : others),
        rowsOf(scope, plans).find(fields.planId),
        fields.goalId && rowsOf(scope, goals).find(fields.goalId),
      ]);
      const [first, ...rest] = eachOnce(named);
      const said = { ...fields, personId: first?.id ?? null };
      const before = [first, ...rest].flatMap((one) => one?.statements ?? []);
      const made = id ?? newId();
      const joined = addOthers(
        scope,
        made,
        rest.map((one) => one.id),
      );
      if (id) {
        const forgotten = scope.db.delete(stepOthers).where(rowsOf(scope, stepOthers).mine(eq(stepOthers.stepId, id)));
        const { place, next, also } = await changingSeries(scope, id, { ...said, others: rest.map((one) => one.id) }, reach, today);
        await rows.changeVersion(
          id,
          version,
          { ...said, ...place },
          {
            before: [...before, ...next, keepingMissed(scope, id, said.dueOn, today)],
            after: [forgotten, ...joined, ...also],
          },
        );
        return id;
      }
      const { place } = seriesChange({ ...alone, dueOn: said.dueOn }, said, { reach, saysSame: true, newSeries: newId() });
      await write([...before, rows.inserting({ ...said, ...place }, made), ...joined]);
      return made;
    },

    /** The days it was promised for and moved from too late. */
    missedOf: (id: string) => missedOf(scope, id),

    /** Moves an open step to another day; of a series only this occurrence. @returns the id for `undo` @throws MissingRow */
    postpone: (id: string, dueOn: Day, today: Day) => postponing(scope, id, dueOn, today),

    keptByIfThen: (planId: string, today: Day) => keptByIfThen(scope, planId, today),

    /**
     * Completes a step on a day, which may be before today; one that repeats comes again. A coffee chat, or what was said, becomes a
     * conversation, and what came of it an outcome, unless they are logged already.
     * @returns whether a conversation was logged, and the id for `undo`
     * @throws MissingRow
     */
    complete: (id: string, doneOn: Day, came?: WhatCame) => completing(scope, id, doneOn, came),

    /** Lets one occurrence of a step that repeats go; the next comes. */
    skip: (id: string, today: Day, reason: string) => settle(id, { droppedOn: today, doneOn: null, skipReason: reason }, 'Skipped', today),

    /** The day its series goes on; undefined for a step that repeats no more. @throws MissingRow */
    comesAgainOn: async (id: string) => (await openOccurrence(scope, await rows.find(id)))?.dueOn,

    /** Whether a conversation counts for it that `reopen` would take back. */
    hasConversation: async (id: string) => (await conversationsFor(scope, id)).length > 0,

    /** @returns the id for `undo` @throws MissingRow */
    async reopen(id: string) {
      const { trashId, statements } = await reopenStatements(scope, id);
      await write(statements);
      return trashId;
    },

    /** Drops open steps at once; those that repeat come again. @returns the id for `undo` @throws MissingRow */
    async dropAll(ids: readonly string[], today: Day, label: string) {
      const chosen = and(inArray(steps.id, [...ids]), isOpen);
      if ((await rows.select(inArray(steps.id, [...ids]))).length < new Set(ids).size) throw new MissingRow();
      const { trashId, statements } = remembering(scope, steps, [steps.droppedOn], chosen, label);
      const next = await planningNext(scope, chosen, today, trashId);
      const dropping = scope.db
        .update(steps)
        .set({ droppedOn: today, version: sql`${steps.version} + 1` })
        .where(rows.mine(chosen));
      await write([...statements, ...next, dropping]);
      return trashId;
    },

    drop: (id: string, today: Day) => settle(id, { droppedOn: today, doneOn: null }, 'Dropped'),
    nothingCameOf: (id: string) => settle(id, { nothingCameOfIt: true }, 'Nothing came of it'),
  };
}

import { eq } from 'drizzle-orm';
import type { StepValues } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { goals, plans, stepOthers, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { remembering } from '../../trash/trash';
import { eachOnce, withPeople } from '../people/with-whom';
import { keepingMissed, missedOf } from './commitments';
import { addOthers } from './others';
import { conversationsFor, reopenStatements } from './reopen-statements';
import { stepListsOf } from './step-lists';

type Step = typeof steps.$inferSelect;

export function stepsOf(scope: Scope) {
  const { write } = scope;
  const rows = rowsOf(scope, steps);
  const lists = stepListsOf(scope);

  /** Changes the state of a step. @returns the id for `undo` @throws MissingRow */
  const settle = async (id: string, fields: Partial<Pick<Step, 'doneOn' | 'droppedOn' | 'nothingCameOfIt'>>, label: string) => {
    const { doneOn, droppedOn, nothingCameOfIt } = steps;
    const { trashId, statements } = remembering(scope, steps, [doneOn, droppedOn, nothingCameOfIt], eq(steps.id, id), label);
    await write([...statements, rows.updating(id, fields)]);
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
    async save({ id, version = 0, newPersonName, others, ...fields }: StepValues, today?: Day) {
      const own = { id: fields.personId, name: newPersonName };
      const hasOwn = Boolean(own.id || own.name);
      const [named] = await Promise.all([
        withPeople(scope, hasOwn ? [own, ...others] : others),
        rowsOf(scope, plans).find(fields.planId),
        fields.goalId && rowsOf(scope, goals).find(fields.goalId),
      ]);
      const [first, ...rest] = eachOnce(named);
      const step = { ...fields, personId: first?.id ?? null };
      const before = [first, ...rest].flatMap((one) => one?.statements ?? []);
      const made = id ?? newId();
      const joined = addOthers(
        scope,
        made,
        rest.map((one) => one.id),
      );
      if (id) {
        const forgotten = scope.db.delete(stepOthers).where(rowsOf(scope, stepOthers).mine(eq(stepOthers.stepId, id)));
        await rows.changeVersion(id, version, step, {
          before: [...before, keepingMissed(scope, id, step.dueOn, today)],
          after: [forgotten, ...joined],
        });
        return id;
      }
      await write([...before, rows.inserting(step, made), ...joined]);
      return made;
    },

    /** The days it was promised for and moved from too late. */
    missedOf: (id: string) => missedOf(scope, id),

    /** Completes a step on a day, which may be before today. */
    complete: (id: string, doneOn: Day) => settle(id, { doneOn, droppedOn: null }, 'Done'),

    /** Whether a conversation counts for it that `reopen` would take back. */
    hasConversation: async (id: string) => (await conversationsFor(scope, id)).length > 0,

    /** @returns the id for `undo` @throws MissingRow */
    async reopen(id: string) {
      const { trashId, statements } = await reopenStatements(scope, id);
      await write(statements);
      return trashId;
    },

    drop: (id: string, today: Day) => settle(id, { droppedOn: today, doneOn: null }, 'Dropped'),
    nothingCameOf: (id: string) => settle(id, { nothingCameOfIt: true }, 'Nothing came of it'),
  };
}

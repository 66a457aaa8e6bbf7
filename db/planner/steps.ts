import { eq } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';
import type { StepValues } from '@/lib/plan/step';
import { MissingRow } from '../errors';
import { rowsOf } from '../rows';
import { goals, plans, steps } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';
import { remembering } from '../trash';
import { stepListsOf } from './step-lists';
import { withWhom } from './with-whom';

type Step = typeof steps.$inferSelect;

export function stepsOf(scope: Scope) {
  const { write } = scope;
  const rows = rowsOf(scope, steps);
  const lists = stepListsOf(scope);

  /** Changes the state of a step. @returns what `undo` wants @throws MissingRow */
  const settle = async (id: string, fields: Partial<Pick<Step, 'doneOn' | 'droppedOn' | 'nothingCameOfIt'>>, label: string) => {
    const { doneOn, droppedOn, nothingCameOfIt } = steps;
    const { trashId, statements } = remembering(scope, steps, [doneOn, droppedOn, nothingCameOfIt], eq(steps.id, id), label);
    await write([...statements, rows.updating(id, fields)]);
    return trashId;
  };

  return {
    ...rows,
    ...lists,

    /** @throws MissingRow */
    async inFull(id: string) {
      const [[step], [row]] = await Promise.all([lists.one(id), rows.select(eq(steps.id, id))]);
      if (!step || !row) throw new MissingRow();
      return { ...row, ...step };
    },

    /** Makes a step, or edits the one whose `id` and `version` were read. @returns the id @throws MissingRow, StaleRow */
    async save({ id, version = 0, newPersonName, ...fields }: StepValues) {
      const [person] = await Promise.all([
        fields.personId || newPersonName ? withWhom(scope, { personId: fields.personId, newPersonName }) : undefined,
        rowsOf(scope, plans).find(fields.planId),
        fields.goalId && rowsOf(scope, goals).find(fields.goalId),
      ]);
      const step = { ...fields, personId: person?.id ?? null };
      const before = person?.statements ?? [];
      if (id) {
        await rows.changeVersion(id, version, step, { before });
        return id;
      }
      const made = newId();
      await write([...before, rows.inserting(step, made)]);
      return made;
    },

    complete: (id: string, today: Day) => settle(id, { doneOn: today, droppedOn: null }, 'Done'),
    reopen: (id: string) => settle(id, { doneOn: null, droppedOn: null, nothingCameOfIt: false }, 'Reopened'),
    drop: (id: string, today: Day) => settle(id, { droppedOn: today, doneOn: null }, 'Let go'),
    nothingCameOf: (id: string) => settle(id, { nothingCameOfIt: true }, 'Nothing came of it'),
  };
}

import { eq } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';
import type { StepValues } from '@/lib/plan/step';
import { MissingRow } from '../errors';
import { rowsOf } from '../rows';
import { goals, people, plans, steps } from '../schema';
import type { Scope } from '../scope';
import { remembering } from '../trash';
import { stepListsOf } from './step-lists';

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
    async save({ id, version = 0, ...step }: StepValues) {
      await Promise.all([
        rowsOf(scope, plans).find(step.planId),
        step.goalId && rowsOf(scope, goals).find(step.goalId),
        step.personId && rowsOf(scope, people).find(step.personId),
      ]);
      if (!id) return rows.create(step);
      await rows.changeVersion(id, version, step);
      return id;
    },

    complete: (id: string, today: Day) => settle(id, { doneOn: today, droppedOn: null }, 'Done'),
    reopen: (id: string) => settle(id, { doneOn: null, droppedOn: null, nothingCameOfIt: false }, 'Reopened'),
    drop: (id: string, today: Day) => settle(id, { droppedOn: today, doneOn: null }, 'Let go'),
    nothingCameOf: (id: string) => settle(id, { nothingCameOfIt: true }, 'Nothing came of it'),
  };
}

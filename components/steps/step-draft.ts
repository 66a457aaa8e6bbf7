import type { StepDraft } from '@/lib/plan/step/step';
import { addDays, type Day } from '@/lib/plan/time/day';
import type { StepKind } from '@/lib/plan/words/words';

type For = { planId: string; goalId?: string | null; personId?: string | null; kind?: StepKind; title?: string };

/** The draft of a new step: due in a week, for the given goal or the only one. */
export const newStep = (
  { planId, goalId, personId, kind = 'reach_out', title = '' }: For,
  today: Day,
  goals: readonly { id: string }[] = [],
): StepDraft => ({
  planId,
  goalId: goalId ?? (goals.length === 1 ? goals[0]?.id : undefined) ?? '',
  personId: personId ?? '',
  newPersonName: '',
  kind,
  title,
  dueOn: addDays(today, 7),
  atTime: '',
  place: '',
  notes: '',
});

type Row = Required<For> & { id: string; version: number; dueOn: Day; atTime: string; place: string; notes: string };

/** The draft to edit a step. */
export const draftOfStep = (row: Row): StepDraft => ({
  ...newStep(row, row.dueOn),
  id: row.id,
  version: String(row.version),
  dueOn: row.dueOn,
  atTime: row.atTime,
  place: row.place,
  notes: row.notes,
});

import type { StepDraft } from '@/lib/plan/step/step';
import { addDays, type Day } from '@/lib/plan/time/day';
import type { StepKind } from '@/lib/plan/words/words';

type For = { planId: string; goalId?: string | null; personId?: string | null; kind?: StepKind; title?: string };

/** Where a new step begins: in a week from today, for the only goal there is unless another is given. */
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

/** The step as it stands, to be edited. */
export const draftOfStep = (row: Row): StepDraft => ({
  ...newStep(row, row.dueOn),
  id: row.id,
  version: String(row.version),
  dueOn: row.dueOn,
  atTime: row.atTime,
  place: row.place,
  notes: row.notes,
});

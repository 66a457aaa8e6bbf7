import type { IfThen } from '@/lib/plan/step/if-then';
import type { StepDraft } from '@/lib/plan/step/step';
import { stepTitleOf } from '@/lib/plan/step/step-title';
import { addDays, type Day } from '@/lib/plan/time/day';
import type { StepKind } from '@/lib/plan/words/words';

type For = {
  planId: string;
  goalId?: string | null;
  personId?: string | null;
  kind?: StepKind;
  title?: string;
  others?: readonly { id: string; display: string }[];
};

/** The draft of a new step: due in a week, for the given goal or the only one. */
export const newStep = (
  { planId, goalId, personId, kind = 'reach_out', title = '', others = [] }: For,
  today: Day,
  goals: readonly { id: string }[] = [],
): StepDraft => ({
  planId,
  goalId: goalId ?? (goals.length === 1 ? goals[0]?.id : undefined) ?? '',
  personId: personId ?? '',
  newPersonName: '',
  others: others.map(({ id, display }) => ({ id, name: display })),
  kind,
  title,
  dueOn: addDays(today, 7),
  atTime: '',
  place: '',
  notes: '',
  recurrence: '',
  reach: 'this',
  cue: '',
  response: '',
  obstacle: '',
  fallback: '',
});

type Before = Pick<For, 'planId' | 'goalId' | 'personId' | 'others'> & { person: string | null };

/** The draft of a follow-up to a step, with the same people. */
export const followUpOf = ({ planId, goalId, personId, person, others }: Before, today: Day): StepDraft =>
  newStep({ planId, goalId, personId, others, kind: 'follow_up', title: stepTitleOf('follow_up', person ?? '') }, today);

type Row = Required<For> & {
  id: string;
  version: number;
  dueOn: Day;
  atTime: string;
  place: string;
  notes: string;
  recurrence: string;
} & IfThen;

/** The draft to edit a step. */
export const draftOfStep = (row: Row): StepDraft => ({
  ...newStep(row, row.dueOn),
  id: row.id,
  version: String(row.version),
  dueOn: row.dueOn,
  atTime: row.atTime,
  place: row.place,
  notes: row.notes,
  recurrence: row.recurrence,
  cue: row.cue,
  response: row.response,
  obstacle: row.obstacle,
  fallback: row.fallback,
});

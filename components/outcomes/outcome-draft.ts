import type { OutcomeDraft } from '@/lib/plan/step/outcome';
import type { Day } from '@/lib/plan/time/day';
import type { Direction, OutcomeKind } from '@/lib/plan/words/words';

type From = { personId?: string | null; stepId?: string | null; interactionId?: string | null };

/** The default of a new outcome: something received today. `from` is the person, step or interaction it came from. */
export const newOutcome = ({ personId, stepId, interactionId }: From, today: Day): OutcomeDraft => ({
  personId: personId ?? '',
  stepId: stepId ?? '',
  interactionId: interactionId ?? '',
  kind: 'insight',
  direction: 'received',
  text: '',
  happenedOn: today,
  reportBackBy: '',
  introducedId: '',
  introducedName: '',
});

type Row = From & {
  id: string;
  version: number;
  personId: string;
  kind: OutcomeKind;
  direction: Direction;
  text: string;
  happenedOn: Day;
  reportBackBy: Day | null;
  introducedId: string | null;
};

/** The outcome as it stands, to be edited. */
export const draftOfOutcome = (row: Row): OutcomeDraft => ({
  ...newOutcome(row, row.happenedOn),
  id: row.id,
  version: String(row.version),
  kind: row.kind,
  direction: row.direction,
  text: row.text,
  reportBackBy: row.reportBackBy ?? '',
  introducedId: row.introducedId ?? '',
});

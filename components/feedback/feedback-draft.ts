import type { FeedbackDraft } from '@/lib/plan/step/feedback';
import type { Day } from '@/lib/plan/time/day';
import type { FeedbackKind } from '@/lib/plan/words/words';

/** New feedback: received today, without a kind yet. */
export const newFeedback = (planId: string, today: Day, personId: string | null = null): FeedbackDraft => ({
  planId,
  personId: personId ?? '',
  fromName: '',
  kind: '',
  text: '',
  receivedOn: today,
});

type Row = {
  id: string;
  version: number;
  planId: string;
  personId: string | null;
  fromName: string;
  kind: FeedbackKind | null;
  text: string;
  receivedOn: Day;
};

/** The form’s values for saved feedback. */
export const draftOfFeedback = (row: Row): FeedbackDraft => ({
  ...newFeedback(row.planId, row.receivedOn, row.personId),
  id: row.id,
  version: String(row.version),
  fromName: row.fromName,
  kind: row.kind ?? '',
  text: row.text,
});

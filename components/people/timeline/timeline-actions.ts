import type { FormAction } from '@/lib/form-result';
import type { AnswerDraft } from '@/lib/plan/step/feedback';
import type { OutOfOfficeDraft } from '@/lib/plan/step/interaction';
import type { OutcomeDraft, ReportDraft, ThanksDraft } from '@/lib/plan/step/outcome';
import type { StepDraft } from '@/lib/plan/step/step';

type OneRow = FormAction<{ id: string }>;

/** The server actions of a person's timeline. */
export type TimelineActions = {
  saveStep: FormAction<StepDraft>;
  completeStep: OneRow;
  dropStep: OneRow;
  nothingCameOfStep: OneRow;
  answerOutreach: OneRow;
  followUpOutreach: OneRow;
  closeOutreach: OneRow;
  noteOutOfOffice: FormAction<OutOfOfficeDraft>;
  removeInteraction: OneRow;
  saveOutcome: FormAction<OutcomeDraft>;
  reportBack: FormAction<ReportDraft>;
  thankForOutcome: FormAction<ThanksDraft>;
  removeOutcome: OneRow;
  answerFeedback: FormAction<AnswerDraft>;
};

'use client';

import type { FormAction } from '@/lib/form-result';
import type { AnswerDraft, FeedbackDraft, FeedbackStepDraft } from '@/lib/plan/step/feedback';
import type { Day } from '@/lib/plan/time/day';
import { type FeedbackKind, feedbackKindLabels } from '@/lib/plan/words/words';
import { ActionButton } from '../ui/action-button';
import { DayText } from '../ui/day';
import { Menu } from '../ui/dialog/menu';
import { Face } from '../ui/mark/face';
import { Row, Rows } from '../ui/rows';
import { AnswerFeedback } from './answer-feedback';
import { FeedbackDialog } from './feedback-dialog';
import { draftOfFeedback } from './feedback-draft';
import { FeedbackToStep } from './feedback-to-step';
import { NewMark } from './mark-read';
import { SortFeedback } from './sort-feedback';

type Feedback = Parameters<typeof draftOfFeedback>[0] & {
  from: string;
  answer: string;
  answeredOn: Day | null;
  stepId: string | null;
  isNew: boolean;
};

type Acts = {
  save: FormAction<FeedbackDraft>;
  sort: FormAction<{ id: string; kind: FeedbackKind }>;
  makeStep: FormAction<FeedbackStepDraft>;
  answer: FormAction<AnswerDraft>;
  remove: FormAction<{ id: string }>;
};

/** The plan’s feedback, each with what can be done about it: answer it, sort it, turn it into a step. Sent to the client as plain rows. */
export const FeedbackList = ({ feedback, today, act }: { feedback: readonly Feedback[]; today: Day; act: Acts }) => (
  <Rows label="Feedback">
    {feedback.map((one) => (
      <Row key={one.id} id={one.id} end={<Verbs feedback={one} today={today} act={act} />}>
        <div className="flex items-start gap-3">
          <Face name={one.from} />
          <div className="min-w-0">
            <p className="quoted text-ink">{one.text}</p>
            <p className="text-ink-soft text-small">
              <NewMark isNew={one.isNew} /> {one.from}, <DayText day={one.receivedOn} today={today} />
              {one.kind && `: ${feedbackKindLabels[one.kind].toLowerCase()}`}
              {one.stepId && (
                <>
                  , now{' '}
                  <a className="tap" href={`/steps/${one.stepId}`}>
                    a step
                  </a>
                </>
              )}
            </p>
            {one.answeredOn && <p className="text-small">You did: {one.answer}</p>}
            {!one.kind && <SortFeedback id={one.id} sort={act.sort} />}
          </div>
        </div>
      </Row>
    ))}
  </Rows>
);

function Verbs({ feedback, today, act }: { feedback: Feedback; today: Day; act: Acts }) {
  const { id, personId, stepId, answeredOn, from } = feedback;
  return (
    <>
      {!answeredOn && <AnswerFeedback open="Answer" feedback={feedback} act={act.answer} />}
      <Menu label={`More about feedback from ${from}`}>
        {!stepId && <FeedbackToStep feedback={feedback} today={today} act={act.makeStep} />}
        <FeedbackDialog open="Edit" draft={draftOfFeedback(feedback)} person={personId && from} save={act.save} />
        <ActionButton action={act.remove} values={{ id }}>
          Remove
        </ActionButton>
      </Menu>
    </>
  );
}

import { answerFeedback } from '../feedback/actions';
import { addConnection, saveConnection } from '../goals/actions';
import { reportBack, saveOutcome, thankForOutcome } from '../outcomes/actions';
import { nothingCameOfStep, saveStep } from '../steps/actions';

/** The action that fixes each kind of gap. */
export const fixActions = {
  addConnection,
  saveConnection,
  saveStep,
  saveOutcome,
  nothingCame: nothingCameOfStep,
  reportBack,
  thank: thankForOutcome,
  answer: answerFeedback,
};

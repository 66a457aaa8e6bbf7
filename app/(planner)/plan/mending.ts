import { answerFeedback } from '../feedback/actions';
import { addConnection, saveConnection } from '../goals/actions';
import { reportBack, saveOutcome, thankForOutcome } from '../outcomes/actions';
import { nothingCameOfStep, saveStep } from '../steps/actions';

/** What each break of the thread is mended with. */
export const mending = {
  actions: {
    addConnection,
    saveConnection,
    saveStep,
    saveOutcome,
    nothingCame: nothingCameOfStep,
    reportBack,
    thank: thankForOutcome,
    answer: answerFeedback,
  },
};

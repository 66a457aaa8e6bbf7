import { answerFeedback } from '../../feedback/actions';
import { answerOutreach, closeOutreach, followUpOutreach, noteOutOfOffice, removeInteraction } from '../../interactions/actions';
import { removeOutcome, reportBack, saveOutcome, thankForOutcome } from '../../outcomes/actions';
import { completeStep, dropStep, nothingCameOfStep, saveStep } from '../../steps/actions';

export const timelineActions = {
  saveStep,
  completeStep,
  dropStep,
  nothingCameOfStep,
  answerOutreach,
  followUpOutreach,
  closeOutreach,
  noteOutOfOffice,
  removeInteraction,
  saveOutcome,
  reportBack,
  thankForOutcome,
  removeOutcome,
  answerFeedback,
};

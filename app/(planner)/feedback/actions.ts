'use server';

import { answerSchema, feedbackSchema, feedbackStepSchema, readFeedbackSchema, sortFeedbackSchema } from '@/lib/plan/step/feedback';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, formAction } from '@/lib/server/actions/form-action';

export const saveFeedback = formAction(feedbackSchema, async (planner, feedback) => {
  if (feedback.receivedOn > planner.today) return { receivedOn: 'Choose today or an earlier day' };
  const id = await planner.feedback.save(feedback);
  return done({ say: 'Feedback saved', id });
});

export const readFeedback = formAction(readFeedbackSchema, async (planner, { ids }) => {
  await planner.feedback.markRead(ids);
  return undefined;
});

export const sortFeedback = formAction(sortFeedbackSchema, async (planner, { id, kind }) => {
  await planner.feedback.sort(id, kind);
});

export const answerFeedback = formAction(answerSchema, async (planner, { id, answer }) =>
  done({ say: 'Reply saved', undo: await planner.feedback.answer(id, answer, planner.today) }),
);

export const makeFeedbackStep = formAction(feedbackStepSchema, async (planner, step) =>
  done({ say: 'Step created', id: await planner.feedback.becomeStep(step) }),
);

export const removeFeedback = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Feedback removed.', undo: await planner.feedback.remove(id, 'Feedback') }),
);

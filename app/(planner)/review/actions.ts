'use server';

import { reviewSchema, weekProblem } from '@/lib/plan/review/weekly-review';
import { done, formAction } from '@/lib/server/actions/form-action';

export const saveReview = formAction(reviewSchema, async (planner, review) => {
  const { calendar } = planner;
  const problem = weekProblem(review.weekOn, calendar);
  if (problem) return { root: problem };
  if (!review.close) {
    await planner.reviews.save(review);
    return done({ say: 'Saved for later.' });
  }
  return done({ say: 'Week closed.', goTo: `/review/${await planner.reviews.close(review, calendar)}` });
});

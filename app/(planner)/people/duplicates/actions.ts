'use server';

import { mergeSchema, pairSchema, takenFields } from '@/lib/plan/people/merge';
import { done, formAction } from '@/lib/server/actions/form-action';

export const mergePair = formAction(mergeSchema, async (planner, { keepId, goneId, takes }) => {
  if (keepId === goneId) return { root: 'These two were already merged.' };
  const { display } = await planner.people.find(keepId);
  const undo = await planner.duplicates.merge(keepId, goneId, takenFields(takes));
  return done({ say: `${display} is merged into one person.`, undo, goTo: '/people/duplicates' });
});

export const dismissPair = formAction(pairSchema, async (planner, { firstId, secondId }) => {
  await planner.duplicates.dismiss(firstId, secondId);
  return done({ say: 'Kept as two people. You won’t be asked about them again.', goTo: '/people/duplicates' });
});

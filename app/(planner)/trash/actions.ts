'use server';

import { rowSchema } from '@/lib/plan/words/fields';
import { done, personAction } from '@/lib/server/actions/form-action';

export const restore = personAction(rowSchema, async ({ trash }, { id }) => {
  await trash.undo(id);
  return done({ say: 'Restored.' });
});

export const deleteForGood = personAction(rowSchema, async ({ trash }, { id }) => {
  await trash.forget(id);
  return done({ say: 'Deleted for good.' });
});

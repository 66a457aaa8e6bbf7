'use server';

import { z } from 'zod';
import { done, personAction } from '@/lib/server/actions/form-action';

/** Undoes what a toast offers to undo. */
export const undo = personAction(z.strictObject({ id: z.uuid() }), async (person, { id }) => {
  const { isRemovedAgain } = await person.trash.undo(id);
  return done({ say: isRemovedAgain ? 'Undone.' : 'Restored.' });
});

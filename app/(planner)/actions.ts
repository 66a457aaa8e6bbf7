'use server';

import { z } from 'zod';
import { personAction } from '@/lib/server/form-action';

/** Puts back what a removal took away. */
export const undo = personAction(z.strictObject({ id: z.uuid() }), async (person, { id }) => {
  await person.trash.undo(id);
});

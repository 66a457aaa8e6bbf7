import { z } from 'zod';
import { daySchema, idSchema } from '../words/fields';

/** Moves an open step to another day, earlier or later. A commitment whose day was up stays missed. */
export const postponeSchema = z.strictObject({ id: idSchema, dueOn: daySchema });

export type PostponeDraft = z.input<typeof postponeSchema>;

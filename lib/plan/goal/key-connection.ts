import { z } from 'zod';
import { someoneFields } from '../people/someone';
import { idSchema, optionalChoice, rowFields } from '../words/fields';
import { optionalText } from '../words/text';
import { keyConnectionRoles } from '../words/words';

/** A person who serves a goal. Without a role or a reason the thread has a gap, which can be fixed later. */
export const keyConnectionSchema = z.strictObject({
  ...rowFields,
  goalId: idSchema,
  personId: idSchema,
  role: optionalChoice(keyConnectionRoles),
  /** The reason in the owner's own words. */
  reason: optionalText(500),
});

export type KeyConnectionDraft = z.input<typeof keyConnectionSchema>;
export type KeyConnectionValues = z.output<typeof keyConnectionSchema>;

/** The same for a person chosen from the address book, or a new one with only a name. */
export const newConnectionSchema = keyConnectionSchema
  .omit({ id: true, version: true })
  .extend(someoneFields)
  .refine(({ personId, newPersonName }) => personId !== null || newPersonName !== '', {
    path: ['personId'],
    error: 'Choose or name a person',
    when: ({ value }) => value instanceof Object,
  });

export type NewConnectionDraft = z.input<typeof newConnectionSchema>;

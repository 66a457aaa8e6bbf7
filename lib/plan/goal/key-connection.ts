import { z } from 'zod';
import { someoneFields } from '../people/someone';
import { idSchema, optionalChoice, rowFields } from '../words/fields';
import { optionalText } from '../words/text';
import { keyConnectionRoles } from '../words/words';

/** A person tied to a goal. The role is the reason for the tie; without one the thread has a break, which may be mended later. */
export const keyConnectionSchema = z.strictObject({
  ...rowFields,
  goalId: idSchema,
  personId: idSchema,
  role: optionalChoice(keyConnectionRoles),
  /** More about it in the person's own words. */
  reason: optionalText(500),
});

export type KeyConnectionDraft = z.input<typeof keyConnectionSchema>;
export type KeyConnectionValues = z.output<typeof keyConnectionSchema>;

/** The same for one of one's people, or for somebody new of whom only the name is known. */
export const newConnectionSchema = keyConnectionSchema
  .omit({ id: true, version: true })
  .extend(someoneFields)
  .refine(({ personId, newPersonName }) => personId !== null || newPersonName !== '', {
    path: ['personId'],
    error: 'Choose or name a person',
    when: ({ value }) => value instanceof Object,
  });

export type NewConnectionDraft = z.input<typeof newConnectionSchema>;

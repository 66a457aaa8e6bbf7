import { z } from 'zod';
import { idSchema, optionalChoice, rowFields } from './fields';
import { optionalText, requiredText } from './text';
import { keyConnectionRoles } from './words';

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

/** The same for somebody told by name: one of one's people, or somebody new. */
export const namedConnectionSchema = keyConnectionSchema
  .omit({ id: true, version: true, personId: true })
  .extend({ name: requiredText(200, 'Say who') });

export type NamedConnectionDraft = z.input<typeof namedConnectionSchema>;

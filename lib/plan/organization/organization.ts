import { z } from 'zod';
import { number, optionalChoice, rowFields } from '../words/fields';
import { optionalText, requiredText } from '../words/text';
import { organizationKinds } from '../words/words';

export const organizationsPerPage = 50;

const degree = number({ min: 0, max: 3, whole: true, says: 'Choose 0 to 3' }).default(0);

export const organizationSchema = z.strictObject({
  ...rowFields,
  name: requiredText(200, 'Enter its name'),
  /** What it means to the owner; null for the employer of an acquaintance. */
  kind: optionalChoice(organizationKinds),
  /** Of a target: how much one wants to go there, and whether it is open to someone new. */
  motivation: degree,
  opening: degree,
  /** Only the owner's. */
  notes: optionalText(5000),
});

export type OrganizationDraft = z.input<typeof organizationSchema>;
export type OrganizationValues = z.output<typeof organizationSchema>;

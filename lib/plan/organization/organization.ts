import { z } from 'zod';
import { optionalChoice, rowFields } from '../words/fields';
import { optionalText, requiredText } from '../words/text';
import { organizationKinds } from '../words/words';

export const organizationsPerPage = 50;

export const organizationSchema = z.strictObject({
  ...rowFields,
  name: requiredText(200, 'Enter its name'),
  /** What it means to the owner; null for the employer of an acquaintance. */
  kind: optionalChoice(organizationKinds),
  /** Only the owner's. */
  notes: optionalText(5000),
});

export type OrganizationDraft = z.input<typeof organizationSchema>;
export type OrganizationValues = z.output<typeof organizationSchema>;

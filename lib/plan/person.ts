import { z } from 'zod';
import { emailsField, phonesField, urlsField } from './contact-details';
import { choice, optionalChoice, optionalNumber, rowFields } from './fields';
import { optionalText, text } from './text';
import { personCategories, tierNames } from './words';

const tag = text(40).min(1, 'A tag needs a letter');

export const personSchema = z
  .strictObject({
    ...rowFields,
    given: optionalText(100),
    family: optionalText(100),
    /** How the name is shown when it is not given and family name in that order. */
    display: optionalText(200),
    category: optionalChoice(personCategories),
    organization: optionalText(200),
    position: optionalText(200),
    emails: emailsField,
    phones: phonesField,
    urls: urlsField,
    howMet: optionalText(1000),
    /** Markdown, and only the owner's. */
    notes: optionalText(20_000),
    tier: optionalChoice(tierNames),
    /** Days; null for nobody to keep in touch with. */
    cadenceDays: optionalNumber({ min: 1, max: 730, whole: true, says: 'Give a number of days' }),
    /** What one conversation costs. */
    minutes: optionalNumber({ min: 1, max: 600, whole: true, says: 'Give a number of minutes' }),
    tags: z.array(tag, 'Give tags').max(30, 'At most 30 tags').default([]),
  })
  .refine(hasName, { path: ['given'], error: 'Give at least one name', when: () => true });

export type PersonDraft = z.input<typeof personSchema>;
export type PersonValues = z.output<typeof personSchema>;

/** Somebody of whom only the name is known yet, as /welcome and the log ask for. */
export const newPersonSchema = z.strictObject({
  name: text(200).min(1, 'Give a name'),
  category: choice(personCategories, 'Say where you know them from'),
});

type Name = { given: string; family: string; display: string };

/** The name as it is shown: the one chosen for showing, else given and family name. */
export const displayName = ({ given, family, display }: Name) => display || [given, family].filter(Boolean).join(' ');

function hasName(person: unknown) {
  const { given, family, display } = Object(person) as Partial<Name>;
  return Boolean(given || family || display);
}

import { z } from 'zod';
import { idSchema, listOf, optionalChoice, optionalDay, optionalId, optionalNumber, rowFields } from '../words/fields';
import { optionalText } from '../words/text';
import { circleNames, personCategories } from '../words/words';
import { emailsField, phonesField, urlsField } from './contact-details';
import { datesField } from './person-dates';
import { tagSchema, tagsField } from './tags';
import { optionalYearlyDay } from './yearly-day';

/** How often to keep in touch: a circle, a number of days, or neither. */
const rhythmFields = {
  circle: optionalChoice(circleNames),
  rhythmDays: optionalNumber({ min: 1, max: 730, whole: true, says: 'Enter a number of days' }),
  /** Minutes of one conversation. */
  minutes: optionalNumber({ min: 1, max: 600, whole: true, says: 'Enter a number of minutes' }),
};

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
    birthday: optionalYearlyDay,
    dates: datesField,
    howMet: optionalText(1000),
    introducedById: optionalId,
    /** Markdown, and only the owner's. */
    notes: optionalText(20_000),
    ...rhythmFields,
    tags: tagsField,
  })
  .refine(hasName, { path: ['given'], error: 'Enter at least one name', when: () => true });

export type PersonDraft = z.input<typeof personSchema>;
export type PersonValues = z.output<typeof personSchema>;

/** The people an action is for: their ids, joined by commas as a form sends them. */
const ids = listOf(idSchema, { most: 200, separator: /,/ }).refine((chosen) => chosen.length > 0, 'Choose someone first');

export const rhythmSchema = z.strictObject({ ids, ...rhythmFields });
export const tagPeopleSchema = z.strictObject({ ids, tag: tagSchema });
export const connectPeopleSchema = z.strictObject({ ids, goalId: idSchema });
export const peopleSchema = z.strictObject({ ids });

export type RhythmDraft = z.input<typeof rhythmSchema>;
export type TagPeopleDraft = z.input<typeof tagPeopleSchema>;
export type ConnectPeopleDraft = z.input<typeof connectPeopleSchema>;

/** Whether the person has a star. */
export const starSchema = z.strictObject({ id: idSchema, starred: z.boolean() });

/** Until when a rhythm is quiet; null wakes it. */
export const snoozeSchema = z.strictObject({ id: idSchema, until: optionalDay });

type Name = { given: string; family: string; display: string };

/** The name as it is shown: the one chosen for showing, else given and family name. */
export const displayName = ({ given, family, display }: Name) => display || [given, family].filter(Boolean).join(' ');

function hasName(person: unknown) {
  const { given, family, display } = Object(person) as Partial<Name>;
  return Boolean(given || family || display);
}

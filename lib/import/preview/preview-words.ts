import { readDateText, sayDateText } from '@/lib/plan/people/person-dates';
import { sayTags } from '@/lib/plan/people/star';
import { sayYearlyDay } from '@/lib/plan/people/yearly-day';
import { sayBriefly } from '@/lib/plan/words/say';
import type { Difference, ListField } from '../matching/differences';
import type { SuggestedBy } from '../matching/people-index';
import type { ImportKind, ReadPerson } from '../person/person';
import type { ImportRowKind } from './preview';

/** The words that the import screens use for stored values. */

export const importKindLabels: Record<ImportKind, string> = {
  linkedin: 'LinkedIn connections',
  google: 'Google Contacts',
  outlook: 'Outlook contacts',
  vcard: 'vCards',
  csv: 'Table',
  throughline: 'Throughline people',
  several: 'Several files',
};

export const importRowKindLabels: Record<ImportRowKind, string> = {
  new: 'New',
  matched: 'Updates',
  suggested: 'Possible matches',
  unchanged: 'No changes',
  repeated: 'Repeated in the file',
  skipped: 'Skipped',
  problem: 'Warnings',
  kept: 'Kept',
};

export const suggestedByLabels: Record<SuggestedBy, string> = {
  email: 'the same e-mail address',
  name_and_phone: 'the same name and phone number',
  name_and_organization: 'the same name at the same company',
};

const fieldLabels: Record<Difference['field'], string> = {
  given: 'First name',
  family: 'Last name',
  display: 'Name',
  linkedinSlug: 'LinkedIn profile',
  organization: 'Company',
  position: 'Position',
  connectedOn: 'Connected on',
  birthday: 'Birthday',
  dates: 'Dates',
  notes: 'Notes',
  emails: 'E-mail',
  phones: 'Phone',
  urls: 'Link',
  tags: 'Tags',
};

/** What is imported for a new person, one line per kind of value. */
export function sayNewPerson({
  position,
  organization,
  emails,
  phones,
  urls,
  birthday,
  connectedOn,
  dates = [],
  tags,
  notes,
}: ReadPerson): string[] {
  const days = [birthday && `Birthday ${sayYearlyDay(birthday)}`, connectedOn && `Connected on ${sayYearlyDay(connectedOn)}`];
  const lines = [
    [position, organization, ...emails, ...phones].filter(Boolean).join(', '),
    [...days.filter(Boolean), ...sayDates(dates), ...urls].join(', '),
    tags.length > 0 ? `Tags: ${sayTags(tags)}` : '',
    notes && `Notes: ${sayStart(notes.replace(/\n+/g, '\n'))}`,
  ];
  return lines.filter(Boolean);
}

const sayStart = (text: string) => (text.length > 300 ? `${text.slice(0, 299)}…`.toWellFormed() : text);

/** One difference as its field, the current value (empty for none), and the new one. */
export function sayDifference(difference: Difference): { field: string; before: string; after: string } {
  const field = fieldLabels[difference.field];
  if ('adds' in difference) return { field, before: '', after: sayAdded(difference.field, difference.adds) };
  const said = difference.field === 'birthday' || difference.field === 'connectedOn' ? sayDateKnown : sayBriefly;
  return { field, before: said(difference.before), after: said(difference.after) };
}

function sayAdded(field: ListField, adds: readonly string[]): string {
  if (field === 'tags') return sayTags(adds);
  return (field === 'dates' ? sayDates(adds) : adds).join(', ');
}

const sayDates = (texts: readonly string[]) => texts.flatMap((each) => readDateText(each) ?? []).map(sayDateText);

const sayDateKnown = (day: string) => day && sayYearlyDay(day);

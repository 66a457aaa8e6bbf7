import Papa from 'papaparse';
import { guardFormula, ownColumns, valueSeparator } from '@/lib/import/csv/own-csv';
import type { PersonField, PersonRecord } from '@/lib/import/person/person';
import { profileAddress } from './profile-address';

const cells: Partial<Record<PersonField, (person: PersonRecord) => string>> = {
  given: (person) => person.given,
  family: (person) => person.family,
  display: (person) => person.display,
  email: (person) => person.emails.join(valueSeparator),
  phone: (person) => person.phones.join(valueSeparator),
  url: (person) => person.urls.join(valueSeparator),
  linkedin: (person) => (person.linkedinSlug ? profileAddress(person.linkedinSlug) : ''),
  organization: (person) => person.organization,
  position: (person) => person.position,
  connectedOn: (person) => person.connectedOn ?? '',
  birthday: (person) => person.birthday ?? '',
  notes: (person) => person.notes,
  tags: (person) => person.tags.join(valueSeparator),
  dates: (person) => (person.dates ?? []).join(valueSeparator),
};

/**
 * People as a table (RFC 4180) for spreadsheets: with a byte order mark, CRLF, and an apostrophe before cells a spreadsheet would run.
 * `readPeople` reads it back without loss.
 */
export function printPeopleCsv(people: readonly PersonRecord[]): string {
  const rows = people.map((person) => ownColumns.map(([, field]) => guardFormula(cells[field]?.(person) ?? '')));
  return `\uFEFF${Papa.unparse([ownColumns.map(([header]) => header), ...rows], { newline: '\r\n' })}\r\n`;
}

import type { PersonRecord } from '@/lib/import/person/person';
import { readDateText } from '@/lib/plan/people/person-dates';
import { contentLine, escapeText } from './content-line';
import { profileAddress } from './profile-address';

interface CardOwner extends PersonRecord {
  /** Never changes, so that an address book recognizes the person. */
  uid: string;
  /** The instant of the last change, ISO 8601 in UTC. */
  changedAt: string;
}

/** People as vCard 3.0 (RFC 2426): CRLF, folded at 75 octets. `readPeople` reads it back without loss. */
export const printPeopleVcards = (people: readonly CardOwner[]): string => people.map(printCard).join('');

function printCard(person: CardOwner): string {
  const text = (name: string, value: string | null) => (value ? contentLine(name, escapeText(value)) : '');
  const each = (name: string, values: readonly string[]) => values.map((value) => text(name, value)).join('');
  return [
    contentLine('BEGIN', 'VCARD'),
    contentLine('VERSION', '3.0'),
    text('UID', person.uid),
    contentLine('REV', person.changedAt),
    contentLine('N', `${escapeText(person.family)};${escapeText(person.given)};;;`),
    text('FN', person.display),
    text('ORG', person.organization),
    text('TITLE', person.position),
    each('EMAIL;TYPE=INTERNET', person.emails),
    each('TEL;TYPE=VOICE', person.phones),
    each('URL', person.urls),
    text('X-SOCIALPROFILE;TYPE=linkedin', person.linkedinSlug && profileAddress(person.linkedinSlug)),
    person.birthday ? printDay('BDAY', person.birthday) : '',
    ...(person.dates ?? []).map(printDate),
    text('X-THROUGHLINE-CONNECTED-ON', person.connectedOn),
    text('NOTE', person.notes),
    person.tags.length > 0 ? contentLine('CATEGORIES', person.tags.map(escapeText).join(',')) : '',
    contentLine('END', 'VCARD'),
  ].join('');
}

/** A date under its label, as Apple and Google write it: in a group, the year left out as that of a birthday is. */
function printDate(written: string, at: number): string {
  const read = readDateText(written);
  if (!read) return '';
  const group = `item${at + 1}`;
  return [printDay(`${group}.X-ABDATE`, read.date), contentLine(`${group}.X-ABLabel`, escapeText(read.label))].join('');
}

// The only form without a year that address books agree on; its year is a placeholder.
const printDay = (name: string, date: string) =>
  date.startsWith('--') ? contentLine(`${name};X-APPLE-OMIT-YEAR=1604`, date.replace('--', '1604-')) : contentLine(name, date);

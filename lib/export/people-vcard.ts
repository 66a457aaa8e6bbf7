import type { PersonRecord } from '@/lib/import/person/person';
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
    // The one form without a year that address books agree on; the year in it means none.
    person.birthday?.startsWith('--')
      ? contentLine('BDAY;X-APPLE-OMIT-YEAR=1604', person.birthday.replace('--', '1604-'))
      : text('BDAY', person.birthday),
    text('X-THROUGHLINE-CONNECTED-ON', person.connectedOn),
    text('NOTE', person.notes),
    person.tags.length > 0 ? contentLine('CATEGORIES', person.tags.map(escapeText).join(',')) : '',
    contentLine('END', 'VCARD'),
  ].join('');
}

import { firstNames } from '@/lib/plan/names/nicknames';
import { fold } from '@/lib/plan/words/fold';
import type { PersonRecord } from '../person/person';

/** The values that two entries of one person share, in the form in which they are compared. */

// Letters after a name, except those that are also a name or part of one in some language.
const credentials = /[\s,]+(?:ph\.?d|dphil|m\.?d|e?mba|msc|bsc|ll[mb]|pmp|cfa|cpa|acca|cissp|esq|jr|sr|iii?)\.?(?=$|[\s,])/g;

/** The words of a name: without accents, credentials, emoji, and what stands in parentheses. */
export function nameWords(display: string): string[] {
  const bare = fold(display).replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  return bare.replace(credentials, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A name for comparing, whichever part comes first. */
export const nameKey = (display: string): string => nameWords(display).sort().join(' ');

const legalForms =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|sa|sas|srl|spa|bv|nv|ab|as|a\/s|aps|oy|kg|corp|corporation|company|co|pty|the)\b/g;

/** A company for comparing, without its legal form; empty when there is none. */
export function organizationKey(name: string): string {
  const folded = fold(name).replace(/[.’']/g, '');
  const words = folded.replace(legalForms, ' ').match(/[\p{L}\p{N}]+/gu) ?? folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ');
}

export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** The last nine digits, which a number has with and without its country code; empty when there are too few to identify anyone. */
export function phoneKey(phone: string): string {
  // An extension is not part of the number.
  const digits = phone.replace(/(?:;|ext\.?|x|#).*$/i, '').replace(/\(0\)|\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-9);
}

/** Two profiles are always two people. */
export const mayBe = (one: Pick<PersonRecord, 'linkedinSlug'>, other: Pick<PersonRecord, 'linkedinSlug'>): boolean =>
  !one.linkedinSlug || !other.linkedinSlug || one.linkedinSlug === other.linkedinSlug;

type Named = Pick<PersonRecord, 'display' | 'emails' | 'phones' | 'organization'>;

/**
 * An office, a couple or a family may share an address: it identifies one person only when one name contains the other, or one has
 * no name.
 */
export function sharesName(one: Named, other: Named): boolean {
  if (isNameless(one) || isNameless(other)) return true;
  const [shorter, longer] = [nameParts(one.display), nameParts(other.display)].sort((a, b) => a.length - b.length);
  if (!shorter?.length || !longer) return false;
  // Some scripts are written with and without spaces.
  return shorter.every((word) => longer.some((each) => isSameWord(word, each))) || shorter.join('') === longer.join('');
}

/** The words of a name, with double names split: a different order or a missing part is still the same name. */
const nameParts = (display: string) => nameWords(display).flatMap((word) => word.split('-'));

/** Whether one word is the other, a short form of it, or its first letter. */
const isSameWord = (one: string, other: string) =>
  one === other ||
  ((one.length === 1 || other.length === 1) && one[0] === other[0]) ||
  firstNames(one).some((form) => firstNames(other).includes(form));

const isNameless = ({ display, emails, phones, organization }: Named) =>
  emails.includes(display) || phones.includes(display) || display === organization;

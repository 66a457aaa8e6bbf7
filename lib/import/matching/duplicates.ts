import { firstNames } from '@/lib/plan/names/nicknames';
import type { PersonRecord } from '../person/person';
import { emailKey, mayBe, nameWords, organizationKey, phoneKey, sharesName } from './identity';

/** The values by which people are compared. */
export type Comparable = Pick<PersonRecord, 'display' | 'emails' | 'phones' | 'linkedinSlug' | 'organization'> & { id: string };

const pairReasons = ['linkedin', 'email', 'phone', 'name_and_organization', 'short_name_and_organization', 'name'] as const;
type PairReason = (typeof pairReasons)[number];
export const pairReasonLabels: Record<PairReason, string> = {
  linkedin: 'Same LinkedIn profile',
  email: 'Same e-mail address',
  phone: 'Same phone number',
  name_and_organization: 'Same name, same company',
  short_name_and_organization: 'Nickname of the same name, same company',
  name: 'Same name',
};

const confidences = ['certain', 'likely', 'possible'] as const;
type Confidence = (typeof confidences)[number];

export interface LikelyPair {
  /** The two ids, the smaller first, so that a dismissed pair is recognized. */
  ids: readonly [string, string];
  reasons: PairReason[];
  confidence: Confidence;
}

/**
 * Pairs of people who may be one, the surest first. Two LinkedIn profiles are always two people. The work grows with the people and
 * with what they share, not with their square.
 */
export function likelyPairs(people: readonly Comparable[]): LikelyPair[] {
  const entries = people.map(entryOf);
  const found = new Map<string, { one: Entry; other: Entry; reasons: PairReason[] }>();
  for (const reason of pairReasons) {
    for (const [one, other] of pairsBy(entries, reason)) {
      const [first, second] = one.person.id < other.person.id ? [one, other] : [other, one];
      const key = `${first.person.id} ${second.person.id}`;
      const pair = found.get(key);
      if (!pair) found.set(key, { one: first, other: second, reasons: [reason] });
      else if (!pair.reasons.includes(reason) && !saysNoMore(reason, pair.reasons)) pair.reasons.push(reason);
    }
  }
  return [...found.values()]
    .map(({ one, other, reasons }) => ({
      ids: [one.person.id, other.person.id] as const,
      reasons,
      confidence: confidenceIn(one, other, reasons),
    }))
    .sort((a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) || b.reasons.length - a.reasons.length);
}

interface Entry {
  person: Comparable;
  name: string;
  keys: Record<PairReason, string[]>;
}

function entryOf(person: Comparable): Entry {
  const words = nameWords(person.display);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const name = [...words].sort().join(' ');
  const organization = organizationKey(person.organization);
  // One word is not enough to identify a person.
  const named = words.length > 1;
  const keys = {
    linkedin: person.linkedinSlug ? [person.linkedinSlug] : [],
    email: person.emails.map(emailKey),
    phone: person.phones.map(phoneKey).filter(Boolean),
    name_and_organization: named && organization ? [`${name}|${organization}`] : [],
    short_name_and_organization: named && organization ? firstNames(first).map((form) => `${form} ${last}|${organization}`) : [],
    name: named ? [name] : [],
  };
  return { person, name, keys };
}

// A larger group shares an office or a common name, and is paired only within the same name, each with the first.
const mostForEachWithEach = 6;

function* pairsBy(entries: readonly Entry[], reason: PairReason): Generator<readonly [Entry, Entry]> {
  for (const block of grouped(entries, (entry) => entry.keys[reason])) {
    const groups = block.length <= mostForEachWithEach ? [block] : grouped(block, (entry) => [entry.name]);
    for (const group of groups)
      for (const [at, one] of group.slice(0, group.length <= mostForEachWithEach ? group.length : 1).entries())
        for (const other of group.slice(at + 1)) if (isPair(one, other, reason)) yield [one, other];
  }
}

/** Groups of people who share a key. */
function grouped(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}

function isPair(one: Entry, other: Entry, reason: PairReason): boolean {
  // Two people with one name at different companies are different people, unless something else says otherwise.
  if (reason === 'name' && one.person.organization && other.person.organization) return false;
  return one.person.id !== other.person.id && mayBe(one.person, other.person);
}

const saysNoMore = (reason: PairReason, reasons: readonly PairReason[]) =>
  (reason === 'short_name_and_organization' || reason === 'name') && reasons.includes('name_and_organization');

function confidenceIn(one: Entry, other: Entry, reasons: readonly PairReason[]): Confidence {
  const has = (reason: PairReason) => reasons.includes(reason);
  const shared = sharesName(one.person, other.person);
  if (has('linkedin') || (has('email') && shared) || (has('phone') && has('name_and_organization'))) return 'certain';
  return has('name_and_organization') || (has('phone') && shared) ? 'likely' : 'possible';
}

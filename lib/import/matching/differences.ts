import { fold } from '@/lib/plan/words/fold';
import type { PersonRecord } from '../person/person';
import { emailKey, phoneKey } from './identity';

type TextField = 'given' | 'family' | 'display' | 'linkedinSlug' | 'organization' | 'position' | 'connectedOn' | 'birthday' | 'notes';
export type ListField = 'emails' | 'phones' | 'urls' | 'dates' | 'tags';

/** A value of an entry that is new for the person or differs from the current one. `before` is empty when there was none. */
export type Difference =
  | { field: TextField; before: string; after: string }
  | { field: ListField; before: readonly string[]; adds: string[] };

const lists: readonly (readonly [field: ListField, key: (value: string) => string])[] = [
  ['emails', emailKey],
  ['phones', (phone) => phoneKey(phone) || phone],
  ['urls', (url) => url.replace(/\/$/, '')],
  ['dates', fold],
  ['tags', fold],
];

/** What `incoming` would change, field by field; a missing value changes nothing, and lists only grow. */
export function differences(existing: PersonRecord, incoming: PersonRecord): Difference[] {
  const texts: Difference[] = textFields(incoming).flatMap((field) => {
    const before = existing[field] ?? '';
    const after = afterwards(field, before, incoming[field] ?? '');
    return after === before ? [] : [{ field, before, after }];
  });
  for (const [field, key] of lists) {
    const before = existing[field] ?? [];
    const known = new Set(before.map(key));
    const adds = (incoming[field] ?? []).filter((value) => !known.has(key(value)));
    if (adds.length > 0) texts.push({ field, before, adds });
  }
  return texts;
}

const others: readonly TextField[] = ['linkedinSlug', 'organization', 'position', 'connectedOn', 'birthday', 'notes'];

/** A full name counts only when it is not made of the other two: how a name is displayed is the planner's choice. */
const textFields = (incoming: PersonRecord): readonly TextField[] =>
  incoming.given || incoming.family ? ['given', 'family', ...others] : ['display', ...others];

function afterwards(field: TextField, before: string, after: string): string {
  if (after === '') return before;
  if (field === 'notes' && before) {
    const fresh = after.split('\n').filter((line) => !before.includes(line));
    return fresh.length > 0 ? `${before}\n\n${fresh.join('\n')}` : before;
  }
  // A birthday that lacks its year says less than one that has it.
  if (field === 'birthday' && after.startsWith('--') && before.endsWith(after.slice(1))) return before;
  return after;
}

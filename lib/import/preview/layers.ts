import { displayName } from '@/lib/plan/people/person';
import { type Difference, differences } from '../matching/differences';
import type { PersonRecord } from '../person/person';

/** What one stored file says of someone, and what it changed about them. */
export type Layer = { said: PersonRecord; differences: Difference[] };

/** What a later file changes now, and how it finds the person. */
export type Later = { before: PersonRecord; differences: Difference[] };

const nobody: PersonRecord = {
  given: '',
  family: '',
  display: '',
  emails: [],
  phones: [],
  urls: [],
  linkedinSlug: null,
  organization: '',
  position: '',
  connectedOn: null,
  birthday: null,
  notes: '',
  tags: [],
};

/** Texts that are null rather than empty. */
const nullable: readonly string[] = ['linkedinSlug', 'connectedOn', 'birthday'];

/** Someone as they are once a file's differences are stored. */
const applied = (record: PersonRecord, changes: readonly Difference[]) =>
  changed(record, changes, (change) =>
    'adds' in change ? [...(record[change.field] ?? []), ...change.adds] : textOf(change.field, change.after),
  );

/** Someone as they were before. */
const reverted = (record: PersonRecord, changes: readonly Difference[]) =>
  changed(record, changes, (change) =>
    'adds' in change ? (record[change.field] ?? []).filter((value) => !change.adds.includes(value)) : textOf(change.field, change.before),
  );

/**
 * Someone without the lowest of these layers: as if its file had never been stored, and the later ones all the same. So the order in
 * which files are undone does not matter.
 * @param layers the one that goes, and every later one, in the order they were stored
 * @param isFirst whether the one that goes added the person: then the later ones say all there is
 */
export function withoutLowest(now: PersonRecord, layers: readonly Layer[], isFirst: boolean): { record: PersonRecord; later: Later[] } {
  let record = isFirst ? nobody : layers.toReversed().reduce((each, layer) => reverted(each, layer.differences), now);
  const later = layers.slice(1).map(({ said }) => {
    const before = record;
    const found = differences(before, said);
    record = applied(before, found);
    return { before, differences: found };
  });
  return { record: record.display ? record : { ...record, display: now.display }, later };
}

/** What a file said, as far as its differences tell. */
export const saidBy = (changes: readonly Difference[]) => applied(nobody, changes);

function changed(record: PersonRecord, changes: readonly Difference[], heldAfter: (change: Difference) => unknown): PersonRecord {
  const after: PersonRecord = { ...record, ...Object.fromEntries(changes.map((change) => [change.field, heldAfter(change)])) };
  const isNamed = changes.some(({ field }) => field === 'display');
  // The name as it is shown follows, unless the planner chose another.
  const follows = !isNamed && record.display === displayName({ ...record, display: '' });
  return follows ? { ...after, display: displayName({ ...after, display: '' }) } : after;
}

const textOf = (field: string, text: string) => (text === '' && nullable.includes(field) ? null : text);

import { displayName } from '@/lib/plan/people/person';
import { type Difference, differences } from '../matching/differences';
import { emptyPerson } from '../person/empty-person';
import type { PersonRecord } from '../person/person';

/** What one stored file says about a person, and what it changed. */
export type Layer = { said: PersonRecord; differences: Difference[] };

/** What a later file changes now, and the person as it finds them. */
export type Later = { before: PersonRecord; differences: Difference[] };

/** Texts that are null rather than empty. */
const nullable: readonly string[] = ['linkedinSlug', 'connectedOn', 'birthday'];

/** A person after a file's differences are stored. */
const applied = (record: PersonRecord, changes: readonly Difference[]) =>
  changed(record, changes, (change) =>
    'adds' in change ? [...(record[change.field] ?? []), ...change.adds] : textOf(change.field, change.after),
  );

/** A person before a file's differences were stored. */
const reverted = (record: PersonRecord, changes: readonly Difference[]) =>
  changed(record, changes, (change) =>
    'adds' in change ? (record[change.field] ?? []).filter((value) => !change.adds.includes(value)) : textOf(change.field, change.before),
  );

/**
 * A person without the lowest of these layers, as if its file had never been stored but the later ones had. So the order in
 * which files are undone does not matter.
 * @param layers the removed layer and every later one, in the order they were stored
 * @param isFirst whether the removed layer added the person, so that only the later ones describe them
 */
export function withoutLowest(now: PersonRecord, layers: readonly Layer[], isFirst: boolean): { record: PersonRecord; later: Later[] } {
  let record = isFirst ? emptyPerson : layers.toReversed().reduce((each, layer) => reverted(each, layer.differences), now);
  const later = layers.slice(1).map(({ said }) => {
    const before = record;
    const found = differences(before, said);
    record = applied(before, found);
    return { before, differences: found };
  });
  return { record: record.display ? record : { ...record, display: now.display }, later };
}

/** What a file said, reconstructed from its differences. */
export const saidBy = (changes: readonly Difference[]) => applied(emptyPerson, changes);

function changed(record: PersonRecord, changes: readonly Difference[], heldAfter: (change: Difference) => unknown): PersonRecord {
  const after: PersonRecord = { ...record, ...Object.fromEntries(changes.map((change) => [change.field, heldAfter(change)])) };
  const isNamed = changes.some(({ field }) => field === 'display');
  // The displayed name follows, unless the planner chose another.
  const follows = !isNamed && record.display === displayName({ ...record, display: '' });
  return follows ? { ...after, display: displayName({ ...after, display: '' }) } : after;
}

const textOf = (field: string, text: string) => (text === '' && nullable.includes(field) ? null : text);

import type { LineFields } from './line-fields';

type Name = keyof LineFields;

/** What the line last put into the fields (at first: what the form began with), and the fields that were corrected by hand. */
export type LineState = { filled: LineFields; corrected: readonly Name[] };

/**
 * What a new reading of the line changes: a field that was ever corrected by hand is the writer's own from then on.
 * @param held what stands in the fields now
 */
export function followLine({ filled, corrected }: LineState, held: LineFields, reading: LineFields) {
  const names = Object.keys(filled) as Name[];
  const own = names.filter((name) => corrected.includes(name) || !isSame(held[name], filled[name]));
  const free = names.filter((name) => !own.includes(name));
  const read = (some: readonly Name[]): Partial<LineFields> => Object.fromEntries(some.map((name) => [name, reading[name]]));
  const state: LineState = { filled: { ...filled, ...read(free) }, corrected: own };
  return { fields: read(free.filter((name) => !isSame(held[name], reading[name]))), state };
}

/** A form writes numbers as text, and nothing as ''. */
const isSame = (one: unknown, other: unknown) => plain(one) === plain(other);
const plain = (value: unknown) => JSON.stringify(value ?? '', (_, part) => (typeof part === 'number' ? String(part) : (part ?? '')));

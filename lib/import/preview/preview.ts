import type { Difference } from '../matching/differences';
import type { MatchedPeople } from '../matching/match';
import type { MatchedBy, SuggestedBy } from '../matching/people-index';
import type { Repeated } from '../matching/repeats';
import type { Place, Problem, ReadFile, ReadPerson, SkippedRow } from '../person/person';

/** A file between being read and being stored: what the planner is shown, row by row, before anything changes. */

/** `asking`: its columns are unknown. `pending`: read, nothing changed. `stored`, and perhaps `undone`. */
export const importStates = ['asking', 'pending', 'stored', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

/** `kept`: once a file is undone, whoever stays since they were changed by hand. */
export const importRowKinds = ['new', 'matched', 'unchanged', 'suggested', 'repeated', 'skipped', 'problem', 'kept'] as const;
export type ImportRowKind = (typeof importRowKinds)[number];

/** `same`: the person it was matched with. `other`: somebody new. `leave`: neither. */
export const importDecisions = ['same', 'other', 'leave'] as const;
export type ImportDecision = (typeof importDecisions)[number];

/** Files listed at once. */
export const importsPerPage = 20;

/** Rows of a file shown at once. */
export const importRowsPerPage = 50;

export type ReviewRow =
  | { kind: 'new'; person: ReadPerson }
  | { kind: 'matched' | 'unchanged'; person: ReadPerson; existingId: string; by: MatchedBy; differences: Difference[]; changedJob: boolean }
  | { kind: 'suggested'; person: ReadPerson; existingId: string; by: SuggestedBy; differences: Difference[] }
  | ({ kind: 'repeated'; name: string } & Place & Pick<Repeated, 'sameAs' | 'sameAt'>)
  | ({ kind: 'skipped' } & SkippedRow)
  | ({ kind: 'problem' } & Problem);

/** Where a row stands, for reading: of several files also in which. */
export const sayPlace = ({ row, at }: Place): string => at ?? `Row ${row}`;

/** Everything that was read, as the rows to look over. No row of the file is missing. */
export function reviewRows(file: Pick<ReadFile, 'skipped' | 'problems'>, found: MatchedPeople): ReviewRow[] {
  return [
    ...found.matched.map((match) => ({ kind: match.differences.length > 0 ? ('matched' as const) : ('unchanged' as const), ...match })),
    ...found.suggested.map((suggestion) => ({ kind: 'suggested' as const, ...suggestion })),
    ...found.added.map((person) => ({ kind: 'new' as const, person })),
    ...found.repeated.map(({ person: { row, at, display }, ...first }) => ({
      kind: 'repeated' as const,
      row,
      at,
      name: display,
      ...first,
    })),
    ...file.skipped.map((skipped) => ({ kind: 'skipped' as const, ...skipped })),
    ...file.problems.map((problem) => ({ kind: 'problem' as const, ...problem })),
  ];
}

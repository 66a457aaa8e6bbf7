import type { Difference } from '../matching/differences';
import type { MatchedPeople } from '../matching/match';
import type { MatchedBy, SuggestedBy } from '../matching/people-index';
import type { Repeated } from '../matching/repeats';
import type { Place, Problem, ReadFile, ReadPerson, SkippedRow } from '../person/person';

/** A file that has been read but not stored: what the planner sees, row by row, before anything changes. */

/** `asking`: its columns are unknown. `pending`: read, nothing changed yet. Then `stored`, and possibly `undone`. */
export const importStates = ['asking', 'pending', 'stored', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

/** `kept`: after an undo, people who stay because they were changed by hand. */
export const importRowKinds = ['new', 'matched', 'unchanged', 'suggested', 'repeated', 'skipped', 'problem', 'kept'] as const;
export type ImportRowKind = (typeof importRowKinds)[number];

/** `same`: the person it was matched with. `other`: a new person. `leave`: neither. */
export const importDecisions = ['same', 'other', 'leave'] as const;
export type ImportDecision = (typeof importDecisions)[number];

/** Files listed per page. */
export const importsPerPage = 20;

/** Rows of a file shown per page. */
export const importRowsPerPage = 50;

export type ReviewRow =
  | { kind: 'new'; person: ReadPerson }
  | { kind: 'matched' | 'unchanged'; person: ReadPerson; existingId: string; by: MatchedBy; differences: Difference[]; changedJob: boolean }
  | { kind: 'suggested'; person: ReadPerson; existingId: string; by: SuggestedBy; differences: Difference[] }
  | ({ kind: 'repeated'; name: string } & Place & Pick<Repeated, 'sameAs' | 'sameAt'>)
  | ({ kind: 'skipped' } & SkippedRow)
  | ({ kind: 'problem' } & Problem);

/** The place of a row for display; with several files, it includes the file. */
export const sayPlace = ({ row, at }: Place): string => at ?? `Row ${row}`;

/** Everything that was read, as rows to review. No row of the file is missing. */
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

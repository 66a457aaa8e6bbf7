import { eq, inArray } from 'drizzle-orm';
import { type Match, matchPeople, type Suggestion } from '@/lib/import/matching/match';
import type { ReadPerson } from '@/lib/import/person/person';
import type { ReviewRow } from '@/lib/import/preview/preview';
import { addressBook } from '../../planner/people/address-book';
import { rowsOf } from '../../rows';
import { importRows } from '../../schema';
import type { Scope } from '../../scope';

export type ReviewedRow = typeof importRows.$inferSelect;
type Entry = Awaited<ReturnType<typeof addressBook>>[number];

/** What is to happen with the people of a file, each with their row of the review. */
export type ReviewedFile = {
  changed: { match: Match | Suggestion; row: ReviewedRow; entry: Entry }[];
  added: { person: ReadPerson; row: ReviewedRow | undefined }[];
  /** Who is in the address book as the file says. */
  matched: { person: ReadPerson; row: ReviewedRow; existingId: string }[];
  /** Whom the planner left as they were. */
  left: ReviewedRow[];
};

/** Matches the people of a file with the address book as it is now, by what the planner decided about each. */
export async function reviewedFile(scope: Scope, importId: string): Promise<ReviewedFile> {
  const rows = await rowsOf(scope, importRows).select(
    eq(importRows.importId, importId),
    inArray(importRows.kind, ['new', 'matched', 'unchanged', 'suggested']),
  );
  const people = rows.map((row) => ({ row, person: (JSON.parse(row.json) as Extract<ReviewRow, { person: ReadPerson }>).person }));
  const rowByPlace = new Map(people.map(({ person, row }) => [person.row, row]));
  const rowOf = (person: ReadPerson) => rowByPlace.get(person.row);
  const book = await addressBook(scope);
  const entries = new Map(book.map((entry) => [entry.id, entry]));
  const { added, matched, suggested } = matchPeople(
    people.map(({ person }) => person),
    book,
  );

  const isSame = ({ person, existingId }: Suggestion) => rowOf(person)?.decision === 'same' && rowOf(person)?.personId === existingId;
  const isLeft = (person: ReadPerson) => rowOf(person)?.decision === 'leave';
  const changes = [...matched.filter(({ differences }) => differences.length > 0), ...suggested.filter(isSame)];
  const others = suggested.filter((suggestion) => !isSame(suggestion)).map(({ person }) => person);
  return {
    changed: changes.flatMap((match) => {
      const [row, entry] = [rowOf(match.person), entries.get(match.existingId)];
      return row && entry && !isLeft(match.person) ? [{ match, row, entry }] : [];
    }),
    added: [...added, ...others].flatMap((person) => (isLeft(person) ? [] : [{ person, row: rowOf(person) }])),
    matched: matched.flatMap(({ person, existingId }) => {
      const row = rowOf(person);
      return row && !isLeft(person) ? [{ person, row, existingId }] : [];
    }),
    left: people.flatMap(({ person, row }) => (isLeft(person) ? [row] : [])),
  };
}

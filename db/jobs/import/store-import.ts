import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import { mustChange, type Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { importRows, imports } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { refreshStatistics } from '../../sql/pragmas';
import { repairDocuments, searchDocumentsOf } from '../search-documents';
import { type Turn, writeInTurn } from '../write-in-turn';
import { type Newcomer, newPeople } from './new-people';
import { type OrganizationBook, organizationBook } from './organization-book';
import { type ReviewedFile, type ReviewedRow, reviewedFile } from './reviewed-file';
import { updatedPerson } from './updated-person';

type Order = { id: string; today: Day };

/**
 * Stores a reviewed import, all of it or nothing, and once, however often it is called. Matching is repeated, so that a file read twice,
 * or beside another, adds no one twice. No one gets a rhythm, and "connected on" is no conversation.
 * @throws MissingRow
 */
export async function storeImport(scope: Scope, order: Order, turn: Turn): Promise<void> {
  const asRead = await batchOf(scope, order);
  let isSettled = false;
  try {
    await searchDocumentsOf(scope, turn).add(asRead.newcomers);
    isSettled = await writeInTurn(scope, turn, async (holds) => (holds ? asRead : await batchOf(scope, order)).statements);
  } finally {
    if (!isSettled) repairDocuments(scope.db);
  }
  turn.give();
  refreshStatistics(scope.db.$client);
}

type Batch = { statements: Statement[]; newcomers: Newcomer[] };

async function batchOf(scope: Scope, { id, today }: Order): Promise<Batch> {
  if ((await rowsOf(scope, imports).find(id)).state !== 'pending') return { statements: [], newcomers: [] };
  const file = await reviewedFile(scope, id);
  const organizations = await organizationBook(scope);
  const updates = file.changed.flatMap((change) => updating(scope, change, organizations, today));
  const newcomers = file.added.map(({ person, row }) => ({
    person,
    row,
    // The id was made when the file was read; a suggestion's row carries the id of the one it was taken for.
    id: row?.kind === 'new' && row.personId ? row.personId : newId(),
  }));
  const added = newPeople(scope, newcomers, organizations);
  const statements = [
    // After the lines above, which name the organizations that are added.
    markingStored(scope, id, organizations),
    ...organizations.statements(),
    ...added,
    ...updates,
    ...newcomers.flatMap(({ row, id: personId }) =>
      row && row.kind !== 'new' ? [settling(scope, row, { kind: 'new', personId, changedJob: false, json: '' })] : [],
    ),
    ...confirming(scope, file),
    ...file.left.map((row) => settling(scope, row, { kind: 'unchanged', changedJob: false, json: '' })),
    // What was read of newcomers stands in their own rows now.
    scope.db
      .update(importRows)
      .set({ json: '' })
      .where(and(ownedBy(importRows, scope.ownerId), eq(importRows.importId, id), eq(importRows.kind, 'new'))),
  ];
  return { statements, newcomers };
}

function updating(scope: Scope, { match, row, entry }: ReviewedFile['changed'][number], organizations: OrganizationBook, today: Day) {
  const { statements, match: stored } = updatedPerson(scope, entry, match, organizations, today);
  const changedJob = match.differences.some(({ field, before }) => (field === 'organization' || field === 'position') && before !== '');
  return [...statements, settling(scope, row, { kind: 'matched', personId: entry.id, changedJob, json: JSON.stringify(stored) })];
}

/** The file names these people too: what it says of them stays, should the file that added them be undone. */
function confirming(scope: Scope, { matched, changed }: ReviewedFile): Statement[] {
  const updated = new Set(changed.map(({ row }) => row.id));
  return matched.flatMap(({ person, row, existingId }) => {
    const isConfirmed = row.kind === 'unchanged' && row.personId === existingId;
    const fields = { kind: 'unchanged', personId: existingId, changedJob: false, json: JSON.stringify({ person }) } as const;
    return updated.has(row.id) || isConfirmed ? [] : [settling(scope, row, fields)];
  });
}

const markingStored = ({ db, ownerId, now }: Scope, id: string, organizations: OrganizationBook) =>
  mustChange(
    db
      .update(imports)
      .set({
        state: 'stored',
        question: '',
        contents: '',
        storedAt: now,
        madeOrganizations: JSON.stringify(organizations.made.map((made) => made.id)),
        version: sql`${imports.version} + 1`,
      })
      .where(and(ownedBy(imports, ownerId), eq(imports.id, id), eq(imports.state, 'pending'))),
    () => new MissingRow(),
  );

const settling = ({ db, ownerId }: Scope, row: ReviewedRow, fields: Partial<typeof importRows.$inferInsert>): Statement =>
  db
    .update(importRows)
    .set(fields)
    .where(and(ownedBy(importRows, ownerId), eq(importRows.id, row.id)));

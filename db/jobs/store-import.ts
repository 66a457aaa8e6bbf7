import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Match, matchPeople, type Suggestion } from '@/lib/import/matching/match';
import type { ReadPerson } from '@/lib/import/person/person';
import type { ReviewRow } from '@/lib/import/preview/preview';
import type { Day } from '@/lib/plan/time/day';
import { mustChange, type Statement } from '../engine/atomically';
import { MissingRow } from '../errors';
import { ownedBy } from '../owned-by';
import { addressBook } from '../planner/people/address-book';
import { rowsOf } from '../rows';
import { importRows, imports } from '../schema';
import { newId } from '../schema/columns';
import type { Scope } from '../scope';
import { refreshStatistics } from '../sql/pragmas';
import { type Newcomer, newPeople } from './new-people';
import { organizationBook } from './organization-book';
import { repairDocuments, searchDocumentsOf } from './search-documents';
import { type Turn, writeInTurn } from './turn';
import { updatedPerson } from './updated-person';

type Order = { id: string; today: Day };

/**
 * Stores a batch that was looked over: all of it or nothing, and once, however often it is asked for. Who is there is asked again, so
 * that a file read twice, or beside another, adds nobody twice. Nobody gets a rhythm, and "connected on" is no contact.
 * @throws MissingRow
 */
export async function storeImport(scope: Scope, order: Order, turn: Turn): Promise<void> {
  const asRead = await storing(scope, order);
  let isSettled = false;
  try {
    await searchDocumentsOf(scope, turn).add(asRead.newcomers);
    isSettled = await writeInTurn(scope, turn, async (holds) => (holds ? asRead : await storing(scope, order)).statements);
  } finally {
    if (!isSettled) repairDocuments(scope.db);
  }
  turn.give();
  refreshStatistics(scope.db.$client);
}

type Storing = { statements: Statement[]; newcomers: Newcomer[] };

async function storing(scope: Scope, { id, today }: Order): Promise<Storing> {
  const batches = rowsOf(scope, imports);
  if ((await batches.find(id)).state !== 'pending') return { statements: [], newcomers: [] };
  const rows = await rowsOf(scope, importRows).select(
    eq(importRows.importId, id),
    inArray(importRows.kind, ['new', 'matched', 'unchanged', 'suggested']),
  );
  const read = new Map(rows.map((row) => [(JSON.parse(row.json) as Extract<ReviewRow, { person: ReadPerson }>).person, row]));
  const rowOf = new Map([...read].map(([person, row]) => [person.row, row]));
  const book = await addressBook(scope);
  const byId = new Map(book.map((entry) => [entry.id, entry]));
  const found = matchPeople([...read.keys()], book);
  const organizations = await organizationBook(scope);

  const isSame = ({ person, existingId }: Suggestion) => {
    const row = rowOf.get(person.row);
    return row?.decision === 'same' && row.personId === existingId;
  };
  const isLeft = (person: ReadPerson) => rowOf.get(person.row)?.decision === 'leave';
  const changed: (Match | Suggestion)[] = [
    ...found.matched.filter(({ differences }) => differences.length > 0),
    ...found.suggested.filter(isSame),
  ];
  const added = [...found.added, ...found.suggested.filter((suggestion) => !isSame(suggestion)).map(({ person }) => person)];

  const storedAs = new Map<string, string>();
  const updates = changed
    .filter(({ person }) => !isLeft(person))
    .flatMap((match) => {
      const entry = byId.get(match.existingId);
      const row = rowOf.get(match.person.row);
      if (!entry || !row) return [];
      const { statements, match: stored } = updatedPerson(scope, entry, match, organizations, today);
      const changedJob = match.differences.some(({ field, before }) => (field === 'organization' || field === 'position') && before !== '');
      storedAs.set(row.id, entry.id);
      return [...statements, settled(row.id, { kind: 'matched', personId: entry.id, changedJob, json: JSON.stringify(stored) })];
    });

  const newcomers = added
    .filter((person) => !isLeft(person))
    .map((person) => {
      const row = rowOf.get(person.row);
      // The id was made when the file was read; a suggestion's row carries the id of the one it was taken for.
      return { person, row, id: row?.kind === 'new' && row.personId ? row.personId : newId() };
    });
  const settledNew = newcomers.flatMap(({ row, id: personId }) =>
    row && row.kind !== 'new' ? [settled(row.id, { kind: 'new', personId, changedJob: false, json: '' })] : [],
  );
  const stored = newPeople(scope, newcomers, organizations);
  // The file asks for these people too, should the one that added them be undone: what it says of them stays.
  const becameKnown = found.matched.flatMap(({ person, existingId }) => {
    const row = rowOf.get(person.row);
    const isKnown = row?.kind === 'unchanged' && row.personId === existingId;
    return row && !storedAs.has(row.id) && !isKnown && !isLeft(person)
      ? [settled(row.id, { kind: 'unchanged', personId: existingId, changedJob: false, json: JSON.stringify({ person }) })]
      : [];
  });
  const left = [...read.keys()].filter(isLeft).flatMap((person) => {
    const row = rowOf.get(person.row);
    return row ? [settled(row.id, { kind: 'unchanged', changedJob: false, json: '' })] : [];
  });

  const statements = [
    mustChange(
      scope.db
        .update(imports)
        .set({
          state: 'stored',
          question: '',
          contents: '',
          storedAt: scope.now,
          madeOrganizations: JSON.stringify(organizations.made.map((made) => made.id)),
          version: sql`${imports.version} + 1`,
        })
        .where(batches.mine(eq(imports.id, id), eq(imports.state, 'pending'))),
      () => new MissingRow(),
    ),
    ...organizations.statements(),
    ...stored,
    ...updates,
    ...settledNew,
    ...becameKnown,
    ...left,
    // What was read of them stands in their own rows now.
    scope.db
      .update(importRows)
      .set({ json: '' })
      .where(and(ownedBy(importRows, scope.ownerId), eq(importRows.importId, id), eq(importRows.kind, 'new'))),
  ];
  return { statements, newcomers };

  function settled(rowId: string, fields: Partial<typeof importRows.$inferInsert>): Statement {
    return scope.db
      .update(importRows)
      .set(fields)
      .where(and(ownedBy(importRows, scope.ownerId), eq(importRows.id, rowId)));
  }
}

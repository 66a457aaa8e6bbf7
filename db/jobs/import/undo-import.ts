import { and, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { mustChange, type Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { addressBook } from '../../planner/people/address-book';
import { rowsOf } from '../../rows';
import { affiliations, contactDetails, importRows, imports, organizations, people, tags } from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';
import { pointersAt } from '../../trash/foreign-keys';
import { inParts } from '../in-parts';
import { repairDocuments, searchDocumentsOf } from '../search-documents';
import { type Turn, writeInTurn } from '../write-in-turn';
import { isUntouchedSince, layersOver, type StoredLayer } from './import-layers';
import { organizationNames } from './organization-book';
import { withoutLayer } from './without-layer';

type UndoneImport = {
  /** People who are gone again, and people who are as if this file had not been stored. */
  removed: number;
  restored: number;
  /** People changed since, who stay as they are; the rows of the import name them. */
  kept: number;
  /** People that another file names too; undefined when there are none. */
  shared?: number;
};

type Order = { id: string };

/**
 * Undoes an import, once, in any order of imports. It removes people that no other file and no one by hand added; people edited, spoken
 * with or added to a plan since stay.
 * @throws MissingRow
 */
export async function undoImport(scope: Scope, order: Order, turn: Turn): Promise<UndoneImport> {
  const asRead = await undoing(scope, order);
  let isSettled = false;
  try {
    await searchDocumentsOf(scope, turn).remove(asRead.goneIds);
    let now = asRead;
    isSettled = await writeInTurn(scope, turn, async (holds) => {
      if (!holds) now = await undoing(scope, order);
      return now.statements;
    });
    const { removed, restored, kept, shared } = now;
    return { removed, restored, kept, shared };
  } finally {
    if (!isSettled) repairDocuments(scope.db);
  }
}

async function undoing(scope: Scope, { id }: Order): Promise<UndoneImport & { statements: Statement[]; goneIds: string[] }> {
  const { db, ownerId } = scope;
  const batch = await rowsOf(scope, imports).find(id);
  const layersOf = await layersOver(scope, id);
  const versions = await db
    .select({ id: people.id, version: people.version, isInUse: inUse([...layersOf.values()].flat()) })
    .from(people)
    .where(and(ownedBy(people, ownerId), isOneOf(people.id, [...layersOf.keys()])));

  const goneIds: string[] = [];
  const keptRows: string[] = [];
  const changing = new Map<string, StoredLayer[]>();
  for (const { id: personId, version, isInUse } of versions) {
    const layers = layersOf.get(personId) ?? [];
    const place = layers.findIndex(({ importId }) => importId === id);
    const [layer, ...later] = layers.slice(place);
    if (!layer) continue;
    const isKept = !isUntouchedSince(layer, later, version) || (layer.kind === 'new' && isInUse);
    if (isKept) keptRows.push(layer.rowId);
    else if (layer.kind === 'new' && later.length === 0) goneIds.push(personId);
    else changing.set(personId, layers);
  }

  const entries = changing.size > 0 ? await addressBook(scope, isOneOf(people.id, [...changing.keys()])) : [];
  const names = await organizationNames(scope);
  const changes = entries.flatMap((entry) => withoutLayer(scope, entry, changing.get(entry.id) ?? [], id, names));
  const shared = [...changing.values()].filter((layers) => layers[0]?.importId === id && layers[0].kind === 'new').length;

  const statements: Statement[] = [
    mustChange(
      db
        .update(imports)
        .set({ state: 'undone', version: sql`${imports.version} + 1` })
        .where(and(ownedBy(imports, ownerId), eq(imports.id, id), eq(imports.state, 'stored'))),
      () => new MissingRow(),
    ),
    ...inParts(goneIds).map((ids) => db.delete(people).where(and(ownedBy(people, ownerId), isOneOf(people.id, ids)))),
    ...changes,
    emptyOrganizations(await organizationsOfUndone(batch.madeOrganizations)),
    db
      .update(importRows)
      .set({ kind: 'kept', json: '', changedJob: false })
      .where(and(ownedBy(importRows, ownerId), isOneOf(importRows.id, keptRows))),
    db.delete(importRows).where(and(ownedBy(importRows, ownerId), eq(importRows.importId, id), sql`${importRows.kind} <> 'kept'`)),
  ];
  const counts = { removed: goneIds.length, restored: changing.size - shared, kept: keptRows.length };
  return { ...counts, shared: shared || undefined, statements, goneIds };

  /** Any row that refers to a person keeps them, except rows that came with them from files. */
  function inUse(layers: readonly StoredLayer[]): SQL<boolean> {
    const own: unknown[] = [contactDetails, tags];
    const jobs = layers.flatMap((layer) => layer.jobs);
    const uses = pointersAt(people)
      .filter(({ table }) => !own.includes(table))
      .map(({ table, column }) => {
        if (table === people) {
          const other = alias(people, 'other');
          return sql`exists (select 1 from ${people} as other where ${ownedBy(other, ownerId)} and ${other.introducedById} = ${people}.id)`;
        }
        const byHand = table === affiliations ? sql` and not ${isOneOf(affiliations.id, jobs)}` : sql``;
        return sql`exists (select 1 from ${table} where ${ownedBy(table, ownerId)} and ${column} = ${people}.id${byHand})`;
      });
    return sql<boolean>`(${sql.join(uses, sql` or `)})`.mapWith(Boolean);
  }

  /** What this batch made and what undone ones left, since others still used it. */
  async function organizationsOfUndone(own: string): Promise<string[]> {
    const undone = await rowsOf(scope, imports).select(eq(imports.state, 'undone'));
    return [own, ...undone.map(({ madeOrganizations }) => madeOrganizations)].flatMap((ids) => JSON.parse(ids) as string[]);
  }

  function emptyOrganizations(ids: readonly string[]): Statement {
    const { id: organizationId } = organizations;
    return db
      .delete(organizations)
      .where(
        and(
          ownedBy(organizations, ownerId),
          isOneOf(organizationId, ids),
          eq(organizations.version, 1),
          sql`not exists (select 1 from ${people} where ${ownedBy(people, ownerId)} and ${people.organizationId} = ${organizations}.id)`,
          sql`not exists (select 1 from ${affiliations} where ${ownedBy(affiliations, ownerId)} and ${affiliations.organizationId} = ${organizations}.id)`,
        ),
      );
  }
}

import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { mustChange, type Statement } from '../atomically';
import { MissingRow } from '../errors';
import { pointersAt } from '../foreign-keys';
import { isOneOf } from '../is-one-of';
import { rowsOf } from '../rows';
import { affiliations, contactDetails, importRows, imports, organizations, people, tags } from '../schema';
import type { Scope } from '../scope';
import { inParts } from './in-parts';
import { mendDocuments, searchDocumentsOf } from './search-documents';
import { type Turn, writeInTurn } from './turn';
import type { UpdateUndo } from './updated-person';

type UndoneImport = {
  /** People who are gone again, and people who are as before. */
  removed: number;
  restored: number;
  /** People who were touched since and stay as they are. */
  kept: number;
};

type Order = { id: string };

/** Takes a batch back, once: whoever was edited, spoken with or tied to anything since stays. @throws MissingRow */
export async function undoImport(scope: Scope, order: Order, turn: Turn): Promise<UndoneImport> {
  const asRead = await undoing(scope, order);
  let isSettled = false;
  try {
    await searchDocumentsOf(scope, turn).lift(asRead.goneIds);
    let now = asRead;
    isSettled = await writeInTurn(scope, turn, async (holds) => {
      if (!holds) now = await undoing(scope, order);
      return now.statements;
    });
    const { removed, restored, kept } = now;
    return { removed, restored, kept };
  } finally {
    if (!isSettled) mendDocuments(scope.db);
  }
}

async function undoing(scope: Scope, { id }: Order): Promise<UndoneImport & { statements: Statement[]; goneIds: string[] }> {
  const { db, ownerId } = scope;
  const batch = await rowsOf(scope, imports).find(id);
  const rows = await rowsOf(scope, importRows).select(eq(importRows.importId, id), inArray(importRows.kind, ['new', 'matched']));

  const added = rows.filter(({ kind }) => kind === 'new').flatMap(({ personId }) => personId ?? []);
  const untouched = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.ownerId, ownerId), isOneOf(people.id, added), eq(people.version, 1), ...nothingHangs()));

  const changed = rows.filter(({ kind, json }) => kind === 'matched' && json !== '');
  const undoOf = new Map(changed.map(({ personId, json }) => [personId ?? '', JSON.parse(json) as UpdateUndo]));
  const now = await db
    .select({ id: people.id, version: people.version })
    .from(people)
    .where(and(eq(people.ownerId, ownerId), isOneOf(people.id, [...undoOf.keys()])));
  const restorable = now.flatMap(({ id: personId, version }) => {
    const undo = undoOf.get(personId);
    return undo?.version === version ? [{ personId, undo }] : [];
  });
  const made = (kind: 'details' | 'tags' | 'jobs') => restorable.flatMap(({ undo }) => undo.made[kind]);
  const goneIds = untouched.map(({ id: personId }) => personId);

  const statements: Statement[] = [
    mustChange(
      db
        .update(imports)
        .set({ state: 'undone', version: sql`${imports.version} + 1` })
        .where(and(eq(imports.ownerId, ownerId), eq(imports.id, id), eq(imports.state, 'stored'))),
      () => new MissingRow(),
    ),
    ...inParts(goneIds).map((ids) => db.delete(people).where(and(eq(people.ownerId, ownerId), isOneOf(people.id, ids)))),
    ...restorable.map(
      ({ personId, undo }): Statement =>
        db
          .update(people)
          .set({ ...undo.before, version: sql`${people.version} + 1` })
          .where(and(eq(people.ownerId, ownerId), eq(people.id, personId))),
    ),
    db.delete(contactDetails).where(and(eq(contactDetails.ownerId, ownerId), isOneOf(contactDetails.id, made('details')))),
    db.delete(tags).where(and(eq(tags.ownerId, ownerId), isOneOf(tags.id, made('tags')))),
    db.delete(affiliations).where(and(eq(affiliations.ownerId, ownerId), isOneOf(affiliations.id, made('jobs')))),
    emptyOrganizations(JSON.parse(batch.madeOrganizations) as string[]),
    db.delete(importRows).where(and(eq(importRows.ownerId, ownerId), eq(importRows.importId, id))),
  ];
  const kept = added.length + undoOf.size - goneIds.length - restorable.length;
  return { removed: goneIds.length, restored: restorable.length, kept, statements, goneIds };

  /** Of everything that can point at a person, only what came with them does. */
  function nothingHangs(): SQL[] {
    const own: unknown[] = [contactDetails, tags];
    return pointersAt(people)
      .filter(({ table }) => !own.includes(table))
      .map(({ table, column }) =>
        table === people
          ? sql`not exists (select 1 from people as other where other.owner_id = ${ownerId} and other.introduced_by_id = ${people}.id)`
          : sql`not exists (select 1 from ${table} where ${table.ownerId} = ${ownerId} and ${column} = ${people}.id)`,
      );
  }

  function emptyOrganizations(ids: readonly string[]): Statement {
    const { id: organizationId } = organizations;
    return db
      .delete(organizations)
      .where(
        and(
          eq(organizations.ownerId, ownerId),
          isOneOf(organizationId, ids),
          eq(organizations.version, 1),
          sql`not exists (select 1 from ${people} where ${people.ownerId} = ${ownerId} and ${people.organizationId} = ${organizations}.id)`,
          sql`not exists (select 1 from ${affiliations} where ${affiliations.ownerId} = ${ownerId} and ${affiliations.organizationId} = ${organizations}.id)`,
        ),
      );
  }
}

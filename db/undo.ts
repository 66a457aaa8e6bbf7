import { and, eq, getTableColumns, getTableName, inArray } from 'drizzle-orm';
import { mustChange, type Statement } from './atomically';
import { countingContact } from './contact';
import { CannotUndo, MissingRow } from './errors';
import { type OwnedTable, tables } from './foreign-keys';
import * as schema from './schema';
import type { Scope } from './scope';

/** What waits in the trash, to be put back: see db/trash.ts for how it came there. */
export function trashOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const { trash, trashedRows } = schema;

  return {
    /** Puts everything of one removal back. @throws MissingRow, CannotUndo */
    async undo(id: string) {
      const rows = await db
        .select()
        .from(trashedRows)
        .where(and(eq(trashedRows.ownerId, ownerId), eq(trashedRows.trashId, id)));
      if (rows.length === 0) throw new MissingRow();

      const ofKind = (kind: 'row' | 'mention' | 'made') => rows.filter((row) => row.kind === kind);
      const inOrder = tables.flatMap((table) => ofKind('row').filter(({ noun }) => noun === getTableName(table)));
      try {
        await write([
          mustChange(db.delete(trash).where(and(eq(trash.ownerId, ownerId), eq(trash.id, id))), () => new MissingRow()),
          ...ofKind('made').map(takeAway),
          ...inOrder.map(insertBack),
          ...ofKind('mention').map(mentionAgain),
          ...countedAgain(rows),
        ]);
      } catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) throw new CannotUndo();
        throw error;
      }
    },
  };

  function insertBack({ noun, json }: { noun: string; json: string }): Statement {
    const table = named(noun);
    if (!table) throw new CannotUndo();
    const raw = JSON.parse(json) as Record<string, unknown>;
    const values = Object.entries(getTableColumns(table)).flatMap(([key, column]) =>
      key in raw ? [[key, raw[key] === null ? null : column.mapFromDriverValue(raw[key])]] : [],
    );
    return db.insert(table).values(Object.fromEntries(values));
  }

  function takeAway({ noun, rowId }: { noun: string; rowId: string }): Statement {
    const table = named(noun) as OwnedTable | undefined;
    if (!table) throw new CannotUndo();
    return db.delete(table).where(and(eq(table.ownerId, ownerId), eq(table.id, rowId)));
  }

  /** What people carry of their interactions follows from these, also when one comes back. */
  function countedAgain(rows: { noun: string; rowId: string }[]): Statement[] {
    const ids = rows.filter(({ noun }) => noun === getTableName(schema.interactions)).map(({ rowId }) => rowId);
    return ids.length > 0 ? [countingContact(scope, peopleOf(ids))] : [];
  }

  function peopleOf(interactionIds: string[]) {
    const { interactions } = schema;
    return inArray(
      schema.people.id,
      db
        .select({ id: interactions.personId })
        .from(interactions)
        .where(and(eq(interactions.ownerId, ownerId), inArray(interactions.id, interactionIds))),
    );
  }

  function mentionAgain({ noun, rowId, json }: { noun: string; rowId: string; json: string }): Statement {
    const table = named(noun) as OwnedTable | undefined;
    if (!table) throw new CannotUndo();
    const { column, value } = JSON.parse(json) as { column: string; value: string | number | null };
    const own = getTableColumns(table)[column];
    if (!own) throw new CannotUndo();
    return db
      .update(table)
      .set({ [column]: value === null ? null : own.mapFromDriverValue(value) })
      .where(and(eq(table.ownerId, ownerId), eq(table.id, rowId)));
  }
}

const named = (noun: string) => tables.find((table) => getTableName(table) === noun);

import { and, eq, getTableName, notInArray, sql } from 'drizzle-orm';
import { trashNouns } from '@/lib/plan/account/trash';
import { CannotUndo } from '../errors';
import { ownedBy } from '../owned-by';
import { people, steps, trash, trashedRows } from '../schema';
import type { Scope } from '../scope';
import { keysOf, type OwnedTable, pointersAt, tableNamed } from './foreign-keys';

export type TrashedRow = typeof trashedRows.$inferSelect;

/**
 * The rows a change created that `undo` removes. A person who is needed by now stays.
 * @param made children first
 * @param reset rows that get their former values back, so that they no longer need any of these
 * @throws CannotUndo when another row refers to one of them
 */
export async function removableRows(scope: Scope, made: TrashedRow[], reset: TrashedRow[]): Promise<TrashedRow[]> {
  const going: TrashedRow[] = [];
  const others = [...made, ...reset].map(({ rowId }) => rowId);
  for (const row of made) {
    const isNeeded = await isUsed(scope, row, others);
    if (isNeeded && row.noun !== getTableName(people)) throw new CannotUndo('something was added to it since');
    if (!isNeeded) going.push(row);
  }
  return going;
}

async function isUsed({ db, ownerId }: Scope, { noun, rowId }: TrashedRow, others: string[]): Promise<boolean> {
  const table = tableNamed(noun);
  if (!table) throw new CannotUndo();
  for (const { table: from, column } of pointersAt(table)) {
    const where = and(ownedBy(from, ownerId), eq(column, rowId), notInArray(from.id, others));
    const [found] = await db.select({ one: sql`1` }).from(from).where(where).limit(1);
    if (found) return true;
  }
  // Only people have text about them in other tables, and only a step is worked off: it may be done by now.
  const changing = table === people ? people : table === steps ? steps : undefined;
  if (!changing) return false;
  const [row] = await db
    .select({ version: changing.version })
    .from(changing)
    .where(and(ownedBy(changing, ownerId), eq(changing.id, rowId)));
  return row !== undefined && row.version > 1;
}

/** Why rows cannot be put back: the end of a sentence that says what to do where something can be done. */
export async function whyNot(scope: Scope, rows: TrashedRow[]): Promise<string> {
  const { db, ownerId } = scope;
  const back = new Set(rows.map(({ rowId }) => rowId));
  for (const { noun, json } of rows) {
    const table = tableNamed(noun);
    const values = JSON.parse(json) as Record<string, string | null>;
    for (const { parent, key } of table ? keysOf(table) : []) {
      const id = values[key];
      if (!id || back.has(id) || (await isThere(parent, id))) continue;
      const what = trashNouns[getTableName(parent)]?.[0] ?? 'row';
      const [waiting] = await db
        .select({ label: trash.label })
        .from(trashedRows)
        .innerJoin(trash, and(ownedBy(trash, trashedRows.ownerId), eq(trash.id, trashedRows.trashId)))
        .where(and(ownedBy(trashedRows, ownerId), eq(trashedRows.kind, 'row'), eq(trashedRows.rowId, id)))
        .limit(1);
      return waiting ? `restore “${waiting.label}” first, which holds the ${what} it belongs to` : `the ${what} it belongs to is gone`;
    }
  }
  return 'something of the same name is there again';

  async function isThere(parent: OwnedTable, id: string): Promise<boolean> {
    const [found] = await db
      .select({ id: parent.id })
      .from(parent)
      .where(and(ownedBy(parent, ownerId), eq(parent.id, id)));
    return found !== undefined;
  }
}

import { and, eq, getTableColumns, type InferInsertModel, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { mustChange, type Statement } from './engine/atomically';
import { MissingRow, StaleRow } from './errors';
import { ownedBy } from './owned-by';
import { newId } from './schema/columns';
import type { Scope } from './scope';
import { movingToTrash } from './trash/trash';

type OwnedTable = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn; version: SQLiteColumn; createdAt: SQLiteColumn };
/** What happens with a change or not at all. */
type Around = { before?: readonly Statement[]; after?: readonly Statement[] };
type Fields<T extends OwnedTable> = Omit<InferInsertModel<T>, 'id' | 'ownerId' | 'version' | 'createdAt'>;

/**
 * What every noun of a planner can do with its own table. The owner is in the WHERE of each read and write, so another's
 * id, a random id and a deleted id are the same: `MissingRow`.
 */
export function rowsOf<T extends OwnedTable>(scope: Scope, table: T) {
  const { db, ownerId, now, write } = scope;
  type Row = InferSelectModel<T>;
  const mine = (...more: (SQL | undefined)[]) => and(ownedBy(table, ownerId), ...more);

  const select = async (...where: (SQL | undefined)[]) =>
    (await db
      .select(getTableColumns(table))
      .from(table as SQLiteTable)
      .where(mine(...where))) as Row[];

  /** @throws MissingRow */
  const find = async (id: string): Promise<Row> => {
    const [row] = await select(eq(table.id, id));
    if (!row) throw new MissingRow();
    return row;
  };

  const inserting = (fields: Fields<T>, id = newId()): Statement =>
    db.insert(table).values({ ...fields, id, ownerId, createdAt: now } as InferInsertModel<T>);

  const updating = (id: string, fields: Partial<Fields<T>>, ...where: (SQL | undefined)[]): Statement =>
    mustChange(
      db
        .update(table)
        .set({ ...fields, version: sql`${table.version} + 1` } as never)
        .where(mine(eq(table.id, id), ...where)),
      () => new MissingRow(),
    );

  return {
    mine,
    select,
    find,
    inserting,
    updating,

    /** @returns the id of the new row */
    async create(fields: Fields<T>) {
      const id = newId();
      await write([inserting(fields, id)]);
      return id;
    },

    /** Changes the row whatever its version: for a button that means one thing, not for a form. @throws MissingRow */
    change: (id: string, fields: Partial<Fields<T>>) => write([updating(id, fields)]),

    /** Changes the row that was read as `version`. @throws MissingRow, StaleRow when another tab was first */
    async changeVersion(id: string, version: number, fields: Partial<Fields<T>>, { before = [], after = [] }: Around = {}) {
      try {
        await write([...before, updating(id, fields, eq(table.version, version)), ...after]);
      } catch (error) {
        if (error instanceof MissingRow) throw new StaleRow((await find(id)) as Record<string, unknown>);
        throw error;
      }
    },

    /** Removes the row and everything that belongs to it. @returns the id for `undo` @throws MissingRow */
    async remove(id: string, label: string, before: readonly Statement[] = []) {
      await find(id);
      const { trashId, statements } = movingToTrash(scope, table, id, label);
      await write([...before, ...statements]);
      return trashId;
    },
  };
}

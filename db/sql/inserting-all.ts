import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Statement } from '../engine/atomically';
import { inParts } from '../jobs/in-parts';
import type { Scope } from '../scope';
import { itemsOf } from './json';

/**
 * Inserts thousands of rows in a few statements of one value each, the rows as JSON: much cheaper than a value for each column of each.
 * What no row names is not in it.
 */
export function insertingAll<T extends SQLiteTable>({ db }: Pick<Scope, 'db'>, table: T, rows: readonly T['$inferInsert'][]): Statement[] {
  const columns = Object.entries(getTableColumns(table));
  const keys = new Set<string>();
  for (const row of rows) for (const key in row) keys.add(key);
  const named = columns.filter(([key]) => keys.has(key));
  const json = (part: typeof rows) =>
    JSON.stringify(
      part.map((row) => named.map(([key, column]) => stored(column, (row as Record<string, unknown>)[key] ?? column.default))),
    );
  const drawnFrom = ([key, column]: (typeof columns)[number]): SQL => {
    const at = named.findIndex(([name]) => name === key);
    return at < 0 ? sql`${stored(column, column.default)}` : sql.raw(`value ->> ${at}`);
  };
  const values = sql.join(columns.map(drawnFrom), sql`, `);
  return inParts(rows).map((part) => db.insert(table).select(sql`select ${values} from ${itemsOf(json(part))}`));
}

const stored = (column: SQLiteColumn, value: unknown) => (value === undefined || value === null ? null : column.mapToDriverValue(value));

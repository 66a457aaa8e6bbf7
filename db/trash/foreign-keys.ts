import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../schema';

/** What the schema's foreign keys say about its tables, so that it is written once. */

export type OwnedTable = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn };

/** Every table, parents first. */
export const tables = parentsFirst(Object.values(schema).filter((value) => is(value, SQLiteTable)));

export const tableNamed = (name: string) => tables.find((table) => getTableName(table) === name);

/** The keys that refer to `parent`: those whose rows are deleted with it, and those that only mention it. */
export const pointersAt = (parent: SQLiteTable) =>
  tables.flatMap((table) =>
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const column = columns[1];
      return foreignTable === parent && column ? [{ table: table as OwnedTable, column, goesWithIt: key.onDelete === 'cascade' }] : [];
    }),
  );

/** What a table's rows refer to, together with the owner: the other table and the key of the column. */
export const keysOf = (table: SQLiteTable) =>
  getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns, foreignTable } = key.reference();
    return columns.length === 2 && columns[1] ? [{ parent: foreignTable as OwnedTable, key: keyOf(table, columns[1]) }] : [];
  });

/** The name a column goes by in its table's object, which need not be its name in SQL. */
export const keyOf = (table: SQLiteTable, column: SQLiteColumn) =>
  Object.entries(getTableColumns(table)).find(([, each]) => each === column)?.[0] ?? column.name;

/** In insertion order: parents before children. */
function parentsFirst(unordered: SQLiteTable[]): SQLiteTable[] {
  const ordered = new Set<SQLiteTable>();
  const visit = (table: SQLiteTable, above: readonly SQLiteTable[]) => {
    if (ordered.has(table) || above.includes(table)) return;
    for (const key of getTableConfig(table).foreignKeys) visit(key.reference().foreignTable, [...above, table]);
    ordered.add(table);
  };
  for (const table of unordered) visit(table, []);
  return [...ordered];
}

import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../schema';

/** What the foreign keys of the schema say of its tables, so that nobody has to write it down again. */

export type OwnedTable = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn };

/** Every table, what is pointed at before what points. */
export const tables = parentsFirst(Object.values(schema).filter((value) => is(value, SQLiteTable)));

export const tableNamed = (name: string) => tables.find((table) => getTableName(table) === name);

/** The keys of owner and id that point at `parent`: those whose rows go with it, and those that only mention it. */
export const pointersAt = (parent: SQLiteTable) =>
  tables.flatMap((table) =>
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const column = columns[1];
      return foreignTable === parent && column ? [{ table: table as OwnedTable, column, goesWithIt: key.onDelete === 'cascade' }] : [];
    }),
  );

/** What a row of the table points at, together with the owner: the other table, and the column's name in the object of its own. */
export const keysOf = (table: SQLiteTable) =>
  getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns, foreignTable } = key.reference();
    return columns.length === 2 && columns[1] ? [{ parent: foreignTable as OwnedTable, key: keyOf(table, columns[1]) }] : [];
  });

/** The name a column goes by in its table's object, which need not be its name in SQL. */
export const keyOf = (table: SQLiteTable, column: SQLiteColumn) =>
  Object.entries(getTableColumns(table)).find(([, each]) => each === column)?.[0] ?? column.name;

/** In the order in which rows can be inserted: what is pointed at comes before what points. */
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

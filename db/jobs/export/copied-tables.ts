import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../../schema';
import { tables } from '../../trash/foreign-keys';

export type CopiedTable = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn; version: SQLiteColumn; createdAt: SQLiteColumn };

/** Tables that are not exported: the trash and files under review. */
const papers: readonly SQLiteTable[] = [schema.trash, schema.imports, schema.importRows, schema.intakeTokens, schema.calendars];

const isOwned = (table: SQLiteTable): table is CopiedTable => 'ownerId' in table && 'version' in table;

/** Every table with an owner's rows, parents first. A new table is exported without further work. */
export const copiedTables = tables.filter(isOwned).filter((table) => !papers.includes(table));

/** The exported columns of a table: all but the owner and hashes of secrets. */
export const copiedColumns = (table: CopiedTable) =>
  Object.entries(getTableColumns(table)).filter(([key, column]) => column !== table.ownerId && !/hash/i.test(key));

/** Columns that files written by an older Throughline may name, and that nothing keeps any more. */
const retired: Readonly<Record<string, readonly string[]>> = { people: ['starred'] };

/** Columns that an older Throughline wrote under another name. */
export const renamedColumns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  people: { tier: 'circle', cadenceDays: 'rhythmDays' },
  interactions: { bumpedOn: 'followedUpOn', bumpedAgainOn: 'followedUpAgainOn', restedOn: 'closedOn' },
};

/** Today's name of a column in a file; undefined for one that nothing keeps any more. */
export function currentKey(table: CopiedTable, key: string): string | undefined {
  if (retired[nameOf(table)]?.includes(key)) return undefined;
  return renamedColumns[nameOf(table)]?.[key] ?? key;
}

/** Which keys of a row hold the id of another row. */
export function pointingKeys(table: CopiedTable): string[] {
  const pointing = getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns } = key.reference();
    return columns.length === 2 ? [columns[1]] : [];
  });
  return Object.entries(getTableColumns(table)).flatMap(([key, column]) => (pointing.includes(column) ? [key] : []));
}

export const nameOf = (table: CopiedTable) => getTableName(table);

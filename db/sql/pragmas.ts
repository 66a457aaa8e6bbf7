import type { Database } from 'better-sqlite3';

/** Every pragma of the project. */

const connectionSettings = [
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 2000',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
  'cache_size = -16000',
  'temp_store = MEMORY',
];

/** @returns false where the file system has no room for a write-ahead log, such as a network share */
export const enableWriteAheadLog = (sqlite: Database): boolean => sqlite.pragma('journal_mode = WAL', { simple: true }) === 'wal';

export function configureConnection(sqlite: Database): void {
  for (const setting of connectionSettings) sqlite.pragma(setting);
}

/** In the header of the file, to recognize another program's database. */
export const setApplicationId = (sqlite: Database, id: number): void => void sqlite.pragma(`application_id = ${id}`);

/** How many migrations the file has had. */
export const schemaVersion = (sqlite: Database): number => Number(sqlite.pragma('user_version', { simple: true }));

export const setSchemaVersion = (sqlite: Database, version: number): void => void sqlite.pragma(`user_version = ${version}`);

/** Outside of a transaction only: within one SQLite ignores it. */
export const checkForeignKeys = (sqlite: Database, isOn: boolean): void => void sqlite.pragma(`foreign_keys = ${isOn ? 'ON' : 'OFF'}`);

/** The table of a row that refers to one that is missing; undefined when every reference holds. */
export const danglingTable = (sqlite: Database): string | undefined =>
  (sqlite.pragma('foreign_key_check') as { table: string }[])[0]?.table;

/** Reads every page. @returns 'ok', or what is damaged */
export const quickCheck = (sqlite: Database): string => String(sqlite.pragma('quick_check(1)', { simple: true }));

/** Also compares indexes with their tables. @returns 'ok', or what is damaged */
export const fullCheck = (sqlite: Database): string => String(sqlite.pragma('integrity_check', { simple: true }));

/** The tables of the file, without SQLite's own. */
export const tableNames = (sqlite: Database): string[] =>
  sqlite
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all() as string[];

/** Whether a table of that name is there and has that column. */
export const hasColumn = (sqlite: Database, table: string, column: string): boolean =>
  sqlite.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined;

/** From now on the write-ahead log is merged into the file only on request. */
export const keepLog = (sqlite: Database): void => void sqlite.pragma('wal_autocheckpoint = 0');

/** Writes the log into the file, as far as no reader is in the way. */
export const writeLog = (sqlite: Database): void => void sqlite.pragma('wal_checkpoint(PASSIVE)');

/** Writes the log into the file and leaves no byte in it. */
export const emptyLog = (sqlite: Database): void => void sqlite.pragma('wal_checkpoint(TRUNCATE)');

/** How long a write waits for one of another connection. */
export const waitAtMost = (sqlite: Database, milliseconds: number): void => void sqlite.pragma(`busy_timeout = ${milliseconds}`);

/** Does the work without waiting for another process that holds the file. */
export function withoutWaiting<Result>(sqlite: Database, work: () => Result): Result {
  const patience = sqlite.pragma('busy_timeout', { simple: true });
  waitAtMost(sqlite, 0);
  try {
    return work();
  } finally {
    waitAtMost(sqlite, Number(patience));
  }
}

/** How many rows this connection has changed since it was opened. */
export const totalChanges = (sqlite: Database) => sqlite.prepare<[], number>('select total_changes()').pluck();

/** For the name of a table: the tables it refers to, and what becomes of its rows when one of theirs is deleted. */
export const foreignKeysOf = (sqlite: Database) =>
  sqlite.prepare<[string], { to: string; on_delete: string }>('select lower("table") as "to", on_delete from pragma_foreign_key_list(?)');

/** A number that is another one whenever another connection has written. */
export const dataVersion = (sqlite: Database) => sqlite.prepare<[], number>('pragma data_version').pluck();

/**
 * Lets SQLite look at a sample of each table that has grown since it last did. Without such figures it guesses, and for a large account
 * or after a new index it guesses wrong: the same answer, many times slower.
 */
export const refreshStatistics = (sqlite: Database): void => void sqlite.pragma('optimize = 0x10002');

import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { onClose } from './closing';
import { migrateDatabase } from './migrate';
import { openDatabase } from './open';
import * as schema from './schema';
import { keepStatements } from './statement-cache';

/** A database of this schema. Nothing but `atomically` and this file knows which driver is behind it. */
export type Database = BetterSQLite3Database<typeof schema> & { $client: BetterSqlite3.Database };

export const migrationsFolder = path.join(process.cwd(), 'db', 'migrations');

export const databaseOn = (sqlite: BetterSqlite3.Database): Database =>
  drizzle(keepStatements(sqlite), { schema, casing: 'snake_case', logger: { logQuery } });

/** How many queries this process has run, for the benchmark. */
export const queriesSoFar = () => shared.throughlineQueries ?? 0;

function logQuery() {
  shared.throughlineQueries = queriesSoFar() + 1;
}

/** Pages, routes and instrumentation are separate module graphs of one process: the handle they share stands on the global object. */
const shared = globalThis as typeof globalThis & { throughlineDatabase?: Database; throughlineQueries?: number };

/** The one database of this process, opened and migrated when first asked for; never during the build. */
export function database(): Database {
  shared.throughlineDatabase ??= openAndMigrate();
  return shared.throughlineDatabase;
}

function openAndMigrate() {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The database is not opened during the build.');
  const directory = path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data');
  const sqlite = openDatabase(path.join(/* turbopackIgnore: true */ directory, 'throughline.db'));
  migrateDatabase(sqlite, migrationsFolder);
  onClose(() => sqlite.close());
  return databaseOn(sqlite);
}

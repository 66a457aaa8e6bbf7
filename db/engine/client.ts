import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import * as schema from '../schema';
import { teachFolding } from '../sql/folded';
import { followNames } from '../sql/name-words';
import { onClose } from './closing';
import { orDamaged, refuseDamaged } from './damaged';
import { migrateDatabase } from './migrate';
import { openDatabase } from './open';
import { readPossibleValues } from './possible';
import { keepStatements } from './statement-cache';

/** Nothing but `atomically` and this file knows which driver is behind it. */
export type Database = BetterSQLite3Database & { $client: BetterSqlite3.Database };

export const migrationsFolder = path.join(process.cwd(), 'db', 'migrations');

readPossibleValues(schema);

export function databaseOn(sqlite: BetterSqlite3.Database): Database {
  teachFolding(sqlite);
  followNames(sqlite);
  return drizzle(keepStatements(sqlite), { casing: 'snake_case', logger: { logQuery } });
}

/** How many queries this process has run, for the benchmark. */
export const queriesSoFar = () => shared.throughlineQueries ?? 0;

function logQuery(statement: string) {
  shared.throughlineStatements?.add(statement);
  shared.throughlineQueries = queriesSoFar() + 1;
}

/** Pages, routes and instrumentation are separate module graphs of one process: the handle they share stands on the global object. */
const shared = globalThis as typeof globalThis & {
  throughlineDatabase?: Database;
  throughlineQueries?: number;
  /** What the tests look through, see db/owner-watch-setup.ts. */
  throughlineStatements?: Set<string>;
};

/** The one database of this process, opened and migrated when first asked for; never during the build. */
export function database(): Database {
  shared.throughlineDatabase ??= openAndMigrate();
  return shared.throughlineDatabase;
}

export const databaseFile = () =>
  path.join(/* turbopackIgnore: true */ path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data'), 'throughline.db');

function openAndMigrate() {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The database is not opened during the build.');
  const file = databaseFile();
  const sqlite = orDamaged(file, () => openDatabase(file));
  try {
    refuseDamaged(sqlite);
    orDamaged(file, () => migrateDatabase(sqlite, migrationsFolder));
  } catch (error) {
    sqlite.close();
    throw error;
  }
  onClose(() => sqlite.close());
  return databaseOn(sqlite);
}

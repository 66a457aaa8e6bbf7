import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { processShared } from '@/lib/process-shared.mjs';
import * as schema from '../schema';
import { teachFolding } from '../sql/folded';
import { followNames } from '../sql/name-words';
import { noteStatement } from './cache/tables-touched';
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
export const queriesSoFar = () => processShared.queries ?? 0;

function logQuery(statement: string) {
  processShared.statements?.add(statement);
  noteStatement(statement);
  processShared.queries = queriesSoFar() + 1;
}

/** Opens the app's database, checks every page of it and migrates it. @throws RefusedDatabase */
export function openAndMigrate(file: string, now: Date): Database {
  const sqlite = orDamaged(file, () => openDatabase(file));
  try {
    refuseDamaged(sqlite);
    orDamaged(file, () => migrateDatabase(sqlite, migrationsFolder, now));
  } catch (error) {
    sqlite.close();
    throw error;
  }
  onClose(() => void sqlite.close());
  return databaseOn(sqlite);
}

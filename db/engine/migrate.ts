import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { teachNameKeys } from '../sql/name-words';
import { checkForeignKeys, danglingTable, schemaVersion, setSchemaVersion, tableNames } from '../sql/pragmas';
import { copyDatabase, stampOf } from './copy';
import { RefusedDatabase } from './refused-database';

/**
 * Applies all pending migrations or none; `user_version` counts them. A database that already has some is first copied to `backups/`
 * beside it.
 * @throws RefusedDatabase when it is newer than the code, or a migration loses rows or breaks a reference
 */
export function migrateDatabase(sqlite: Database, folder: string, now: Date): void {
  const known = readMigrationFiles({ migrationsFolder: folder });
  const applied = appliedIn(sqlite);
  refuseNewer(sqlite, known);
  const pending = known.filter((migration) => migration.folderMillis > (applied.at(-1) ?? 0));
  if (pending.length === 0) return;
  if (applied.length > 0) {
    copyDatabase(sqlite, path.join(path.dirname(sqlite.name), 'backups', `before-migration-${known.length}-${stampOf(now)}.db`));
  }
  teachNameKeys(sqlite);
  // Off before the transaction, where the pragma would be ignored: Drizzle rebuilds a table by dropping it, and the drop would
  // cascade to its children.
  checkForeignKeys(sqlite, false);
  try {
    sqlite.transaction(() => apply(sqlite, pending, known.length)).immediate();
  } finally {
    checkForeignKeys(sqlite, true);
  }
}

/** @param name what the operator calls the file @throws RefusedDatabase when the database has a migration that this version lacks */
export function refuseNewer(sqlite: Database, known: readonly MigrationMeta[], name = sqlite.name): void {
  const version = schemaVersion(sqlite);
  if (version > known.length || (appliedIn(sqlite).at(-1) ?? 0) > (known.at(-1)?.folderMillis ?? 0)) {
    throw new RefusedDatabase(`${name} was written by a newer Throughline (version ${version}, ${known.length} known here).`);
  }
}

/** When each applied migration was written (epoch ms), in order: Drizzle's own list, so its tools read it too. */
function appliedIn(sqlite: Database): number[] {
  const listed = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  return listed ? (sqlite.prepare('SELECT created_at FROM __drizzle_migrations ORDER BY created_at').pluck().all() as number[]) : [];
}

function apply(sqlite: Database, pending: MigrationMeta[], version: number): void {
  const before = rowsByTable(sqlite);
  sqlite.exec('CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)');
  for (const migration of pending) {
    for (const statement of migration.sql) sqlite.exec(statement);
    sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run(migration.hash, migration.folderMillis);
  }
  const dangling = danglingTable(sqlite);
  if (dangling) throw new RefusedDatabase(`The migration was undone: a row of ${dangling} would refer to one that is not there.`);
  const after = rowsByTable(sqlite);
  const written = pending.flatMap((migration) => migration.sql).join('\n');
  for (const [table, rows] of before) {
    const left = after.get(table);
    // A migration that removes rows or a table on purpose must say so.
    if (left === undefined || left >= rows || new RegExp(`DELETE FROM [\`"]?${table}\\b`, 'i').test(written)) continue;
    throw new RefusedDatabase(`The migration was undone: ${table} would have ${left} rows instead of ${rows}.`);
  }
  setSchemaVersion(sqlite, version);
}

function rowsByTable(sqlite: Database): Map<string, number> {
  return new Map(tableNames(sqlite).map((name) => [name, sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number]));
}

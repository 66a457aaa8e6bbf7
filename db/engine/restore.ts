import fs from 'node:fs';
import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { hasColumn } from '../sql/pragmas';
import { stampOf, verifyDatabase } from './copy';
import { takeLock } from './lock';
import { refuseNewer } from './migrate';
import { makeFolder, openBeside } from './open';

/**
 * Puts a verified backup in the database's place, signs everyone out and ends the buttons of letters. The app must not be running.
 * @param migrations the folder of this version's migrations
 * @returns where the former database was moved, if there was one
 * @throws RefusedDatabase, with everything unchanged, when the backup is damaged or of a newer version, or the database is in use
 */
export function restoreDatabase(file: string, backup: string, now: Date, migrations: string): string | undefined {
  makeFolder(path.dirname(file));
  const releaseLock = takeLock(file);
  const restored = `${file}.restoring`;
  try {
    for (const part of ['', '-wal']) if (fs.existsSync(backup + part)) fs.copyFileSync(backup + part, restored + part);
    fs.chmodSync(restored, 0o600);
    verifyDatabase(restored);
    prepareBackup(restored, backup, migrations);
    const former = fs.existsSync(file) ? `${file}.before-restore-${stampOf(now)}` : undefined;
    // The write-ahead log moves too: it may hold changes that the file lacks.
    for (const part of ['-wal', '-shm', '']) if (former && fs.existsSync(file + part)) fs.renameSync(file + part, former + part);
    fs.renameSync(restored, file);
    return former;
  } finally {
    for (const part of ['', '-wal', '-shm']) fs.rmSync(restored + part, { force: true });
    releaseLock();
  }
}

function prepareBackup(restored: string, backup: string, migrations: string): void {
  const sqlite = openBeside(restored);
  try {
    refuseNewer(sqlite, readMigrationFiles({ migrationsFolder: migrations }), backup);
    if (sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sessions'").get()) sqlite.exec('DELETE FROM sessions');
    if (hasColumn(sqlite, 'users', 'letter_key')) sqlite.exec('UPDATE users SET letter_key = lower(hex(randomblob(16)))');
  } finally {
    sqlite.close();
  }
}

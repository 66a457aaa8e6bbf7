import fs from 'node:fs';
import path from 'node:path';
import { stampOf, verifyDatabase } from './copy';
import { takeLock } from './lock';
import { openBeside } from './open';

/**
 * Puts a backup in the database's place, once it has been verified, and signs everybody out. The app must not be running.
 * @returns where the former database was moved to, if there was one
 * @throws RefusedDatabase, with everything left as it was, when the backup is not whole or the database is in use
 */
export function restoreDatabase(file: string, backup: string, now: Date): string | undefined {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const letGo = takeLock(file);
  const restored = `${file}.restoring`;
  try {
    for (const part of ['', '-wal']) if (fs.existsSync(backup + part)) fs.copyFileSync(backup + part, restored + part);
    fs.chmodSync(restored, 0o600);
    verifyDatabase(restored);
    signEverybodyOut(restored);
    const former = fs.existsSync(file) ? `${file}.before-restore-${stampOf(now)}` : undefined;
    // The log goes along: it may hold what the file does not yet.
    for (const part of ['-wal', '-shm', '']) if (former && fs.existsSync(file + part)) fs.renameSync(file + part, former + part);
    fs.renameSync(restored, file);
    return former;
  } finally {
    for (const part of ['', '-wal', '-shm']) fs.rmSync(restored + part, { force: true });
    letGo();
  }
}

function signEverybodyOut(file: string): void {
  const sqlite = openBeside(file);
  if (sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sessions'").get()) sqlite.exec('DELETE FROM sessions');
  sqlite.close();
}

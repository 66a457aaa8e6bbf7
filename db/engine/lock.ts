import fs from 'node:fs';
import Database from 'better-sqlite3';
import { RefusedDatabase } from './refused-database';

/**
 * One process a database: takes `<file>.lock`, which names the holder's pid, and answers with the function that lets go.
 * The lock is SQLite's own on that small file, so the system releases it even after kill -9: there is no stale lock to delete,
 * and it holds between containers that share a disk, where pids mean nothing.
 * @throws RefusedDatabase when another connection holds it
 */
export function takeLock(file: string): () => void {
  const lock = new Database(`${file}.lock`, { timeout: 500 });
  try {
    fs.chmodSync(lock.name, 0o600);
    lock.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL); DELETE FROM holder;');
    lock.prepare('INSERT INTO holder VALUES (?)').run(process.pid);
    // The pid must be committed for others to read it; the process that wins the second BEGIN holds the lock.
    lock.exec('COMMIT; BEGIN IMMEDIATE;');
  } catch (error) {
    const holder = isBusy(error) ? holderOf(lock) : undefined;
    lock.close();
    throw isBusy(error) ? new RefusedDatabase(`${file} is in use by another process (pid ${holder ?? 'unknown'}).`) : error;
  }
  return () => void lock.close();
}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');

function holderOf(lock: Database.Database): unknown {
  try {
    return lock.prepare('SELECT pid FROM holder').pluck().get();
  } catch {
    return undefined;
  }
}

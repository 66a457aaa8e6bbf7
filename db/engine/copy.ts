import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { danglingTable, fullCheck } from '../sql/pragmas';
import { checkHeader } from './open';
import { RefusedDatabase } from './refused-database';

/** A timestamp for file names: UTC, to the second, sorted like the time. */
export const stampOf = (moment: Date): string => moment.toISOString().replace(/\.\d+/, '').replaceAll(':', '-');

/**
 * Copies a database while it is in use, checks the copy, and only then gives it its name (mode 0600).
 * VACUUM INTO reads one moment, keeps rowids and both version numbers, and takes no deleted byte along.
 */
export function copyDatabase(sqlite: Database.Database, target: string): void {
  fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  const unfinished = `${target}.unfinished`;
  fs.rmSync(unfinished, { force: true });
  fs.closeSync(fs.openSync(unfinished, 'wx', 0o600));
  sqlite.prepare('VACUUM INTO ?').run(unfinished);
  verifyDatabase(unfinished);
  flush(unfinished);
  fs.renameSync(unfinished, target);
  if (process.platform !== 'win32') flush(path.dirname(target));
}

/** @throws RefusedDatabase unless the file is this app's, whole, and every foreign key in it leads somewhere */
export function verifyDatabase(file: string): void {
  checkHeader(file);
  const sqlite = new Database(file, { readonly: true });
  try {
    const verdict = fullCheck(sqlite);
    if (verdict !== 'ok') throw new RefusedDatabase(`${file} is damaged: ${verdict}`);
    const dangling = danglingTable(sqlite);
    if (dangling) throw new RefusedDatabase(`${file} is damaged: a row of ${dangling} refers to one that is not there.`);
  } catch (error) {
    throw error instanceof Database.SqliteError ? new RefusedDatabase(`${file} is damaged: ${error.message}`) : error;
  } finally {
    sqlite.close();
  }
}

function flush(file: string): void {
  const opened = fs.openSync(file, 'r');
  fs.fsyncSync(opened);
  fs.closeSync(opened);
}

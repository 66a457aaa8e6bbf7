import fs from 'node:fs';
import path from 'node:path';
import { copyDatabase, stampOf } from './copy';
import { openBeside } from './open';

/**
 * Copies the database, in use or not, into `backups/` beside it, then deletes the copies no longer kept.
 * @returns the new file
 * @throws RefusedDatabase when the database or the copy is damaged
 */
export function backUp(file: string, now: Date): string {
  const folder = path.join(path.dirname(file), 'backups');
  const copy = path.join(folder, `${stampOf(now)}.db`);
  const sqlite = openBeside(file);
  try {
    copyDatabase(sqlite, copy);
  } finally {
    sqlite.close();
  }
  for (const name of surplusBackups(fs.readdirSync(folder))) fs.rmSync(path.join(folder, name));
  return copy;
}

/**
 * The copies to delete. Kept are the newest of each of seven days and four weeks (from Monday, in UTC), counting only days and weeks that
 * have one, and the three newest made before a migration. Other files are never deleted.
 */
export function surplusBackups(names: string[]): string[] {
  const made = names
    .filter((name) => /^\d{4}-\d\d-\d\dT[\d-]+Z\.db$/.test(name))
    .sort()
    .reverse();
  const migrated = names.filter((name) => /^before-migration-.*Z\.db$/.test(name));
  const kept = new Set([
    ...newestOfEach(made, (name) => name.slice(0, 10)).slice(0, 7),
    ...newestOfEach(made, (name) => weekOf(name.slice(0, 10))).slice(0, 4),
    ...migrated.sort((a, b) => b.slice(-23).localeCompare(a.slice(-23))).slice(0, 3),
  ]);
  return [...made, ...migrated].filter((name) => !kept.has(name));
}

function newestOfEach(newestFirst: string[], period: (name: string) => string | number): string[] {
  return newestFirst.filter((name, index) => index === 0 || period(name) !== period(newestFirst[index - 1] ?? ''));
}

/** Whole weeks since the Monday before the epoch, which was a Thursday. */
const weekOf = (day: string) => Math.floor((Date.parse(day) / 864e5 + 3) / 7);

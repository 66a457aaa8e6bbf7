import fs from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { quickCheck } from '../sql/pragmas';
import { RefusedDatabase } from './refused-database';

/** True when SQLite found a file that is not whole, in this thread or in another one. */
export const isDamaged = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));

/** Looks at every page of the file. @throws RefusedDatabase */
export function refuseDamaged(sqlite: Database): void {
  const verdict = orDamaged(sqlite.name, () => quickCheck(sqlite));
  if (verdict !== 'ok') throw damagedDatabase(sqlite.name, verdict);
}

/** Runs `work`. @throws RefusedDatabase when SQLite finds damage, and whatever else the work throws */
export function orDamaged<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw isDamaged(error) ? damagedDatabase(file, error.message) : error;
  }
}

/** One line for the operator: what is wrong and what to type. */
export function damagedDatabase(file: string, why: string): RefusedDatabase {
  const backup = newestBackup(path.join(path.dirname(file), 'backups'));
  const way = backup ? `Restore the newest backup: npm run restore -- ${backup}` : 'There is no backup beside it to restore.';
  return new RefusedDatabase(`${file} is damaged (${why.replace(/\s+/g, ' ').trim()}). ${way}`);
}

function newestBackup(folder: string): string | undefined {
  if (!fs.existsSync(/* turbopackIgnore: true */ folder)) return undefined;
  const stamp = (name: string) => name.slice(-'2027-03-09T06-00-00Z.db'.length);
  const [newest] = fs
    .readdirSync(/* turbopackIgnore: true */ folder)
    .filter((name) => name.endsWith('Z.db'))
    .sort((one, other) => stamp(other).localeCompare(stamp(one)));
  return newest && path.join(/* turbopackIgnore: true */ folder, newest);
}

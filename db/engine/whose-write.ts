import type { Database, Statement } from 'better-sqlite3';
import { processShared } from '@/lib/process-shared.mjs';
import { totalChanges } from '../sql/pragmas';
import { tablesWritten } from './cache/tables-named';
import { watch } from './cache/tables-touched';

/** Stands for all tables: of a write that names none. */
export const ANY_TABLE = '*';

const changeCounts = new WeakMap<Database, Statement>();

/** How many rows this connection has changed so far, by SQLite's own count: triggers and cascades included, undone ones too. */
function changesSoFar(sqlite: Database): number {
  const count = changeCounts.get(sqlite) ?? totalChanges(sqlite);
  changeCounts.set(sqlite, count);
  return count.get() as number;
}

/**
 * Runs a write that changes rows of one owner alone, and notes that it was theirs, and of which tables: cached answers of others stay, and
 * the owner's answers from other tables (see query-cache.ts). A write that does not go through here counts for every owner.
 * @param ownerId empty for rows without an owner, such as those of throttles
 */
export function writeOf<Result>({ $client: sqlite }: { $client: Database }, ownerId: string, write: () => Result): Result {
  const before = changesSoFar(sqlite);
  const { statements, end } = watch();
  try {
    return write();
  } finally {
    end();
    const tables = [...statements].flatMap((statement) => tablesWritten(sqlite, statement));
    noteWrite(ownerId, tables.length > 0 ? tables : [ANY_TABLE]);
    processShared.credited ??= new WeakMap();
    processShared.credited.set(sqlite, creditedOn(sqlite) + changesSoFar(sqlite) - before);
  }
}

function noteWrite(ownerId: string, tables: readonly string[]): void {
  processShared.writes ??= new Map();
  const writes = processShared.writes.get(ownerId) ?? { count: 0, tables: new Map() };
  processShared.writes.set(ownerId, writes);
  writes.count++;
  for (const table of tables) writes.tables.set(table, writes.count);
}

/** How often this process wrote an owner's rows: while it is unchanged, what was read is still current. */
export const writesOf = (ownerId: string) => processShared.writes?.get(ownerId)?.count ?? 0;

/** Whether an owner's rows of some table were written since so many writes of theirs. */
export function isWrittenSince(ownerId: string, count: number, tables: readonly string[]): boolean {
  const writes = processShared.writes?.get(ownerId);
  if (!writes || writes.count === count) return false;
  if (tables.includes(ANY_TABLE)) return true;
  return [ANY_TABLE, ...tables].some((table) => (writes.tables.get(table) ?? 0) > count);
}

/** Number of rows this connection has changed that may be anyone's. */
export const unownedChanges = ({ $client: sqlite }: { $client: Database }) => changesSoFar(sqlite) - creditedOn(sqlite);

const creditedOn = (sqlite: Database) => processShared.credited?.get(sqlite) ?? 0;

import type { Database, Statement } from 'better-sqlite3';
import { processShared } from '@/lib/process-shared.mjs';
import { totalChanges } from '../sql/pragmas';

const changeCounts = new WeakMap<Database, Statement>();

/** How many rows this connection has changed so far, by SQLite's own count: triggers and cascades included, undone ones too. */
function changesSoFar(sqlite: Database): number {
  const count = changeCounts.get(sqlite) ?? totalChanges(sqlite);
  changeCounts.set(sqlite, count);
  return count.get() as number;
}

/**
 * Runs a write that changes rows of one owner alone, and notes that it was theirs: cached answers of others stay
 * (see query-cache.ts). A write that does not go through here counts for every owner.
 * @param ownerId empty for rows without an owner, such as those of throttles
 */
export function writeOf<Result>({ $client: sqlite }: { $client: Database }, ownerId: string, write: () => Result): Result {
  const before = changesSoFar(sqlite);
  try {
    return write();
  } finally {
    processShared.writes ??= new Map();
    processShared.writes.set(ownerId, writesOf(ownerId) + 1);
    processShared.credited ??= new WeakMap();
    processShared.credited.set(sqlite, creditedOn(sqlite) + changesSoFar(sqlite) - before);
  }
}

/** How often this process wrote an owner's rows: while it is unchanged, what was read is still current. */
export const writesOf = (ownerId: string) => processShared.writes?.get(ownerId) ?? 0;

/** Number of rows this connection has changed that may be anyone's. */
export const unownedChanges = ({ $client: sqlite }: { $client: Database }) => changesSoFar(sqlite) - creditedOn(sqlite);

const creditedOn = (sqlite: Database) => processShared.credited?.get(sqlite) ?? 0;

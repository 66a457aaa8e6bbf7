import type BetterSqlite3 from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { fold } from '@/lib/plan/words/fold';

/** Teaches a connection to fold as the rules do: the engine itself knows capitals of a to z only, and no accents. */
export function teachFolding(sqlite: BetterSqlite3.Database): void {
  sqlite.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : text));
}

/** A text without accents and case, to sort and look up by. Text in plain ASCII, which most is, needs no function call. */
export const folded = (text: SQLiteColumn): SQL =>
  sql`case when length(${text}) = length(cast(${text} as blob)) then lower(${text}) else fold(${text}) end`;

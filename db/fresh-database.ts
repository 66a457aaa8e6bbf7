import BetterSqlite3 from 'better-sqlite3';
import { accountsOf } from './accounts/accounts';
import { databaseOn, migrationsFolder } from './client';
import { migrateDatabase } from './migrate';
import { plannerOf } from './planner';
import type { OwnerId } from './scope';

/** For tests: a real, migrated database in memory. */
export function freshDatabase() {
  const sqlite = new BetterSqlite3(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrateDatabase(sqlite, migrationsFolder);
  return databaseOn(sqlite);
}

export const noon = new Date('2027-03-09T12:00:00Z');

/** For tests: a goal that counts conversations, but for its plan and its days. */
export const eighteenTalks = {
  statement: 'Talk with 18 product managers',
  measure: 'conversations',
  unit: 'conversations',
  baseline: 0,
  target: 18,
} as const;

/** For tests: somebody with an account and a planner of their own. */
export async function freshPlanner(db = freshDatabase(), name = 'Ines', submission?: string) {
  const ownerId = (await accountsOf(db, noon).create({
    email: `${name.toLowerCase()}@example.org`,
    name,
    passwordHash: null,
    timeZone: 'Europe/Lisbon',
  })) as OwnerId;
  return { db, ownerId, planner: plannerOf(db, ownerId, noon, submission) };
}

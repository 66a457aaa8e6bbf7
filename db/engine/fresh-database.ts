import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { type Calendar, day, utcDay } from '@/lib/plan/time/day';
import { accountsOf } from '../accounts/accounts';
import { plannerOf } from '../planner';
import { type OwnerId, scopeOf } from '../scope';
import { checkForeignKeys } from '../sql/pragmas';
import { tablesOf } from '../tables';
import { databaseOn, migrationsFolder } from './client';
import { migrateDatabase } from './migrate';
import { openDatabase } from './open';

/** A migrated database without a row, as bytes: the migrations run once a test file. */
let migrated: Buffer | undefined;

/** For tests: a real, migrated database in memory. */
export function freshDatabase() {
  migrated ??= migrate();
  const sqlite = new BetterSqlite3(migrated);
  checkForeignKeys(sqlite, true);
  return databaseOn(sqlite);
}

function migrate() {
  const sqlite = new BetterSqlite3(':memory:');
  migrateDatabase(sqlite, migrationsFolder, noon);
  const bytes = sqlite.serialize();
  sqlite.close();
  return bytes;
}

/** For tests: a database on disk as it was before this migration, and how it is brought up to date. */
export function databaseBefore(name: string) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-before-'));
  const earlier = path.join(folder, 'migrations');
  fs.cpSync(migrationsFolder, earlier, { recursive: true });
  const journal = path.join(earlier, 'meta', '_journal.json');
  const { entries } = JSON.parse(fs.readFileSync(journal, 'utf8')) as { entries: { tag: string }[] };
  const before = entries.findIndex(({ tag }) => tag.endsWith(name));
  fs.writeFileSync(journal, JSON.stringify({ entries: entries.slice(0, before) }));
  const sqlite = openDatabase(path.join(folder, 'throughline.db'));
  migrateDatabase(sqlite, earlier, noon);
  return {
    sqlite,
    migrate: () => migrateDatabase(sqlite, migrationsFolder, noon),
    remove() {
      sqlite.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

export const noon = new Date('2027-03-09T12:00:00Z');

/** For tests: that day, in weeks from Monday, without a pause. */
export const calendarAtNoon: Calendar = { today: utcDay(noon), weekStart: 1, pauses: [] };

/** For tests: a goal that counts conversations, but for its plan and its days. */
export const eighteenConversations = {
  statement: 'Talk with 18 product managers',
  measure: 'conversations',
  unit: 'conversations',
  baseline: 0,
  target: 18,
} as const;

/** Someone with an account, see `freshPlanner`. */
export type Account = Awaited<ReturnType<typeof freshPlanner>>;

/** For tests: someone with an account, their planner, and the tables behind it. */
export async function freshPlanner(db = freshDatabase(), name = 'Ines', submission?: string) {
  const ownerId = (await accountsOf(db, noon).create({
    email: `${name.toLowerCase()}@example.org`,
    name,
    passwordHash: null,
    timeZone: 'Europe/Lisbon',
  })) as OwnerId;
  return { db, ownerId, planner: plannerOf(db, ownerId, noon, submission), tables: tablesOf(scopeOf(db, ownerId, noon)) };
}

/** For tests: a plan from January to September with one goal, due in June. */
export async function planWithGoal({ planner, tables }: Pick<Account, 'planner' | 'tables'>) {
  const startsOn = day('2027-01-04');
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move into energy', startsOn, endsOn: day('2027-09-30') });
  const goalId = await tables.goals.create({ planId, ...eighteenConversations, startsOn, dueOn: day('2027-06-30') });
  return { planId, goalId };
}

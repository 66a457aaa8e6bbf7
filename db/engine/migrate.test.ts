import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyDatabase } from './copy';
import { noon } from './fresh-database';
import { migrateDatabase } from './migrate';
import { openDatabase } from './open';

let root: string;
let sqlite: Database;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-migrate-'));
  sqlite = openDatabase(path.join(root, 'data', 'app.db'));
});
afterEach(() => {
  sqlite.close();
  fs.rmSync(root, { recursive: true });
});

const first = `CREATE TABLE plans (id text PRIMARY KEY);
--> statement-breakpoint
CREATE TABLE goals (id text PRIMARY KEY, plan text NOT NULL REFERENCES plans(id) ON DELETE CASCADE);`;
const rebuild = `CREATE TABLE __new_plans (id text PRIMARY KEY, title text DEFAULT '' NOT NULL);
--> statement-breakpoint
INSERT INTO __new_plans (id) SELECT id FROM plans;
--> statement-breakpoint
DROP TABLE plans;
--> statement-breakpoint
ALTER TABLE __new_plans RENAME TO plans;`;

function migrations(...scripts: string[]): string {
  const folder = fs.mkdtempSync(path.join(root, 'migrations-'));
  fs.mkdirSync(path.join(folder, 'meta'));
  scripts.forEach((script, index) => {
    fs.writeFileSync(path.join(folder, `${index}.sql`), script);
  });
  const entries = scripts.map((_, index) => ({ idx: index, tag: `${index}`, when: 1000 + index, breakpoints: true }));
  fs.writeFileSync(path.join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }));
  return folder;
}

const backups = () => {
  const folder = path.join(root, 'data', 'backups');
  return fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : [];
};
const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

function withOneGoal(): void {
  migrateDatabase(sqlite, migrations(first), noon);
  sqlite.exec("INSERT INTO plans VALUES ('p'); INSERT INTO goals VALUES ('g', 'p')");
}

test('a new database is made without a backup, and a second start has nothing to do', () => {
  const folder = migrations(first);
  migrateDatabase(sqlite, folder, noon);
  migrateDatabase(sqlite, folder, noon);
  expect(sqlite.pragma('user_version', { simple: true })).toBe(1);
  expect(count('goals')).toBe(0);
  expect(backups()).toEqual([]);
});

test('rebuilding a table keeps its children, and a verified copy from before is there', () => {
  withOneGoal();
  migrateDatabase(sqlite, migrations(first, rebuild), new Date('2027-03-09T06:00:00Z'));
  expect(sqlite.prepare('SELECT title FROM plans').pluck().all()).toEqual(['']);
  expect(count('goals')).toBe(1);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(backups().map((file) => path.basename(file))).toEqual(['before-migration-2-2027-03-09T06-00-00Z.db']);
  for (const file of backups()) {
    verifyDatabase(file);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  }
});

test.each([
  ['breaks a reference', rebuild.replace('SELECT id FROM plans', "SELECT 'other' FROM plans"), 'a row of goals would refer'],
  ['loses rows', rebuild.replaceAll('plans', 'goals').replace('FROM goals', 'FROM goals WHERE 0'), 'goals would have 0 rows instead of 1'],
  ['fails half-way', `${rebuild}\n--> statement-breakpoint\nnot sql`, 'syntax error'],
])('a migration that %s is undone as a whole', (_, script, message) => {
  withOneGoal();
  expect(() => migrateDatabase(sqlite, migrations(first, script), noon)).toThrow(message);
  expect(sqlite.pragma('user_version', { simple: true })).toBe(1);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  expect([count('plans'), count('goals')]).toEqual([1, 1]);
  expect(sqlite.prepare('SELECT * FROM plans').get()).toEqual({ id: 'p' });
});

test('a migration that says so may delete', () => {
  withOneGoal();
  migrateDatabase(sqlite, migrations(first, 'DELETE FROM `goals`;'), noon);
  expect(count('goals')).toBe(0);
});

test('a database of a newer version is refused and left as it is', () => {
  withOneGoal();
  migrateDatabase(sqlite, migrations(first, rebuild), noon);
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const bytes = fs.readFileSync(sqlite.name);
  expect(() => migrateDatabase(sqlite, migrations(first), noon)).toThrow('written by a newer Throughline (version 2, 1 known here)');
  sqlite.close();
  expect(fs.readFileSync(sqlite.name)).toEqual(bytes);
});

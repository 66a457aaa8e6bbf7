import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp, surplusBackups } from './backup';
import { migrationsFolder } from './client';
import { openDatabase } from './open';
import { restoreDatabase } from './restore';

let folder: string;
let file: string;
let sqlite: Database.Database;
const now = new Date('2027-03-09T06:00:00.123Z');
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-backup-'));
  file = path.join(folder, 'app.db');
  sqlite = openDatabase(file);
  sqlite.exec("CREATE TABLE notes (id TEXT PRIMARY KEY); CREATE TABLE sessions (id TEXT); INSERT INTO notes VALUES ('a'), ('b'), ('c')");
  sqlite.exec("DELETE FROM notes WHERE id = 'b'; INSERT INTO sessions VALUES ('s')");
});
afterEach(() => {
  sqlite.close();
  fs.rmSync(folder, { recursive: true });
});

const notes = () => sqlite.prepare('SELECT id FROM notes ORDER BY id').pluck().all();

test('a copy is made while the app runs, for its owner alone, and keeps the row numbers the search index points to', () => {
  const copy = backUp(file, now);
  expect(path.relative(folder, copy)).toBe(path.join('backups', '2027-03-09T06-00-00Z.db'));
  expect(fs.statSync(copy).mode & 0o777).toBe(0o600);
  sqlite.prepare('ATTACH ? AS copy').run(copy);
  expect(sqlite.prepare('SELECT rowid, id FROM copy.notes').all()).toEqual(sqlite.prepare('SELECT rowid, id FROM main.notes').all());
  expect(fs.readdirSync(path.dirname(copy))).toHaveLength(1);
});

test('a restore brings back the rows, keeps the former file, and signs everyone out', () => {
  const copy = backUp(file, now);
  sqlite.exec("INSERT INTO notes VALUES ('later')");
  sqlite.close();
  const former = restoreDatabase(file, copy, now, migrationsFolder);
  sqlite = openDatabase(file);
  expect(notes()).toEqual(['a', 'c']);
  expect(sqlite.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(0);
  sqlite.close();
  expect(former).toBe(`${file}.before-restore-2027-03-09T06-00-00Z`);
  fs.rmSync(file);
  fs.renameSync(former as string, file);
  sqlite = openDatabase(file);
  expect(notes()).toEqual(['a', 'c', 'later']);
});

test('a lost database is restored where opening was refused', () => {
  const copy = backUp(file, now);
  sqlite.close();
  fs.rmSync(file);
  expect(restoreDatabase(file, copy, now, migrationsFolder)).toBeUndefined();
  sqlite = openDatabase(file);
  expect(notes()).toEqual(['a', 'c']);
});

test.each([
  ['a running app', (copy: string) => copy, 'in use by another process'],
  ['a damaged copy', damaged, 'is damaged'],
  ['a copy cut short', cutShort, 'is damaged'],
  ['a copy of a newer version', newer, 'was written by a newer Throughline (version 9999'],
  ['a foreign file', foreign, 'is not a Throughline database'],
])('%s is refused and nothing is changed', (what, spoil, message) => {
  const copy = spoil(backUp(file, now));
  if (what !== 'a running app') sqlite.close();
  expect(() => restoreDatabase(file, copy, now, migrationsFolder)).toThrow(message);
  if (what !== 'a running app') sqlite = openDatabase(file);
  expect(notes()).toEqual(['a', 'c']);
  expect(fs.readdirSync(folder).filter((name) => /restor/.test(name))).toEqual([]);
});

function damaged(copy: string): string {
  const bytes = fs.readFileSync(copy);
  bytes.fill(0x5a, 4096, 8192);
  fs.writeFileSync(copy, bytes);
  return copy;
}

function cutShort(copy: string): string {
  fs.truncateSync(copy, 5000);
  return copy;
}

function newer(copy: string): string {
  new Database(copy).exec('PRAGMA user_version = 9999').close();
  return copy;
}

function foreign(copy: string): string {
  fs.writeFileSync(copy, 'name,email\n');
  return copy;
}

test('seven days and four weeks are kept, with the newest of each, and nothing else is touched', () => {
  const at = (day: number, hour: string) => `${new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10)}T${hour}-00-00Z.db`;
  const names = Array.from({ length: 60 }, (_, day) => [at(day + 1, '06'), at(day + 1, '18')]).flat();
  const surplus = new Set(surplusBackups([...names, 'notes.txt', 'mine.db']));
  const kept = names.filter((name) => !surplus.has(name)).map((name) => name.slice(0, 13));
  // The 1st of March 2027 is a Monday, so the Sundays before it close the weeks.
  expect(kept).toEqual([
    '2027-02-14T18',
    '2027-02-21T18',
    ...['23', '24', '25', '26', '27', '28'].map((day) => `2027-02-${day}T18`),
    '2027-03-01T18',
  ]);
  expect(surplus.has('notes.txt') || surplus.has('mine.db')).toBe(false);
});

test('with a backup a day, none from before a day is left 22 days after it, whatever weekday it was', () => {
  const at = (day: number) => `${new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10)}T06-00-00Z.db`;
  for (let deleted = 28; deleted < 35; deleted++) {
    let kept: string[] = [];
    for (let day = 1; day <= deleted + 22; day++) {
      const surplus = new Set(surplusBackups([...kept, at(day)]));
      kept = [...kept, at(day)].filter((name) => !surplus.has(name));
    }
    expect(kept.filter((name) => name <= at(deleted))).toEqual([]);
  }
});

test('three copies from before a migration are kept', () => {
  const names = [1, 2, 3, 10].map((count) => `before-migration-${count}-2027-03-${String(count).padStart(2, '0')}T06-00-00Z.db`);
  expect(surplusBackups(names)).toEqual([names[0]]);
});

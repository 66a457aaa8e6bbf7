import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBeside, openDatabase } from './open';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-open-'));
  file = path.join(folder, 'data', 'app.db');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const mode = (name: string) => (fs.statSync(name).mode & 0o777).toString(8);

test('opens with every promise about durability and safety switched on', () => {
  const sqlite = openDatabase(file);
  const setting = (name: string) => sqlite.pragma(name, { simple: true });
  expect(setting('journal_mode')).toBe('wal');
  expect(setting('synchronous')).toBe(2);
  expect(setting('foreign_keys')).toBe(1);
  expect(setting('busy_timeout')).toBe(2000);
  expect(setting('trusted_schema')).toBe(0);
  expect(setting('cell_size_check')).toBe(1);
  expect(setting('secure_delete')).toBe(1);
  sqlite.close();
});

test('keeps the folder and every file in it to the owner', () => {
  fs.mkdirSync(path.dirname(file), { mode: 0o755 });
  const sqlite = openDatabase(file);
  sqlite.exec('CREATE TABLE note (text)');
  expect(mode(path.dirname(file))).toBe('700');
  const names = fs.readdirSync(path.dirname(file));
  expect(names.sort()).toEqual(['app.db', 'app.db-shm', 'app.db-wal', 'app.db.lock', 'app.db.was-here']);
  for (const name of names) expect(mode(path.join(path.dirname(file), name))).toBe('600');
  sqlite.close();
});

test('reads back what was written, and closing releases the file', () => {
  const first = openDatabase(file);
  first.exec("CREATE TABLE note (text); INSERT INTO note VALUES ('kept')");
  first.close();
  const second = openDatabase(file);
  expect(second.prepare('SELECT text FROM note').pluck().get()).toBe('kept');
  second.close();
});

test.each([
  ['empty', Buffer.alloc(0), 'is empty'],
  ['not a database', Buffer.from('name,email\nAda,ada@example.org\n'), 'is not a Throughline database'],
])('refuses a file that is %s and leaves it as it is', (_, bytes, message) => {
  fs.mkdirSync(path.dirname(file));
  fs.writeFileSync(file, bytes);
  expect(() => openDatabase(file)).toThrow(message);
  expect(fs.readFileSync(file)).toEqual(bytes);
});

test("refuses another program's database and leaves it as it is", () => {
  fs.mkdirSync(path.dirname(file));
  new Database(file).exec('CREATE TABLE theirs (a)').close();
  const bytes = fs.readFileSync(file);
  expect(() => openDatabase(file)).toThrow('is not a Throughline database');
  expect(fs.readFileSync(file)).toEqual(bytes);
});

test('refuses to start over where a database was', () => {
  openDatabase(file).close();
  fs.rmSync(file);
  expect(() => openDatabase(file)).toThrow('is missing, but there was one');
  expect(fs.existsSync(file)).toBe(false);
});

test('refuses a second holder, and says who the first is', () => {
  const sqlite = openDatabase(file);
  expect(() => openDatabase(file)).toThrow(`in use by another process (pid ${process.pid})`);
  const beside = openBeside(file);
  expect(beside.pragma('foreign_keys', { simple: true })).toBe(1);
  beside.close();
  sqlite.close();
});

test('a holder that was killed leaves no lock behind', async () => {
  openDatabase(file).close();
  const script = `const D = require('better-sqlite3'); const l = new D(process.argv[1]); l.exec('BEGIN IMMEDIATE'); console.log('held'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['-e', script, `${file}.lock`], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(() => openDatabase(file)).toThrow('in use by another process');
  child.kill('SIGKILL');
  await once(child, 'exit');
  openDatabase(file).close();
});

test('what was committed is there after kill -9', () => {
  openDatabase(file).close();
  const script = `const D = require('better-sqlite3'); const d = new D(process.argv[1]); d.pragma('synchronous = FULL');
    d.exec("CREATE TABLE note (text); INSERT INTO note VALUES ('kept')"); process.kill(process.pid, 'SIGKILL')`;
  expect(() => execFileSync(process.execPath, ['-e', script, file])).toThrow();
  const sqlite = openDatabase(file);
  expect(sqlite.prepare('SELECT text FROM note').pluck().get()).toBe('kept');
  sqlite.close();
});

test.each([
  ['a file stands where the folder would be', (at: string) => fs.writeFileSync(at, ''), ''],
  ['a file stands where its parent would be', (at: string) => fs.writeFileSync(at, ''), 'inside'],
  ['no folder can be made', () => {}, '../../../../../proc/nowhere'],
])('says in one line where nothing can be kept: %s', (_, arrange, inside) => {
  const at = path.join(folder, 'taken');
  arrange(at);
  expect(() => openDatabase(path.join(at, inside, 'app.db'))).toThrow(
    /^The data cannot be stored in [^\n]* Set DATA_DIR to a folder this user can write to\.$/,
  );
});

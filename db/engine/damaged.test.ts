import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from './backup';
import { isDamaged, orDamaged, refuseDamaged } from './damaged';
import { openDatabase } from './open';
import { RefusedDatabase } from './refused-database';

const PAGE_BYTES = 4096;
let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-damaged-'));
  file = path.join(folder, 'app.db');
  const sqlite = openDatabase(file);
  sqlite.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, text); CREATE INDEX notes_text ON notes (text)');
  sqlite.exec(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO notes SELECT i, 'note ' || i FROM n",
  );
  sqlite.close();
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const opened = () => {
  const sqlite = orDamaged(file, () => openDatabase(file));
  try {
    refuseDamaged(sqlite);
  } finally {
    sqlite.close();
  }
};
const spoil = (change: (bytes: Buffer) => Buffer) => fs.writeFileSync(file, change(fs.readFileSync(file)));

test('a whole file is used', () => expect(opened).not.toThrow());

test.each([
  ['a page of garbage near the end', (bytes: Buffer) => bytes.fill(0x5a, bytes.length - 3 * PAGE_BYTES, bytes.length - 2 * PAGE_BYTES)],
  ['a file cut short', (bytes: Buffer) => bytes.subarray(0, 20_000)],
  ['a file cut in its first page', (bytes: Buffer) => bytes.subarray(0, 900)],
  [
    'seven bad pages',
    (bytes: Buffer) => [1, 2, 3, 5, 8, 9, 11].reduce((all, page) => all.fill(0xff, page * PAGE_BYTES, (page + 1) * PAGE_BYTES), bytes),
  ],
  ['a bad schema', (bytes: Buffer) => bytes.fill(0, 100, 400)],
])('%s is refused in one line that names the newest backup', (_, change) => {
  const [older, newest] = ['2027-03-08', '2027-03-09'].map((day) => backUp(file, new Date(`${day}T06:00:00Z`)));
  spoil(change);
  const before = fs.readFileSync(file);
  expect(opened).toThrow(RefusedDatabase);
  expect(opened).toThrow(/^[^\n]* is damaged \([^\n]*npm run restore -- [^\n]*$/);
  expect(opened).toThrow(newest);
  expect(opened).not.toThrow(older);
  expect(fs.readFileSync(file)).toEqual(before);
});

test('without a backup the line says so', () => {
  spoil((bytes) => bytes.subarray(0, 20_000));
  expect(opened).toThrow('There is no backup beside it to restore.');
});

test('damage that is met while running is known by its error', () => {
  const sqlite = openDatabase(file);
  spoil((bytes) => bytes.fill(0x5a, 2 * PAGE_BYTES));
  let met: unknown;
  try {
    sqlite.prepare('SELECT * FROM notes ORDER BY text').all();
  } catch (error) {
    met = error;
  }
  expect(isDamaged(met)).toBe(true);
  sqlite.close();
});

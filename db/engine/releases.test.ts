import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrationsFolder } from './client';
import { verifyDatabase } from './copy';
import { firstMigrations } from './first-migrations';
import { noon } from './fresh-database';
import { migrateDatabase } from './migrate';
import { openDatabase } from './open';
import { type Release, releaseOf, schemaOf } from './release';

const releases = fs.readdirSync('db/releases').map((name) => [name] as const);
const read = (name: string) => JSON.parse(fs.readFileSync(path.join('db', 'releases', name), 'utf8')) as Release;

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-release-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

test.each(releases)('release %s migrates to the present, with every row and reference', (name) => {
  const release = read(name);
  const sqlite = openDatabase(path.join(folder, 'data', 'throughline.db'));
  migrateDatabase(sqlite, firstMigrations(release.migrations, folder), noon);
  expect(schemaOf(sqlite)).toEqual(release.schema);
  sqlite.pragma('foreign_keys = OFF');
  for (const [table, rows] of Object.entries(release.tables))
    for (const row of rows) {
      const columns = Object.keys(row);
      const named = columns.map((column) => `"${column}"`).join(', ');
      sqlite.prepare(`INSERT INTO "${table}" (${named}) VALUES (${columns.map(() => '?').join(', ')})`).run(Object.values(row));
    }
  sqlite.pragma('foreign_keys = ON');

  migrateDatabase(sqlite, migrationsFolder, noon);
  const counts = ({ tables }: Release) => Object.entries(tables).map(([table, rows]) => [table, rows.length]);
  expect(counts(releaseOf(sqlite))).toEqual(expect.arrayContaining(counts(release)));
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  sqlite.close();
  verifyDatabase(sqlite.name);
});

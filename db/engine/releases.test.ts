import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrationsFolder } from './client';
import { verifyDatabase } from './copy';
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

/** The migrations a release had, in a folder of their own. */
function firstMigrations(count: number): string {
  const target = path.join(folder, 'migrations');
  fs.mkdirSync(path.join(target, 'meta'), { recursive: true });
  const journal = JSON.parse(fs.readFileSync(path.join(migrationsFolder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  const entries = journal.entries.slice(0, count);
  for (const { tag } of entries) fs.copyFileSync(path.join(migrationsFolder, `${tag}.sql`), path.join(target, `${tag}.sql`));
  fs.writeFileSync(path.join(target, 'meta', '_journal.json'), JSON.stringify({ entries }));
  return target;
}

test.each(releases)('release %s migrates to the present, with every row and reference', (name) => {
  const release = read(name);
  const sqlite = openDatabase(path.join(folder, 'data', 'throughline.db'));
  migrateDatabase(sqlite, firstMigrations(release.migrations));
  expect(schemaOf(sqlite)).toEqual(release.schema);
  sqlite.pragma('foreign_keys = OFF');
  for (const [table, rows] of Object.entries(release.tables))
    for (const row of rows) {
      const columns = Object.keys(row);
      const named = columns.map((column) => `"${column}"`).join(', ');
      sqlite.prepare(`INSERT INTO "${table}" (${named}) VALUES (${columns.map(() => '?').join(', ')})`).run(Object.values(row));
    }
  sqlite.pragma('foreign_keys = ON');

  migrateDatabase(sqlite, migrationsFolder);
  const counts = ({ tables }: Release) => Object.entries(tables).map(([table, rows]) => [table, rows.length]);
  expect(counts(releaseOf(sqlite))).toEqual(expect.arrayContaining(counts(release)));
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  sqlite.close();
  verifyDatabase(sqlite.name);
});

test('columns named after the glossary keep their values, and so does the trash', () => {
  const sqlite = openDatabase(path.join(folder, 'data', 'throughline.db'));
  migrateDatabase(sqlite, firstMigrations(25));
  sqlite.exec(`
    INSERT INTO users (id, email, name, created_at) VALUES ('o', 'o@example.org', 'O', 0);
    INSERT INTO trash (id, owner_id, created_at, label) VALUES ('t', 'o', 0, 'Bo');
    INSERT INTO people (id, owner_id, created_at, display, sort_name, tier, cadence_days) VALUES ('p', 'o', 0, 'Ana', 'ana', 'inner', 21);
    INSERT INTO interactions (id, owner_id, created_at, person_id, kind, happened_on, is_outreach, bumped_on, bumped_again_on, rested_on)
      VALUES ('i', 'o', 0, 'p', 'email', '2027-01-01', 1, '2027-01-08', '2027-01-22', '2027-02-05');
    INSERT INTO trashed_rows VALUES
      ('o', 't', 'row', 'people', 'gone', '{"display":"Bo said \\"tier\\":","tier":"wider","cadenceDays":null}'),
      ('o', 't', 'row', 'interactions', 'gone', '{"line":"","bumpedOn":"2027-01-08","bumpedAgainOn":null,"restedOn":null}'),
      ('o', 't', 'mention', 'people', 'p', '{"column":"cadenceDays","value":14}'),
      ('o', 't', 'mention', 'goals', 'g', '{"column":"target","value":3}');
  `);
  migrateDatabase(sqlite, migrationsFolder);
  expect(sqlite.prepare('SELECT circle, rhythm_days FROM people').raw().all()).toEqual([['inner', 21]]);
  expect(sqlite.prepare('SELECT followed_up_on, followed_up_again_on, closed_on FROM interactions').raw().all()).toEqual([
    ['2027-01-08', '2027-01-22', '2027-02-05'],
  ]);
  const trashed = sqlite
    .prepare("SELECT json FROM trashed_rows WHERE noun <> 'interaction_people' ORDER BY rowid")
    .pluck()
    .all() as string[];
  expect(trashed.map((json) => JSON.parse(json) as unknown)).toEqual([
    { display: 'Bo said "tier":', circle: 'wider', rhythmDays: null },
    { line: '', followedUpOn: '2027-01-08', followedUpAgainOn: null, closedOn: null },
    { column: 'rhythmDays', value: 14 },
    { column: 'target', value: 3 },
  ]);
  sqlite.close();
});

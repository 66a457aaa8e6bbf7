import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrationsFolder } from './client';
import { firstMigrations } from './first-migrations';
import { noon } from './fresh-database';
import { migrateDatabase } from './migrate';
import { openDatabase } from './open';

test('columns renamed after the glossary keep their values, in the trash too', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-old-names-'));
  const sqlite = openDatabase(path.join(folder, 'data', 'throughline.db'));
  migrateDatabase(sqlite, firstMigrations(25, folder), noon);
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
  migrateDatabase(sqlite, migrationsFolder, noon);
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
  fs.rmSync(folder, { recursive: true });
});

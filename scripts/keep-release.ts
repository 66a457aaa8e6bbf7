import fs from 'node:fs';
import { freshDatabase, freshPlanner } from '../db/engine/fresh-database';
import { releaseOf } from '../db/engine/release';
import { oneOfEach } from '../db/one-of-each';
import { orOneLine } from './or-one-line';

// At each release: saves its schema with a row of each table, from which db/releases.test.ts migrates from then on.
await orOneLine(async () => {
  const { db, ownerId } = await freshPlanner(freshDatabase());
  await oneOfEach(db, ownerId);
  const release = releaseOf(db.$client);
  const file = `db/releases/${String(release.migrations).padStart(4, '0')}.json`;
  fs.writeFileSync(file, `${JSON.stringify(release, null, 1)}\n`);
  console.log(`Kept ${file}`);
});

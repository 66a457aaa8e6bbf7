import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { databaseOn, migrationsFolder } from '../engine/client';
import { type Account, freshPlanner, noon } from '../engine/fresh-database';
import { migrateDatabase } from '../engine/migrate';
import { openDatabase } from '../engine/open';
import { plannerOf } from '../planner';
import { users } from '../schema';
import { type OwnerId, scopeOf } from '../scope';
import { tablesOf } from '../tables';
import { accountsOf, deleteAccount } from './accounts';
import { startSession } from './sessions';
import { type Limit, tryOnce } from './throttle';

const later = (minutes: number) => new Date(noon.getTime() + minutes * 6e4);
const ines = { email: 'ines@example.org', name: 'Ines', passwordHash: 'a hash', timeZone: 'Europe/Lisbon' };

describe('on disk', () => {
  let folder: string;
  const opened = () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-accounts-'));
    return reopened();
  };
  const reopened = () => {
    const sqlite = openDatabase(path.join(folder, 'throughline.db'));
    migrateDatabase(sqlite, migrationsFolder, noon);
    return databaseOn(sqlite);
  };
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('failures outlive a restart', async () => {
    const limit: Limit = { key: 'account:ines@example.org', most: 1, minutes: 10 };
    const before = opened();
    await tryOnce(before, limit, noon);
    before.$client.close();
    const after = reopened();
    expect(await tryOnce(after, limit, later(1))).toBe(540);
    after.$client.close();
  });

  it('no byte of an account is left when it is deleted', async () => {
    const db = opened();
    db.$client.pragma('synchronous = OFF');
    const marker = 'zyxomarquil';
    const accounts = accountsOf(db, noon);
    const email = `${marker}@example.org`;
    const ownerId = (await accounts.create({ ...ines, email, name: `${marker} Carvalho` })) as OwnerId;
    const bystander = await freshPlanner(db, 'Tomasz');
    await tryOnce(db, { key: `account:${email}`, most: 10, minutes: 10 }, noon);
    await startSession(db, ownerId, marker, noon);
    // Two lives in turns, so that the pages of one are also the other's.
    for (let chapter = 0; chapter < 3; chapter++) {
      await liveThrough({ db, ownerId, planner: plannerOf(db, ownerId, noon), tables: tablesOf(scopeOf(db, ownerId, noon)) }, marker);
      await liveThrough(bystander, `zyxo${chapter}`);
    }
    db.$client.pragma('wal_checkpoint');
    expect(bytesOf(folder)).toContain(marker);

    await deleteAccount(db, ownerId);
    expect(bytesOf(folder)).not.toContain(marker);
    expect(await db.select({ id: users.id }).from(users)).toEqual([{ id: bystander.ownerId }]);
    expect(await bystander.tables.people.select()).toHaveLength(3 * 24);
    db.$client.close();
    expect(bytesOf(folder)).not.toContain(marker);
  });
});

/** Writes a marker into every kind of place, often enough that pages split and are reused. */
async function liveThrough({ planner, tables }: Account, marker: string) {
  const planId = await planner.plans.begin({
    name: marker,
    objective: `To be ${marker}`,
    reasons: `Because of ${marker}`.repeat(60),
    startsOn: day('2027-01-04'),
    endsOn: day('2027-09-30'),
  });
  const goalId = await tables.goals.create({
    planId,
    statement: `Talk with ${marker}`,
    measure: 'conversations',
    unit: marker,
    baseline: 0,
    target: 18,
    startsOn: day('2027-01-04'),
    dueOn: day('2027-06-30'),
  });
  await planner.welcome.keepTyped('goal', { basis: '', typed: { statement: marker } });
  for (let person = 0; person < 36; person++) {
    const personId = await planner.people.meet(`${marker}${person} Wierzba`);
    await tables.people.change(personId, { notes: `${marker} `.repeat(1 + (person % 40)), howMet: `At ${marker}${person}` });
    await planner.keyConnections.save({ goalId, personId, role: 'advice', reason: `For ${marker}${person}` });
    await tables.steps.create({
      planId,
      goalId,
      personId,
      kind: 'reach_out',
      title: `Write to ${marker}${person}`,
      dueOn: day('2027-03-12'),
    });
    if (person % 3 === 0) await planner.people.remove(personId, `${marker}${person}`);
  }
}

/** The contents of all files in a folder, in lower case, as the search index has them. */
const bytesOf = (folder: string) =>
  fs
    .readdirSync(folder)
    .map((file) => fs.readFileSync(path.join(folder, file), 'latin1').toLowerCase())
    .join('\n');

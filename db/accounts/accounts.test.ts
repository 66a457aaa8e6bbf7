import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseOn, migrationsFolder } from '../client';
import { freshDatabase, freshPlanner, noon } from '../fresh-database';
import { migrateDatabase } from '../migrate';
import { openDatabase } from '../open';
import { plannerOf } from '../planner';
import { sessions, tickets, users } from '../schema';
import type { OwnerId } from '../scope';
import { accountsOf, deleteAccount } from './accounts';
import { endSession, readSession, startSession } from './sessions';
import { type Limit, tryOnce } from './throttle';

const later = (minutes: number) => new Date(noon.getTime() + minutes * 6e4);
const days = (count: number) => later(count * 24 * 60);
const ines = { email: 'ines@example.org', name: 'Ines', passwordHash: 'a hash', timeZone: 'Europe/Lisbon' };

describe('opening an account', () => {
  it('is once an address', async () => {
    const accounts = accountsOf(freshDatabase(), noon);
    expect(await accounts.create(ines)).toBeDefined();
    expect(await accounts.create({ ...ines, name: 'Another' })).toBeUndefined();
    expect(await accounts.byEmail(ines.email)).toMatchObject({ name: 'Ines' });
  });

  it('uses an invitation up, but not for an address that is taken', async () => {
    const accounts = accountsOf(freshDatabase(), noon);
    await accounts.create(ines);
    const invitation = await accounts.issueTicket('invite', 60);
    expect(await accounts.create(ines, { invitation })).toBeUndefined();
    expect(await accounts.hasTicket('invite', invitation)).toBe(true);
    expect(await accounts.create({ ...ines, email: 'tomasz@example.org' }, { invitation })).toBeDefined();
    expect(await accounts.create({ ...ines, email: 'hanna@example.org' }, { invitation })).toBeUndefined();
    expect(await accounts.byEmail('hanna@example.org')).toBeUndefined();
  });

  it('knows an account of another provider again', async () => {
    const accounts = accountsOf(freshDatabase(), noon);
    const identity = { provider: 'github', providerAccountId: '42' };
    const id = await accounts.create({ ...ines, passwordHash: null }, { identity });
    expect(await accounts.byIdentity(identity)).toMatchObject({ id });
    expect(await accounts.byIdentity({ ...identity, providerAccountId: '43' })).toBeUndefined();
  });
});

describe('a session', () => {
  it('is a row that holds the hash of its token, and ends with it at once', async () => {
    const { db, ownerId } = await freshPlanner();
    const token = await startSession(db, ownerId, 'Firefox', noon);
    expect(JSON.stringify(await db.select().from(sessions))).not.toContain(token.slice(8));
    expect(await readSession(db, token, noon)).toMatchObject({ account: { id: ownerId } });
    await endSession(db, token);
    expect(await readSession(db, token, noon)).toBeUndefined();
  });

  it('ends after seven days without a visit, and after thirty with them', async () => {
    const { db, ownerId } = await freshPlanner();
    const idle = await startSession(db, ownerId, '', noon);
    expect(await readSession(db, idle, days(7.1))).toBeUndefined();
    const busy = await startSession(db, ownerId, '', noon);
    for (let day = 5; day < 30; day += 5) expect(await readSession(db, busy, days(day)), `day ${day}`).toBeDefined();
    expect(await readSession(db, busy, days(30.1))).toBeUndefined();
  });

  it('ends with a new password, but for the one it was set in', async () => {
    const { db, ownerId, planner } = await freshPlanner();
    const [here, elsewhere] = [await startSession(db, ownerId, '', noon), await startSession(db, ownerId, '', noon)];
    const kept = await readSession(db, here, noon);
    await planner.settings.setPassword('another hash', kept?.sessionId ?? '');
    expect(await readSession(db, here, noon)).toBeDefined();
    expect(await readSession(db, elsewhere, noon)).toBeUndefined();
    await planner.settings.endEverySession();
    expect(await readSession(db, here, noon)).toBeUndefined();
  });
});

describe('a one-time address for a new password', () => {
  const forgotten = async () => {
    const { db, ownerId } = await freshPlanner();
    const accounts = accountsOf(db, noon);
    return { db, ownerId, accounts, token: await accounts.issueTicket('reset', 30, ownerId) };
  };

  it('works once, ends every session and takes its sisters along', async () => {
    const { db, ownerId, accounts, token } = await forgotten();
    const sister = await accounts.issueTicket('reset', 30, ownerId);
    const session = await startSession(db, ownerId, '', noon);
    expect(await accounts.emailOfReset(token)).toBe(ines.email);
    expect(await accounts.resetPassword(token, 'new hash')).toBe(true);
    expect(await accounts.byEmail(ines.email)).toMatchObject({ passwordHash: 'new hash' });
    expect(await readSession(db, session, noon)).toBeUndefined();
    expect(await accounts.resetPassword(token, 'again')).toBe(false);
    expect(await accounts.resetPassword(sister, 'again')).toBe(false);
    expect(await db.select().from(tickets)).toEqual([]);
  });

  it('forgives the failures that led to it, of this account alone', async () => {
    const { db, accounts, token } = await forgotten();
    const own: Limit = { key: `account:${ines.email}`, most: 1, minutes: 10 };
    const others: Limit = { ...own, key: 'account:tomasz@example.org' };
    for (const limit of [own, own, others, others]) await tryOnce(db, limit, noon);
    await accounts.resetPassword(token, 'new hash');
    expect(await tryOnce(db, own, noon)).toBe(0);
    expect(await tryOnce(db, others, noon)).toBeGreaterThan(0);
  });

  it('is dead after its time, and no invitation passes for it', async () => {
    const { db, accounts, token } = await forgotten();
    expect(await accountsOf(db, later(31)).resetPassword(token, 'new hash')).toBe(false);
    expect(await accounts.resetPassword(await accounts.issueTicket('invite', 30), 'new hash')).toBe(false);
    expect(await accounts.byEmail(ines.email)).toMatchObject({ passwordHash: null });
  });
});

describe('failures to sign in', () => {
  const limit: Limit = { key: 'account:ines@example.org', most: 10, minutes: 10 };

  it('are ten in ten minutes; the eleventh waits, and only as long as the ten minutes last', async () => {
    const db = freshDatabase();
    for (let attempt = 1; attempt <= 10; attempt++) expect(await tryOnce(db, limit, later(attempt / 10))).toBe(0);
    expect(await tryOnce(db, limit, later(4))).toBe((10 - 3.9) * 60);
    expect(await tryOnce(db, limit, later(10.2))).toBe(0);
  });

  it('cannot slip through by coming all at once', async () => {
    const db = freshDatabase();
    const waits = await Promise.all(Array.from({ length: 40 }, () => tryOnce(db, limit, noon)));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(10);
  });
});

describe('on disk', () => {
  let folder: string;
  const opened = () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-accounts-'));
    return reopened();
  };
  const reopened = () => {
    const sqlite = openDatabase(path.join(folder, 'throughline.db'));
    migrateDatabase(sqlite, migrationsFolder);
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
      await liveThrough(plannerOf(db, ownerId, noon), marker);
      await liveThrough(bystander.planner, `zyxo${chapter}`);
    }
    db.$client.pragma('wal_checkpoint');
    expect(bytesOf(folder)).toContain(marker);

    await deleteAccount(db, ownerId);
    expect(bytesOf(folder)).not.toContain(marker);
    expect(await db.select({ id: users.id }).from(users)).toEqual([{ id: bystander.ownerId }]);
    expect(await bystander.planner.people.select()).toHaveLength(3 * 24);
    db.$client.close();
    expect(bytesOf(folder)).not.toContain(marker);
  });
});

/** Writes a marker into every kind of place, often enough that pages split and are filled anew. */
async function liveThrough(planner: ReturnType<typeof plannerOf>, marker: string) {
  const planId = await planner.plans.begin({
    name: marker,
    objective: `To be ${marker}`,
    reasons: `Because of ${marker}`.repeat(60),
    startsOn: '2027-01-04',
    endsOn: '2027-09-30',
  });
  const goalId = await planner.goals.create({
    planId,
    statement: `Talk with ${marker}`,
    measure: 'conversations',
    unit: marker,
    baseline: 0,
    target: 18,
    startsOn: '2027-01-04',
    dueOn: '2027-06-30',
  });
  await planner.welcome.keepTyped('goal', { basis: '', typed: { statement: marker } });
  for (let person = 0; person < 36; person++) {
    const personId = await planner.people.meet(`${marker}${person} Wierzba`);
    await planner.people.change(personId, { notes: `${marker} `.repeat(1 + (person % 40)), howMet: `At ${marker}${person}` });
    await planner.keyConnections.save({ goalId, personId, role: 'advice', reason: `For ${marker}${person}` });
    await planner.steps.create({ planId, goalId, personId, kind: 'reach_out', title: `Write to ${marker}${person}`, dueOn: '2027-03-12' });
    if (person % 3 === 0) await planner.people.remove(personId, `${marker}${person}`);
  }
}

/** All that stands in the files of a folder, in one case, as the search index keeps it. */
const bytesOf = (folder: string) =>
  fs
    .readdirSync(folder)
    .map((file) => fs.readFileSync(path.join(folder, file), 'latin1').toLowerCase())
    .join('\n');

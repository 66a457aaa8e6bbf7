import { describe, expect, it } from 'vitest';
import { freshDatabase, freshPlanner, noon } from '../engine/fresh-database';
import { sessions, tickets, users } from '../schema';
import { accountsOf } from './accounts';
import { endSession, readSession, startSession } from './sessions';
import { clearFailures, type Limit, takeBack, tryOnce } from './throttle';

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

  it('takes the place of the one it was asked for with, whosever that was', async () => {
    const { db, ownerId } = await freshPlanner();
    const other = await freshPlanner(db, 'Tomasz');
    const [first, elsewhere] = [await startSession(db, other.ownerId, '', noon), await startSession(db, other.ownerId, '', noon)];
    const second = await startSession(db, ownerId, '', noon, first);
    expect(await readSession(db, first, noon)).toBeUndefined();
    expect(await readSession(db, second, noon)).toMatchObject({ account: { id: ownerId } });
    expect(await readSession(db, elsewhere, noon)).toMatchObject({ account: { id: other.ownerId } });
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

describe('a one-time address that confirms an e-mail', () => {
  it('works once, within its time, for its own account, and takes its sisters along', async () => {
    const db = freshDatabase();
    const accounts = accountsOf(db, noon);
    const owner = (await accounts.create(ines)) ?? '';
    await accounts.create({ ...ines, email: 'tomasz@example.org' });
    const [first, second] = [await accounts.issueTicket('confirm', 60, owner), await accounts.issueTicket('confirm', 60, owner)];
    const reset = await accounts.issueTicket('reset', 60, owner);
    expect(await accountsOf(db, later(61)).confirmEmail(first)).toBe(false);
    expect(await accounts.confirmEmail(reset)).toBe(false);
    expect(await accounts.confirmEmail(second)).toBe(true);
    expect(await accounts.confirmEmail(first)).toBe(false);
    expect(await accounts.hasTicket('reset', reset)).toBe(true);
    const confirmed = await db.select({ email: users.email, at: users.emailConfirmedAt }).from(users).orderBy(users.email);
    expect(confirmed).toEqual([
      { email: ines.email, at: noon },
      { email: 'tomasz@example.org', at: null },
    ]);
  });
});

describe('failures to sign in', () => {
  const limit: Limit = { key: 'account:ines@example.org', most: 10, minutes: 10 };

  it('are ten in ten minutes; the eleventh waits, and only as long as the ten minutes last', async () => {
    const db = freshDatabase();
    for (let guess = 1; guess <= 10; guess++) expect(await tryOnce(db, limit, later(guess / 10))).toBe(0);
    expect(await tryOnce(db, limit, later(4))).toBe((10 - 3.9) * 60);
    expect(await tryOnce(db, limit, later(10.2))).toBe(0);
  });

  it('cannot slip through by coming all at once', async () => {
    const db = freshDatabase();
    const waits = await Promise.all(Array.from({ length: 40 }, () => tryOnce(db, limit, noon)));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(10);
  });

  it('are forgiven all at once, or only the try that turned out well', async () => {
    const db = freshDatabase();
    const fail = async (times: number) => {
      for (let guess = 0; guess < times; guess++) await tryOnce(db, limit, noon);
    };
    await fail(10);
    await takeBack(db, limit.key);
    expect(await tryOnce(db, limit, noon)).toBe(0);
    expect(await tryOnce(db, limit, noon)).toBeGreaterThan(0);
    await clearFailures(db, limit.key);
    await fail(9);
    expect(await tryOnce(db, limit, noon)).toBe(0);
  });

  it('are counted from the first one, not from a try that was taken back', async () => {
    const db = freshDatabase();
    await tryOnce(db, limit, noon);
    await takeBack(db, limit.key);
    for (let guess = 0; guess < 10; guess++) await tryOnce(db, limit, later(9));
    expect(await tryOnce(db, limit, later(11))).toBe(8 * 60);
  });
});

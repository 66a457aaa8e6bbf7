import { beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from '@/db/accounts/accounts';
import { dayLimit, forgetOldTries, tryOnce } from '@/db/accounts/throttle';
import { freshDatabase, noon } from '@/db/engine/fresh-database';
import { throttles } from '@/db/schema';
import { processShared } from '@/lib/process-shared.mjs';
import { blockedNetworks } from '@/server/blocked-networks.mjs';
import { database } from '../database';
import { hashPassword, isOutdated, isPassword, TooManyHashes } from './password';
import { checkSignIn, secondsBlocked } from './sign-in';

const right: Parameters<typeof checkSignIn>[0] = {
  email: 'ines@example.org',
  password: 'seven lamps along the quay',
  address: '192.0.2.1',
  browser: undefined,
};
const wrong = { ...right, password: 'eight lamps along the quay' };

/** As many failures as there are, one after another, each from an address of its own unless told. */
async function fail(times: number, guess: Partial<typeof wrong> = {}) {
  for (let at = 0; at < times; at++) await checkSignIn({ ...wrong, address: `198.51.100.${at}`, ...guess });
}

beforeEach(async () => {
  blockedNetworks.remove(right.address);
  const db = freshDatabase();
  // Where the app keeps the one database of a process, see db/client.
  processShared.database = db;
  const passwordHash = await hashPassword(right.password);
  await accountsOf(db, noon).create({ email: right.email, name: 'Ines', passwordHash, timeZone: 'UTC' });
  await accountsOf(db, noon).create({ email: 'via@example.org', name: 'Via', passwordHash: null, timeZone: 'UTC' });
});

describe('signing in', () => {
  it('takes the right password, and answers the same to a wrong one, an unknown address and an account without one', async () => {
    expect(await checkSignIn(right)).toMatchObject({ user: { email: right.email, name: 'Ines' } });
    expect(await checkSignIn(wrong)).toEqual({ wrong: true });
    expect(await checkSignIn({ ...right, email: 'unknown@example.org' })).toEqual({ wrong: true });
    expect(await checkSignIn({ ...right, email: 'via@example.org' })).toEqual({ wrong: true });
  });

  it('waits after ten failures, from whatever addresses, even with the right password', async () => {
    await fail(10);
    expect(await checkSignIn(right)).toEqual({ waitSeconds: expect.any(Number) });
  });

  it('waits for an address that is not known as for one that is', async () => {
    await fail(10, { email: 'unknown@example.org' });
    expect(await checkSignIn({ ...wrong, email: 'unknown@example.org' })).toEqual({ waitSeconds: expect.any(Number) });
  });

  it('forgives after the right password', async () => {
    await fail(9);
    await checkSignIn(right);
    await fail(9);
    expect(await checkSignIn(right)).toHaveProperty('user');
  });

  it('keeps a browser that signed in before out of what others do', async () => {
    await fail(10);
    expect(await checkSignIn({ ...right, browser: 'known' })).toHaveProperty('user');
    await fail(10, { browser: 'known' });
    expect(await checkSignIn({ ...right, browser: 'known' })).toHaveProperty('waitSeconds');
  });

  it('waits after thirty failures from one network, whosever accounts they are', async () => {
    for (let at = 0; at < 30; at++) await checkSignIn({ ...wrong, email: `guess${at}@example.org`, address: `2001:db8:1:2::${at}` });
    expect(await checkSignIn({ ...right, address: '2001:db8:1:2:ffff::1' })).toHaveProperty('waitSeconds');
    expect(await checkSignIn({ ...right, address: '2001:db8:1:3::1' })).toHaveProperty('user');
  });

  it('keeps counting a network’s failed tries when someone there signs in', async () => {
    for (let at = 0; at < 30; at++) {
      await checkSignIn({ ...wrong, email: `guess${at}@example.org` });
      if (at % 5 === 0) await checkSignIn(right);
    }
    expect(await checkSignIn(right)).toHaveProperty('waitSeconds');
  });
});

describe('signing in under fire', () => {
  const flood = (count: number, guess: Partial<typeof wrong> = {}) =>
    Array.from({ length: count }, (_, at) => checkSignIn({ ...wrong, email: `guess${at}@example.org`, ...guess }));

  it('hashes nothing and writes nothing for an address that is over its limit', async () => {
    for (let at = 0; at < 30; at++) await checkSignIn({ ...wrong, email: `guess${at}@example.org` });
    const rows = () => database().select().from(throttles);
    const before = await rows();
    const changes = () => database().$client.prepare('select total_changes()').pluck().get();
    const changesBefore = changes();
    // More than can wait for a hash: if one were made, most would be told to come back.
    const answers = await Promise.all(flood(200));
    expect(new Set(answers.map((answer) => 'waitSeconds' in answer && answer.waitSeconds > 0))).toEqual(new Set([true]));
    expect(await rows()).toEqual(before);
    expect(changes()).toBe(changesBefore);
    expect(await secondsBlocked(right.address)).toBeGreaterThan(0);
    expect(blockedNetworks.refusalOf(right.address, Date.now())).toMatchObject({ status: 429, why: expect.stringContaining('Wait') });
  });

  it('has the front door refuse a network from its last try on, for ten minutes', async () => {
    for (let at = 0; at < 29; at++) await checkSignIn({ ...wrong, email: `guess${at}@example.org` });
    expect(blockedNetworks.refusalOf(right.address, Date.now())).toBeUndefined();
    expect(await checkSignIn({ ...wrong, email: 'last@example.org' })).toEqual({ wrong: true });
    expect(blockedNetworks.refusalOf(right.address, Date.now())).toBeDefined();
    expect(blockedNetworks.refusalOf(right.address, Date.now() + 11 * 6e4)).toBeUndefined();
  });

  it('lets at most 32 wait for a hash; the next are told to come back', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 60 }, () => isPassword(null, 'a guess')));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(60 - 4 - 32);
    expect(refused[0]?.reason).toBeInstanceOf(TooManyHashes);
    // Who was told so has not used up a try.
    const tries = Array.from({ length: 60 }, () => isPassword(null, 'a guess').catch(() => false));
    for (let at = 0; at < 12; at++) await expect(checkSignIn(right)).rejects.toThrow(TooManyHashes);
    await Promise.all(tries);
    expect(await checkSignIn(right)).toHaveProperty('user');
  });

  it('forgets a try when no limit asks for it any more', async () => {
    const at = (minutes: number) => new Date(noon.getTime() + minutes * 6e4);
    await tryOnce(database(), { key: 'account:ines@example.org', most: 10, minutes: 10 }, noon);
    await tryOnce(database(), { key: `${dayLimit}one`, most: 20, minutes: 1440 }, noon);
    const keys = async () => (await database().select().from(throttles)).map(({ key }) => key);
    await forgetOldTries(database(), at(59));
    expect(await keys()).toHaveLength(2);
    await forgetOldTries(database(), at(61));
    expect(await keys()).toEqual([`${dayLimit}one`]);
    await forgetOldTries(database(), at(1441));
    expect(await keys()).toEqual([]);
  });
});

describe('a password', () => {
  it('is stored as argon2id with 19 MiB and two passes; weaker hashes are replaced', async () => {
    const stored = await hashPassword(right.password);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(isOutdated(stored)).toBe(false);
    expect(isOutdated(stored.replace('m=19456', 'm=4096'))).toBe(true);
  });

  it('is never right for an account that has none', async () => {
    expect(await isPassword(null, 'no one has this password')).toBe(false);
    expect(await isPassword(undefined, '')).toBe(false);
  });
});

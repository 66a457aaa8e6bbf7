import { afterEach, describe, expect, it, vi } from 'vitest';
import { accountsOf } from '@/db/accounts/accounts';
import { freshDatabase } from '@/db/engine/fresh-database';
import { processShared } from '@/lib/process-shared.mjs';

const ines = { email: 'ines@example.org', password: 'seven lamps along the quay', name: 'Ines', timeZone: 'UTC', address: '192.0.2.1' };
const taken = 'This account could not be created. If you already have one, sign in instead.';
const wait = 'Too many attempts. Wait 60 minutes, then try again.';
const closed = 'Sign-up is closed here. Ask whoever runs this server for an invitation.';

afterEach(() => vi.unstubAllEnvs());

/** The front desk of an app that was started with this environment. */
async function startedWith(env: { SIGN_UP?: string; APP_URL?: string }) {
  const db = freshDatabase();
  processShared.database = db;
  vi.stubEnv('AUTH_SECRET', 'only-for-tests-only-for-tests-only-for-tests');
  vi.stubEnv('SIGN_UP', env.SIGN_UP);
  vi.stubEnv('APP_URL', env.APP_URL);
  vi.resetModules();
  return { ...(await import('./sign-up')), accounts: accountsOf(db, new Date()) };
}

describe('signing up', () => {
  it('is open on one’s own machine', async () => {
    const { openAccount, maySignUp } = await startedWith({});
    expect(await openAccount(ines)).toBeUndefined();
    expect(await maySignUp()).toBe(true);
  });

  it('is closed in public after the first account', async () => {
    const { openAccount } = await startedWith({ APP_URL: 'https://plan.example.org' });
    expect(await openAccount(ines)).toBeUndefined();
    expect(await openAccount({ ...ines, email: 'tomasz@example.org' })).toBe(closed);
  });

  it('takes an invitation, once, where one is asked for', async () => {
    const { openAccount, maySignUp, accounts } = await startedWith({ SIGN_UP: 'invite' });
    const invitation = await accounts.issueTicket('invite', 60);
    expect(await openAccount(ines)).toBe(closed);
    expect(await openAccount(ines, '')).toBe(closed);
    expect(await maySignUp(invitation)).toBe(true);
    expect(await openAccount(ines, invitation)).toBeUndefined();
    expect(await openAccount({ ...ines, email: 'tomasz@example.org' }, invitation)).toBe(closed);
  });

  it('takes none where it is closed', async () => {
    const { openAccount, accounts } = await startedWith({ SIGN_UP: 'closed' });
    expect(await openAccount(ines, await accounts.issueTicket('invite', 60))).toBe(closed);
  });

  it('does not say outright that an address is taken', async () => {
    const { openAccount } = await startedWith({});
    await openAccount(ines);
    expect(await openAccount({ ...ines, password: 'eight lamps along the quay' })).toBe(taken);
  });

  it('waits after twenty refusals in one network, whether the next address is taken or free', async () => {
    const { openAccount } = await startedWith({});
    await openAccount(ines);
    const from = (address: string, email = ines.email) => openAccount({ ...ines, email, address });
    for (let at = 0; at < 20; at++) expect(await from(`2001:db8:1:2::${at}`)).toBe(taken);
    expect(await from('2001:db8:1:2:ffff::1')).toBe(wait);
    expect(await from('2001:db8:1:2:ffff::1', 'free@example.org')).toBe(wait);
    expect(await from('2001:db8:1:3::1', 'free@example.org')).toBeUndefined();
  });

  it('says so at once to a network over its limit, and to others when too many wait for a hash', async () => {
    const { openAccount } = await startedWith({});
    const { isPassword, TooManyHashes } = await import('./password');
    await openAccount(ines);
    for (let at = 0; at < 20; at++) await openAccount(ines);
    const waiting = Array.from({ length: 60 }, () => isPassword(null, 'a guess').catch(() => false));
    expect(await openAccount(ines)).toBe(wait);
    await expect(openAccount({ ...ines, email: 'free@example.org', address: '198.51.100.1' })).rejects.toThrow(TooManyHashes);
    await Promise.all(waiting);
    expect(await openAccount({ ...ines, email: 'free@example.org', address: '198.51.100.1' })).toBeUndefined();
  });

  it('lets a whole office in, but opening accounts buys no guesses', async () => {
    const { openAccount } = await startedWith({});
    for (let at = 0; at < 30; at++) expect(await openAccount({ ...ines, email: `colleague${at}@example.org` })).toBeUndefined();
    for (let at = 0; at < 20; at++) {
      expect(await openAccount({ ...ines, email: `colleague${at}@example.org` })).toBe(taken);
      expect(await openAccount({ ...ines, email: `friend${at}@example.org` })).toBe(at < 19 ? undefined : wait);
    }
  });
});

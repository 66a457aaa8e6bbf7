import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accountsOf } from '@/db/accounts/accounts';
import { freshDatabase } from '@/db/engine/fresh-database';
import { letters } from '@/db/schema';
import { processShared } from '@/lib/process-shared.mjs';
import { closeMailServers, mailCatcher } from '../mail/mail-catcher';

const address = '192.0.2.1';
let db: ReturnType<typeof freshDatabase>;
beforeEach(async () => {
  db = freshDatabase();
  processShared.database = db;
  await accountsOf(db, new Date()).create({ email: 'ines@example.org', name: 'Ines', passwordHash: 'a hash', timeZone: 'UTC' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  closeMailServers();
});

/** The front desk of an app that sends its mail there. */
async function startedWith(smtpUrl: string | undefined) {
  vi.stubEnv('AUTH_SECRET', 'only-for-tests-only-for-tests-only-for-tests');
  vi.stubEnv('SMTP_URL', smtpUrl);
  vi.resetModules();
  return { ...(await import('./forgotten-password')), ...(await import('../mail/mail-run')) };
}

describe('a forgotten password', () => {
  it('brings a link by mail, and the same answer for an address that no one has', async () => {
    const post = await mailCatcher();
    const { askForNewPassword } = await startedWith(`smtp://127.0.0.1:${post.port}`);
    expect(await askForNewPassword('unknown@example.org', address)).toBeUndefined();
    expect(await askForNewPassword('ines@example.org', address)).toBeUndefined();
    const letter = await post.letterTo('ines@example.org');
    expect(letter.text).toContain('/reset/reset_');
    expect(post.caught).toHaveLength(1);
  });

  it('fills no one’s mailbox, and lets no one try address after address', async () => {
    const post = await mailCatcher();
    const { askForNewPassword, sendMail } = await startedWith(`smtp://127.0.0.1:${post.port}`);
    for (let time = 0; time < 8; time++) expect(await askForNewPassword('ines@example.org', address)).toBeUndefined();
    for (let time = 8; time < 20; time++) expect(await askForNewPassword(`guess${time}@example.org`, address)).toBeUndefined();
    expect(await askForNewPassword('ines@example.org', address)).toContain('Too many attempts');
    await sendMail();
    expect(post.caught.length).toBeLessThanOrEqual(3);
  });

  it('notes nothing on a server that sends no mail', async () => {
    const { askForNewPassword, sendsMail } = await startedWith(undefined);
    expect(sendsMail()).toBe(false);
    await askForNewPassword('ines@example.org', address);
    expect(await db.select().from(letters)).toEqual([]);
  });

  it('leaves no trace of the address once the account is deleted', async () => {
    const { askForNewPassword } = await startedWith(undefined);
    await askForNewPassword('ines@example.org', address);
    const { deleteAccount } = await import('@/db/accounts/accounts');
    const account = await accountsOf(db, new Date()).byEmail('ines@example.org');
    await deleteAccount(db, account?.id as never);
    expect(JSON.stringify(db.$client.prepare('select * from throttles').all())).not.toContain('ines');
  });
});

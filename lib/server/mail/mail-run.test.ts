import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lettersOf } from '@/db/letters/letters';
import { letters } from '@/db/schema';
import { processShared } from '@/lib/process-shared.mjs';
import { closeMailServers, mailCatcher } from './mail-catcher';
import { oneLetterDue } from './one-letter-due';

let due: Awaited<ReturnType<typeof oneLetterDue>>;
beforeEach(async () => {
  due = await oneLetterDue();
  await due.db.delete(letters);
  processShared.database = due.db;
  processShared.closers = [];
});
afterEach(() => {
  processShared.isStopping = false;
  processShared.mailFailing = undefined;
  vi.unstubAllEnvs();
  closeMailServers();
});

async function startedWith(smtpUrl: string) {
  vi.stubEnv('AUTH_SECRET', 'only-for-tests-only-for-tests-only-for-tests');
  vi.stubEnv('SMTP_URL', smtpUrl);
  vi.resetModules();
  return await import('./mail-run');
}

const noteLetter = () => lettersOf(due.db, new Date()).enqueue([{ ownerId: due.ownerId, kind: 'new-password', period: 'one' }]);

describe('the server', () => {
  it('notes that a letter was sent before it stops', async () => {
    let accept = () => {};
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const post = await mailCatcher({
      onData(stream, _, done) {
        stream.resume();
        stream.once('end', () => {
          accept = () => done();
          begin();
        });
      },
    });
    const { sendMail } = await startedWith(`smtp://127.0.0.1:${post.port}`);
    await noteLetter();
    void sendMail();
    await begun;
    processShared.isStopping = true;
    const closed = Promise.all((processShared.closers ?? []).map((close) => close()));
    accept();
    await closed;
    expect(await due.states()).toEqual(['sent']);
  });

  it('says in the log when mail begins to fail and when it works again, once each, and names no one', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
    const busy = await mailCatcher({ onConnect: (_, done) => done(Object.assign(new Error('Busy'), { responseCode: 421 })) });
    const { sendMail } = await startedWith(`smtp://127.0.0.1:${busy.port}`);
    await noteLetter();
    await sendMail();
    await due.db.update(letters).set({ dueAt: new Date(0) });
    await sendMail();
    expect(processShared.mailFailing?.says).toContain('421');
    const working = await mailCatcher();
    await due.db.update(letters).set({ dueAt: new Date(0) });
    await (await startedWith(`smtp://127.0.0.1:${working.port}`)).sendMail();
    expect(processShared.mailFailing).toBeUndefined();
    expect(lines.map((line) => JSON.parse(line).message)).toEqual([expect.stringContaining('mail is failing'), 'mail works again']);
    expect(lines.join()).not.toContain('ines@');
    vi.restoreAllMocks();
  });
});

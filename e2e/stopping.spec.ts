import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { startSession } from '@/db/accounts/sessions';
import { sessions } from '@/db/schema';
import { type OwnServer, ownServer } from './support/own-server';
import { rawRequest } from './support/raw-request';

let own: OwnServer;
test.beforeEach(() => {
  own = ownServer();
});
test.afterEach(() => own.close());

const form = () => ({ origin: own.origin, 'content-type': 'application/x-www-form-urlencoded' });

test('SIGTERM during writes: no stored write is answered with a reset connection', async () => {
  for (const delay of [40, 150, 400]) {
    const { child, ended } = own.serve();
    await own.ready();
    const { db, password, email } = await own.account(`ines${delay}@example.org`);
    const passwordHash = (await accountsOf(db, new Date()).byEmail(email))?.passwordHash ?? null;
    const writes = Array.from({ length: 20 }, (_, at) => `${delay}-${at}`);
    for (const name of writes) {
      await accountsOf(db, new Date()).create({ email: `${name}@example.org`, name, passwordHash, timeZone: 'UTC' });
    }
    const answers = writes.map((name) => {
      const body = [Buffer.from(new URLSearchParams({ email: `${name}@example.org`, password }).toString())];
      return rawRequest(own.origin, '/api/sign-in', { method: 'POST', headers: { ...form(), 'user-agent': name }, body });
    });
    await pause(delay);
    child.kill('SIGTERM');
    const settled = await Promise.allSettled(answers);
    expect(await ended).toEqual([0, null]);
    const stored = new Set((await db.select().from(sessions)).map(({ userAgent }) => userAgent));
    for (const [at, name] of writes.entries()) {
      const answer = settled[at];
      const status = answer?.status === 'fulfilled' ? answer.value.status : answer?.reason.code;
      if (stored.has(name)) expect(status, name).toBe(303);
      else expect(status, name).not.toBe(303);
    }
    db.$client.close();
  }
});

test('SIGTERM: a server action that Next forwards within this process completes, and late requests get an answer', async () => {
  const { child, ended } = own.serve();
  await own.ready();
  const { db, ownerId } = await own.account();
  const cookie = `throughline.session=${await startSession(db, ownerId, '', new Date())}`;
  const draft = { name: 'Ines Carvalho', timeZone: 'UTC', weekStart: 1, theme: 'system', weeklyMinutes: 120, shortcuts: true };
  const body = JSON.stringify([draft, crypto.randomUUID()]);
  const headers = {
    origin: own.origin,
    cookie,
    'content-type': 'text/plain;charset=UTF-8',
    'content-length': String(Buffer.byteLength(body)),
    'next-action': idOfAction('saveSettings', 'app/(visitor)/sign-in/page'),
    expect: '100-continue',
  };
  const underWay = http.request(`${own.origin}/sign-in`, { method: 'POST', headers, agent: false });
  underWay.flushHeaders();
  await once(underWay, 'continue');
  child.kill('SIGTERM');
  const live = () => rawRequest(own.origin, '/api/health/live').then(({ status, headers: answered }) => [status, answered.connection]);
  await expect.poll(live).toEqual([200, 'close']);
  await expect.poll(live).toEqual([503, 'close']);
  underWay.end(body);
  const [answer] = (await once(underWay, 'response')) as [http.IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += chunk;
  expect(text).toContain('Settings saved.');
  expect(await ended).toEqual([0, null]);
  expect(await accountsOf(db, new Date()).byEmail('ines@example.org')).toMatchObject({ name: 'Ines Carvalho' });
  db.$client.close();
});

/** The build's id of an action that does not belong to this page. */
function idOfAction(name: string, page: string): string {
  const { node } = JSON.parse(fs.readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>;
  };
  const [id, action] = Object.entries(node).find(([, { exportedName }]) => exportedName === name) ?? [];
  expect(Object.keys(action?.workers ?? {})).not.toContain(page);
  return id ?? '';
}

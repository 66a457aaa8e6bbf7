import { expect, test } from '@playwright/test';
import { type OwnServer, ownServer } from './support/own-server';
import { rawRequest } from './support/raw-request';

let own: OwnServer;
test.beforeEach(() => {
  own = ownServer();
});
test.afterEach(() => own.close());

test('on https the session is bound to this host, hidden from scripts, and ends with its row', async () => {
  own.serve({ APP_URL: 'https://plan.example.org' });
  await own.ready();
  const { db, email, password } = await own.account();
  const headers = { host: 'plan.example.org', origin: 'https://plan.example.org', 'content-type': 'application/x-www-form-urlencoded' };
  const body = [Buffer.from(new URLSearchParams({ email, password }).toString())];
  const answer = await rawRequest(own.origin, '/api/sign-in', { method: 'POST', headers, body });
  expect([answer.status, answer.headers.location]).toEqual([303, '/today']);
  expect(answer.headers['strict-transport-security']).toContain('max-age=');
  const cookie = answer.headers['set-cookie']?.find((set) => set.startsWith('__Host-throughline.session=')) ?? '';
  expect(cookie).toMatch(/; Path=\/(;|$)/);
  for (const word of ['HttpOnly', 'Secure', 'SameSite=lax']) expect(cookie.toLowerCase()).toContain(word.toLowerCase());
  expect(cookie).not.toContain('Domain');
  const kept = answer.headers['set-cookie']?.filter((set) => !/^[^=]+=;/.test(set)) ?? [];
  expect(kept.length).toBeGreaterThan(1);
  for (const set of kept) expect(set).toContain('; Secure');

  const [pair = ''] = cookie.split(';');
  const openSetup = () => rawRequest(own.origin, '/welcome', { headers: { host: 'plan.example.org', cookie: pair } });
  expect((await openSetup()).status).toBe(200);
  expect(
    (await rawRequest(own.origin, '/welcome', { headers: { host: 'plan.example.org', cookie: pair.slice('__Host-'.length) } })).status,
  ).toBe(307);
  db.$client.exec('DELETE FROM sessions');
  expect((await openSetup()).headers.location).toBe('/sign-in');
  // On a public address, sign-up closes after the first account.
  expect((await rawRequest(own.origin, '/sign-up', { headers: { host: 'plan.example.org' } })).text).toContain('Sign-up is closed here');
  db.$client.close();
});

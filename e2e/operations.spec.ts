import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readSession, startSession } from '@/db/accounts/sessions';
import { sessions, throttles } from '@/db/schema';
import { type OwnServer, ownServer } from './support/own-server';
import { rawRequest } from './support/raw-request';

let own: OwnServer;

test.beforeEach(() => {
  own = ownServer();
});

test.afterEach(() => own.close());

test('SIGTERM lets running requests finish, closes the database, and exits with 0', async () => {
  const { child, printed, ended } = own.serve();
  await own.ready();
  expect((await rawRequest(own.origin, '/api/health/live')).text).toBe('live\n');
  expect(fs.existsSync(path.join(own.folder, 'throughline.db-wal'))).toBe(true);
  const headers = { origin: own.origin, 'content-type': 'application/x-www-form-urlencoded', expect: '100-continue' };
  const underWay = http.request(`${own.origin}/api/sign-in`, { method: 'POST', headers, agent: false });
  underWay.flushHeaders();
  await once(underWay, 'continue');
  child.kill('SIGTERM');
  await expect.poll(() => printed.out).toContain('stopping on SIGTERM');
  underWay.end('email=ada%40example.org&password=not+the+one');
  const [answer] = (await once(underWay, 'response')) as [http.IncomingMessage];
  expect(answer.statusCode).toBe(303);
  answer.resume();
  expect(await ended).toEqual([0, null]);
  expect(fs.existsSync(path.join(own.folder, 'throughline.db-wal'))).toBe(false);
});

test('a request logs one line with its route and nothing about the visitor', async () => {
  const { printed } = own.serve();
  await own.ready();
  const { headers } = await rawRequest(own.origin, '/s/very-secret-token?email=ada@example.org');
  const id = String(headers['x-request-id']);
  await expect.poll(() => printed.out).toContain(id);
  const line = printed.out.split('\n').find((text) => text.includes(id));
  expect(JSON.parse(line ?? '')).toEqual({
    time: expect.any(String),
    id,
    method: 'GET',
    route: '/s/[token]',
    status: 404,
    ms: expect.any(Number),
  });
  expect(printed.out).not.toMatch(/very-secret|ada@/);
});

test('requests to Auth.js are never logged in full', async () => {
  const { printed } = own.serve({ AUTH_GOOGLE_ID: 'throughline', AUTH_GOOGLE_SECRET: 'a secret between the two' });
  await own.ready();
  const asked = [
    '?callbackUrl=javascript:very-secret',
    '?error=very-secret&error_description=very-secret',
    '?code=very-secret&state=very-secret',
  ];
  const cookie = 'authjs.callback-url=javascript:very-secret';
  for (const [query, headers] of [...asked.map((each) => [each, {}] as const), ['', { cookie }]] as const) {
    const answer = await rawRequest(own.origin, `/api/auth/callback/google${query}`, { headers });
    expect([answer.status, answer.headers.location], query).toEqual([302, expect.stringMatching(/\/sign-in\?error=\w+$/)]);
    await expect.poll(() => printed.out).toContain(String(answer.headers['x-request-id']));
  }
  expect(printed.out + printed.err).not.toContain('very-secret');
});

test('while a blocked address keeps trying, each try is told to wait and someone else can sign in', async () => {
  own.serve({ TRUST_PROXY: '1' });
  await own.ready();
  const { db, email, password } = await own.account();
  const signIn = (address: string, typed: string) =>
    rawRequest(own.origin, '/api/sign-in', {
      method: 'POST',
      headers: { origin: own.origin, 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': address },
      body: [Buffer.from(new URLSearchParams({ email: typed, password }).toString())],
    });
  /** Over a bare socket, so that the server is kept busy rather than this test. */
  const shoot = async (typed: string) => {
    const body = new URLSearchParams({ email: typed, password }).toString();
    const { host, hostname, port } = new URL(own.origin);
    const socket = net.connect(Number(port), hostname).setEncoding('utf8');
    socket.write(
      `POST /api/sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${own.origin}\r\nX-Forwarded-For: 198.51.100.9\r\nConnection: close\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    let answer = '';
    for await (const text of socket) answer += text;
    return answer;
  };
  for (let at = 0; at < 30; at++) await signIn('198.51.100.9', `guess${at}@example.org`);
  const fire = Array.from({ length: 64 }, (_, at) => shoot(`more${at}@example.org`));
  expect((await signIn('192.0.2.9', email)).status).toBe(303);
  for (const answer of await Promise.all(fire)) expect(answer).toMatch(/^HTTP\/1\.1 429 [\s\S]*\r\nRetry-After: \d+\r\n/);
  expect((await db.select().from(throttles)).filter(({ key }) => key.includes('more'))).toEqual([]);
  db.$client.close();
});

test('signing in ends the previous session of that browser', async () => {
  own.serve();
  await own.ready();
  const { db, ownerId, email, password } = await own.account();
  const before = await startSession(db, ownerId, '', new Date());
  const { status, headers } = await rawRequest(own.origin, '/api/sign-in', {
    method: 'POST',
    headers: { origin: own.origin, 'content-type': 'application/x-www-form-urlencoded', cookie: `throughline.session=${before}` },
    body: [Buffer.from(new URLSearchParams({ email, password }).toString())],
  });
  expect([status, String(headers['set-cookie'])]).toEqual([303, expect.stringContaining('throughline.session=session_')]);
  expect(await readSession(db, before, new Date())).toBeUndefined();
  expect(await db.select().from(sessions)).toHaveLength(1);
  db.$client.close();
});

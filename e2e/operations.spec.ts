import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readSession, startSession } from '@/db/accounts/sessions';
import { backUp } from '@/db/engine/backup';
import { openBeside, openDatabase } from '@/db/engine/open';
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

for (const [what, arrange, line] of [
  ['empty', (file: string) => fs.writeFileSync(file, ''), 'is empty'],
  ['foreign', (file: string) => fs.writeFileSync(file, 'name,email\n'), 'is not a Throughline database'],
  ['of a newer version', (file: string) => openDatabase(file).exec('PRAGMA user_version = 9999').close(), 'written by a newer Throughline'],
  ['missing where one was', (file: string) => fs.writeFileSync(`${file}.was-here`, ''), 'is missing, but there was one'],
] as const) {
  test(`a database that is ${what} is refused in one line and left unchanged`, async () => {
    const file = path.join(own.folder, 'throughline.db');
    arrange(file);
    const before = fs.existsSync(file) && fs.readFileSync(file);
    const { printed, ended } = own.serve();
    expect(await ended).toEqual([1, null]);
    expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining(line)]);
    expect(fs.existsSync(file) && fs.readFileSync(file)).toEqual(before);
  });
}

test('a damaged database stops the start with one line that names the backup to restore', async () => {
  const file = path.join(own.folder, 'throughline.db');
  const first = own.serve();
  await own.ready();
  first.child.kill('SIGTERM');
  await first.ended;
  const backup = backUp(file, new Date());
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(file, bytes.fill(0x5a, bytes.length - 20 * 4096, bytes.length - 4096));
  const { printed, ended } = own.serve();
  expect(await ended).toEqual([1, null]);
  expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining(`npm run restore -- ${backup}`)]);
});

test('damage found while running ends the process', async () => {
  const file = path.join(own.folder, 'throughline.db');
  const { printed, ended } = own.serve();
  await own.ready();
  const sqlite = openBeside(file);
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
  const bytes = fs.readFileSync(file);
  const opened = fs.openSync(file, 'r+');
  fs.writeSync(opened, Buffer.alloc(bytes.length - 4096, 0x5a), 0, bytes.length - 4096, 4096);
  fs.closeSync(opened);
  const body = [Buffer.from('email=ada%40example.org&password=not+the+one')];
  const headers = { origin: own.origin, 'content-type': 'application/x-www-form-urlencoded' };
  await rawRequest(own.origin, '/api/sign-in', { method: 'POST', headers, body }).catch(() => {});
  expect(await ended).toEqual([1, null]);
  expect(printed.err).toContain('is damaged');
});

for (const env of [{}, { AUTH_SECRET: 'a secret of at least 32 characters' }] as Record<string, string>[]) {
  test(`a read-only folder is reported in one line${env.AUTH_SECRET ? ' when AUTH_SECRET is set' : ''}`, async () => {
    fs.writeFileSync(path.join(own.folder, 'taken'), '');
    const { printed, ended } = own.serve({ DATA_DIR: path.join(own.folder, 'taken', 'data'), ...env });
    expect(await ended).toEqual([1, null]);
    expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining('Set DATA_DIR to a folder this user can write to.')]);
  });
}

test('plain http on a public address logs a warning', async () => {
  const { printed } = own.serve({ APP_URL: 'http://plan.example.org' });
  await expect.poll(() => printed.err).toContain('http://plan.example.org uses plain http');
});

test('the demo is loaded once and prints how to sign in and its share links', async ({ page }) => {
  const { child, printed, ended } = own.serve({ SEED_DEMO: '1' });
  await own.ready();
  const [, email, password] = /as (\S+) with the password “([^”]+)”/.exec(printed.out) ?? [];
  const links = [...printed.out.matchAll(/link for .*: (http\S+)/g)].map(([, link]) => link);
  expect(links).toHaveLength(2);
  await page.goto(`${own.origin}/sign-in`);
  await page.getByLabel('E-mail').fill(email ?? '');
  await page.getByLabel('Password').fill(password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${own.origin}/today`);
  await page.goto(links[0] ?? '');
  await expect(page.getByText('Ines Carvalho shares this plan with you')).toBeVisible();
  child.kill('SIGTERM');
  await ended;
  const again = own.serve({ SEED_DEMO: '1' });
  await own.ready();
  expect(again.printed.out).toContain(`as ${email} with`);
  expect(again.printed.out).not.toContain('/s/');
});

test('the demo is not loaded on a public address', async () => {
  const { printed, ended } = own.serve({ SEED_DEMO: '1', APP_URL: 'https://plan.example.org' });
  expect(await ended).toEqual([1, null]);
  expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining('only where APP_URL is a loopback address')]);
  expect(fs.existsSync(path.join(own.folder, 'throughline.db'))).toBe(false);
});

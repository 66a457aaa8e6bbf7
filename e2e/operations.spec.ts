import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { rawRequest } from './raw-request';

/** Tests of one worker run one after the other. */
const port = String(3230 + Number(process.env.TEST_PARALLEL_INDEX));
const origin = `http://127.0.0.1:${port}`;
let folder: string;
const running: ChildProcess[] = [];
test.beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-operations-'));
});
test.afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true });
});

/** A server of this test's own, on a port nobody else uses. */
function serve(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['server.mjs'], { env: { ...process.env, DATA_DIR: folder, PORT: port, ...env } });
  running.push(child);
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed.err += chunk;
  });
  return { child, printed, ended: once(child, 'exit') as Promise<[number | null]> };
}

async function ready() {
  await expect
    .poll(
      () =>
        rawRequest(origin, '/api/health/ready').then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200);
}

test('SIGTERM lets what runs finish, closes the database, and ends with 0', async () => {
  const { child, printed, ended } = serve();
  await ready();
  expect(fs.existsSync(path.join(folder, 'throughline.db-wal'))).toBe(true);
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded', expect: '100-continue' };
  const underWay = http.request(`${origin}/api/sign-in`, { method: 'POST', headers, agent: false });
  underWay.flushHeaders();
  await once(underWay, 'continue');
  child.kill('SIGTERM');
  await expect.poll(() => printed.out).toContain('stopping on SIGTERM');
  underWay.end('email=ada%40example.org&password=not+the+one');
  const [answer] = (await once(underWay, 'response')) as [http.IncomingMessage];
  expect(answer.statusCode).toBe(303);
  answer.resume();
  expect(await ended).toEqual([0, null]);
  expect(fs.existsSync(path.join(folder, 'throughline.db-wal'))).toBe(false);
});

test('a request leaves one line that says the route and nothing of the visitor', async () => {
  const { printed } = serve();
  await ready();
  const { headers } = await rawRequest(origin, '/s/very-secret-token?email=ada@example.org');
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

for (const [what, arrange, line] of [
  ['empty', (file: string) => fs.writeFileSync(file, ''), 'is empty'],
  ['foreign', (file: string) => fs.writeFileSync(file, 'name,email\n'), 'is not a Throughline database'],
  ['missing where one was', (file: string) => fs.writeFileSync(`${file}.was-here`, ''), 'is missing, but there was one'],
] as const) {
  test(`a database that is ${what} is refused in one line, and left as it is`, async () => {
    const file = path.join(folder, 'throughline.db');
    arrange(file);
    const before = fs.existsSync(file) && fs.readFileSync(file, 'utf8');
    const { printed, ended } = serve();
    expect(await ended).toEqual([1, null]);
    expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining(line)]);
    expect(fs.existsSync(file) && fs.readFileSync(file, 'utf8')).toBe(before);
  });
}

test('plain http in public is warned of', async () => {
  const { printed } = serve({ APP_URL: 'http://plan.example.org' });
  await expect.poll(() => printed.err, { timeout: 10_000 }).toContain('http://plan.example.org is plain http');
});

test('the demo is loaded once, and says how to sign in and where its readers look', async ({ page }) => {
  const { child, printed, ended } = serve({ SEED_DEMO: '1' });
  await ready();
  const [, email, password] = /as (\S+) with the password “([^”]+)”/.exec(printed.out) ?? [];
  const links = [...printed.out.matchAll(/link for .*: (http\S+)/g)].map(([, link]) => link);
  expect(links).toHaveLength(2);
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill(email ?? '');
  await page.getByLabel('Password').fill(password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${origin}/today`);
  await page.goto(links[0] ?? '');
  await expect(page.getByText('Ines Carvalho shares this plan with you')).toBeVisible();
  child.kill('SIGTERM');
  await ended;
  const again = serve({ SEED_DEMO: '1' });
  await ready();
  expect(again.printed.out).toContain(`as ${email} with`);
  expect(again.printed.out).not.toContain('/s/');
});

test('the demo is not loaded where others could reach it', async () => {
  const { printed, ended } = serve({ SEED_DEMO: '1', APP_URL: 'https://plan.example.org' });
  expect(await ended).toEqual([1, null]);
  expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining('only where APP_URL is a loopback address')]);
  expect(fs.existsSync(path.join(folder, 'throughline.db'))).toBe(false);
});

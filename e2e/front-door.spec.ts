import { once } from 'node:events';
import net from 'node:net';
import { type ConsoleMessage, type Page, test } from '@playwright/test';
import { expect, type Person, test as withPerson } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { rawRequest } from './support/raw-request';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Loads a page and expects that every script was allowed and ran, and that nothing was refused or failed. */
async function runsUnderItsPolicy(page: Page, path: string) {
  const complaints: string[] = [];
  const listen = (message: ConsoleMessage) => {
    const isOwnStatus = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !isOwnStatus) complaints.push(message.text());
  };
  const fail = (error: Error) => void complaints.push(error.message);
  page.on('console', listen).on('pageerror', fail);
  const answer = await page.goto(path);
  await hydrated(page);
  page.off('console', listen).off('pageerror', fail);
  const policy = (await answer?.headerValue('content-security-policy')) ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  const scripts = [...((await answer?.text()) ?? '').matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(await page.evaluate(() => '__next_f' in window)).toBe(true);
  expect(complaints, path).toEqual([]);
}

for (const path of ['/', '/sign-in', '/sign-up', '/no-such-page']) {
  test(`${path} works under its content policy: each script carries the nonce, and nothing is refused`, async ({ page }) => {
    await runsUnderItsPolicy(page, path);
  });
}

const lists = {
  'the plan': ['today', 'plan', 'goals', 'goals/new', 'progress', 'plans'],
  people: ['people', 'people/new', 'people/import', 'people/triage', 'people/duplicates', 'organizations'],
  'the rest': [
    'mentors',
    'steps',
    'steps/new',
    'inbox',
    'settings/sources',
    'settings/calendar-feed',
    'sharing',
    'settings',
    'trash',
    'more',
    'no-such-page',
  ],
};
const single = {
  'a goal': async ({ tables }: Person) => withId('goals', await tables.goals.select(), ['', '/edit']),
  'a person': async ({ tables }: Person) => withId('people', await tables.people.select(), ['', '/edit', '/brief']),
  'a mentor': async ({ tables }: Person) => withId('mentors', await tables.mentors.select(), ['']),
  'a step': async ({ tables }: Person) => withId('steps', await tables.steps.select(), ['']),
};
const withId = (path: string, [first]: { id: string }[], pages: string[]) => pages.map((page) => `${path}/${first?.id}${page}`);

for (const [what, paths] of Object.entries({ ...lists, ...single })) {
  withPerson(`the pages of ${what} work under their content policy, with half a year of data`, async ({ page, ines, context }) => {
    await ines.signIn(context);
    for (const path of typeof paths === 'function' ? await paths(ines) : paths) await runsUnderItsPolicy(page, `/${path}`);
  });
}

test('redirects, missing pages, files and refusals carry the security headers, and only files may be cached', async ({ baseURL }) => {
  const origin = String(baseURL);
  const page = await rawRequest(origin, '/sign-in');
  const file = /\/_next\/static\/[^"]+\.css/.exec(page.text)?.[0] ?? '';
  for (const path of ['/sign-in', '/today', '/no-such-page', '/api/health/live', '//evil.test', file]) {
    const { headers } = await rawRequest(origin, path);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['x-request-id'], path).toMatch(/^[\da-f-]{36}$/);
    expect(headers['x-powered-by'] ?? headers['access-control-allow-origin'], path).toBeUndefined();
    expect(headers['cache-control'], path).toBe(path === file ? 'public,max-age=31536000,immutable' : 'private, no-store');
  }
});

test('scripts and styles are served compressed, and nothing else in their folder can be reached', async ({ baseURL }) => {
  const origin = String(baseURL);
  const { text } = await rawRequest(origin, '/sign-in');
  const files = [...new Set(text.match(/\/_next\/static\/[^"]+\.(css|js)/g))];
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const [plain, packed] = [await fetch(origin + file, { headers: { 'accept-encoding': 'identity' } }), await fetch(origin + file)];
    expect([plain.headers.get('content-encoding'), packed.headers.get('vary')], file).toEqual([null, 'Accept-Encoding']);
    expect(packed.headers.get('content-encoding'), file).toMatch(/^(br|gzip)$/);
    expect(await packed.text(), file).toBe(await plain.text());
  }
  for (const path of ['/_next/static/../BUILD_ID', '/_next/static/%2e%2e/BUILD_ID', '/_next/static//etc/passwd', '/_next/static/']) {
    expect((await rawRequest(origin, path)).status, path).toBeGreaterThanOrEqual(300);
  }
});

test('a form from another site, or without an origin, does nothing', async ({ baseURL }) => {
  const origin = String(baseURL);
  const post = async (headers: Record<string, string>) =>
    (await rawRequest(origin, '/sign-in', { method: 'POST', headers: { ...form, ...headers } })).status;
  expect(await post({})).toBe(403);
  expect(await post({ origin: 'https://evil.test' })).toBe(403);
  expect(await post({ origin: 'null' })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'cross-site', origin })).toBe(403);
  expect(await post({ origin })).not.toBe(403);
});

test('only GET, HEAD and POST are accepted', async ({ baseURL }) => {
  const origin = String(baseURL);
  for (const method of ['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await rawRequest(origin, '/', { method, headers: { origin: 'https://evil.test' } });
    expect([status, headers.allow], method).toEqual([405, 'GET, HEAD, POST']);
  }
});

test('an unknown host is not answered, and a forwarded host is not trusted', async ({ baseURL }) => {
  const origin = String(baseURL);
  expect((await rawRequest(origin, '/', { headers: { host: 'evil.test' } })).status).toBe(421);
  expect((await rawRequest(origin, '/', { headers: { host: new URL(origin).host.replace('127.0.0.1', 'localhost') } })).status).toBe(200);
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-port': '1', forwarded: 'host=evil.test' };
  const { text, headers } = await rawRequest(origin, '/today', { headers: forwarded });
  expect(`${text}${headers.location}`).not.toMatch(/evil\.test|https:\/\/127/);
});

test('internal routes of Next and Auth.js are missing, and no address causes a server error', async ({ baseURL }) => {
  const origin = String(baseURL);
  const own = ['/_global-error', '/_global-error.rsc', '/_error', '/_not-found', '/500', '/_next/image?url=/s/x&w=64&q=75'];
  const auth = [
    'callback/google?callbackUrl=javascript:x',
    'callback/credentials',
    'signin',
    'signout',
    'session',
    'csrf',
    'providers',
    'x',
  ];
  for (const path of [...own, ...auth.map((end) => `/api/auth/${end}`)]) expect((await rawRequest(origin, path)).status, path).toBe(404);
  const headers = { ...form, origin };
  expect((await rawRequest(origin, '/api/auth/callback/credentials', { method: 'POST', headers })).status).toBe(405);
  for (const path of ['/x/../today', '/%2e/today', '/x/%252e%252e/today', '/_next/static/../BUILD_ID']) {
    expect((await rawRequest(origin, path)).status, path).toBe(400);
  }
});

test('the Host header must be a single plain host', async ({ baseURL }) => {
  const origin = String(baseURL);
  const { host, port } = new URL(origin);
  expect((await rawRequest(origin, '/', { headers: { host: `evil.test@${host}` } })).status).toBe(421);
  const socket = net.connect(Number(port), '127.0.0.1').setEncoding('utf8');
  socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.test\r\nConnection: close\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [string];
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  socket.destroy();
});

test('redirects stay on this origin, whatever the address asks for', async ({ baseURL }) => {
  const origin = String(baseURL);
  for (const path of ['//evil.test', '/\\evil.test', '//evil.test/%2e%2e', '/%2F%2Fevil.test', '/sign-in//', '/sign-in?to=//evil.test']) {
    const { location } = (await rawRequest(origin, path)).headers;
    expect(new URL(location ?? '/', origin).origin, path).toBe(origin);
  }
});

test('a stranger may send little: more is refused by its declared length or as it streams', async ({ baseURL }) => {
  const origin = String(baseURL);
  const headers = { ...form, origin };
  const announced = await rawRequest(origin, '/sign-in', {
    method: 'POST',
    headers: { ...headers, 'content-length': '70000' },
    body: [Buffer.alloc(70_000)],
  });
  expect(announced.status).toBe(413);
  const streamed = await rawRequest(origin, '/api/sign-in', { method: 'POST', headers, body: Array(20).fill(Buffer.alloc(4096)) });
  expect(streamed.status).toBe(413);
});

import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawRequest } from '../e2e/support/raw-request';
import { blockedNetworks } from './blocked-networks.mjs';
import { type App, type Served, serveApp, shareTemplate } from './serve-app';

let served: Served;
let app: App;
const session = 'throughline.session=abc';

beforeEach(async () => {
  served = await serveApp((req, res) => app(req, res), { templateOf: shareTemplate });
});
afterEach(() => served.close());

type Ask = { method?: string; headers?: OutgoingHttpHeaders; body?: Buffer[] };

/** Like a form of our own origin unless the headers say otherwise. */
function ask(path: string, { method = 'GET', headers = {}, body = [] }: Ask = {}) {
  const own = method === 'POST' ? { 'sec-fetch-site': 'same-origin' } : {};
  return rawRequest(`http://localhost:${served.port}`, path, { method, headers: { ...own, ...headers }, body });
}

test('Next gets the headers that the handler determined, not the client’s', async () => {
  app = (req, res) => res.end(JSON.stringify(req.headers));
  const headers = {
    'content-security-policy': "script-src 'unsafe-inline'",
    'x-client-address': '6.6.6.6',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '1',
    forwarded: 'for=6.6.6.6',
    'x-request-id': 'theirs',
    'x-throughline-inside': 'guess',
  };
  const { text, headers: answered } = await ask('/', { headers });
  const received = JSON.parse(text);
  expect(received['content-security-policy']).toBe(answered['content-security-policy']);
  expect(received['content-security-policy']).toContain(`'nonce-${received['x-nonce']}'`);
  expect(received['x-client-address']).toBe('127.0.0.1');
  expect(received['x-forwarded-for']).toBe('127.0.0.1');
  expect(received['x-forwarded-host']).toBe(`localhost:${served.port}`);
  expect(received['x-forwarded-proto']).toBe('http');
  expect(received['x-forwarded-port']).toBeUndefined();
  expect(received.forwarded).toBeUndefined();
  expect(received['x-request-id']).toBe(answered['x-request-id']);
});

test('the nonce is new each time', async () => {
  app = (req, res) => res.end(req.headers['x-nonce']);
  expect((await ask('/')).text).not.toBe((await ask('/')).text);
});

test("a page Next asks of itself keeps the visitor's address and is not logged twice", async () => {
  served.setEnvironment({ APP_URL: 'https://plan.example.org', TRUST_PROXY: '1' });
  app = async (req, res) => {
    if (req.url === '/page') {
      res.end(`${req.headers['x-client-address']} ${req.headers.host}`);
      return;
    }
    const inside = { 'x-throughline-inside': req.headers['x-throughline-inside'], 'x-client-address': req.headers['x-client-address'] };
    res.end((await ask('/page', { headers: { ...inside, 'x-request-id': req.headers['x-request-id'] } })).text);
  };
  const { text } = await ask('/', { headers: { host: 'plan.example.org', 'x-forwarded-for': '198.51.100.1' } });
  expect(text).toBe('198.51.100.1 plan.example.org');
  expect(served.lines).toHaveLength(1);
});

test('answers are private unless they are files, and https sets HSTS', async () => {
  app = (_, res) => {
    res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    res.end();
  };
  expect((await ask('/today')).headers['cache-control']).toBe('private, no-store');
  expect((await ask('/icon.svg')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask('/')).headers['strict-transport-security']).toBeUndefined();
  served.setEnvironment({ APP_URL: 'https://plan.example.org' });
  expect((await ask('/', { headers: { host: 'plan.example.org' } })).headers['strict-transport-security']).toContain('max-age=');
});

test.each([
  ['https://evil.test/', '/'],
  ['//evil.test', '/'],
  ['/\\evil.test', '/'],
  ['javascript:alert(1)', '/'],
  ['/people?page=2', '/people?page=2'],
])('a redirect to %s leads to %s', async (to, expected) => {
  app = (_, res) => res.writeHead(307, { Location: to }).end();
  expect((await ask('/')).headers.location).toBe(expected);
});

test('every dead link gets the same bytes, however Next reports it as missing', async () => {
  const ways: Record<string, (res: ServerResponse) => unknown> = {
    '/s/a': (res) => res.writeHead(404, { 'X-Secret': 'a' }).end('a is missing'),
    '/s/b': (res) => {
      res.statusCode = 404;
      res.setHeader('ETag', 'b');
      res.write('<p>');
      res.end('b is missing');
    },
    '/s/c': (res) => {
      res.statusCode = 404;
      res.flushHeaders();
      res.end('c');
    },
  };
  app = (req, res) => ways[String(req.url)]?.(res);
  const answers = await Promise.all(Object.keys(ways).map((path) => ask(path)));
  for (const { status, text, headers } of answers) {
    expect([status, text]).toEqual([404, answers[0]?.text]);
    expect(headers['x-secret'] ?? headers.etag).toBeUndefined();
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-robots-tag']).toBe('noindex');
  }
  expect(answers[0]?.text).toContain('This link no longer works');
  expect(served.lines.map((line) => line.route)).toEqual(['/s/[token]', '/s/[token]', '/s/[token]']);
});

test('the sixty-first dead link within ten minutes has to wait; other pages still open', async () => {
  app = (req, res) => res.writeHead(req.url === '/' ? 200 : 404).end();
  for (let i = 0; i < 60; i++) expect((await ask(`/s/${i}`)).status).toBe(404);
  const { status, headers } = await ask('/s/61');
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(590);
  expect((await ask('/')).status).toBe(200);
});

test('a network that failed to sign in too often is refused by the handler, in the format its form expects', async () => {
  app = (_, res) => res.end('signed in');
  const signIn = (accept: string) => ask('/api/sign-in', { method: 'POST', headers: { accept } });
  blockedNetworks.add('127.0.0.1', { until: Date.now() + 60_000, why: 'Wait.' });
  const { status, text, headers } = await signIn('application/json');
  expect([status, text]).toEqual([429, '{"problem":"Wait."}']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(50);
  expect((await signIn('text/html')).text).toContain('<p>Wait.');
  expect((await ask('/')).status).toBe(200);
  blockedNetworks.add('127.0.0.1', { until: Date.now() - 1, why: 'Wait.' });
  expect((await signIn('text/html')).text).toBe('signed in');
});

test('a body too large is refused as it streams in, and a partial body is never used', async () => {
  let ended = false;
  app = async (req, res) => {
    req.on('error', () => undefined);
    req.on('end', () => {
      ended = true;
    });
    for await (const _ of req);
    res.end('saved');
  };
  const body = Array(20).fill(Buffer.alloc(4096));
  const refused = await ask('/', { method: 'POST', body });
  expect(refused.status).toBe(413);
  expect(refused.text).toContain('nothing was saved');
  expect(ended).toBe(false);
  expect((await ask('/', { method: 'POST', body, headers: { cookie: session } })).text).toBe('saved');
});

test('a refusal contains its id in the log and nothing else', async () => {
  app = () => Promise.reject(new Error('SQLITE_CORRUPT at /var/lib/secret.db'));
  const { status, text, headers } = await ask('/s/token?email=a@example.org');
  expect(status).toBe(500);
  expect(text).toContain(headers['x-request-id']);
  expect(text).not.toMatch(/SQLITE|secret/);
  const line = served.lines.find((written) => 'ms' in written);
  expect(Object.keys(line ?? {})).toEqual(['time', 'id', 'method', 'route', 'status', 'ms']);
  expect(line).toMatchObject({ method: 'GET', route: '/s/[token]', status: 500 });
});

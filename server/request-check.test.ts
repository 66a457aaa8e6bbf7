import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import { environmentOf } from './environment.mjs';
import { clientAddress, networkOf } from './forwarded-address.mjs';
import { deadLinkLimit } from './rate-limit.mjs';
import { bodyLimit, checkRequest } from './request-check.mjs';
import { signInOriginsOf } from './security-headers.mjs';

const local = environmentOf({});
const open = environmentOf({ APP_URL: 'https://plan.example.org' });
const get = (url: string, headers: IncomingHttpHeaders = {}) => ({ method: 'GET', url, headers: { host: 'plan.example.org', ...headers } });
const post = (headers: IncomingHttpHeaders, url = '/') => ({ method: 'POST', url, headers: { host: 'plan.example.org', ...headers } });
const status = (request: Parameters<typeof checkRequest>[0], environment = open) => {
  const answer = checkRequest(request, environment);
  return 'status' in answer ? answer.status : 200;
};

test.each([
  ['plan.example.org', open, 200],
  ['PLAN.example.org:443', open, 200],
  ['plan.example.org.evil.test', open, 421],
  ['127.0.0.1:3000', open, 421],
  ['127.0.0.1:3000', local, 200],
  ['localhost:3000', local, 200],
  ['[::1]:3000', local, 200],
  ['localhost:4000', local, 421],
  ['evil.test', local, 421],
  ['a b', local, 421],
  ['evil.test@127.0.0.1:3000', local, 421],
  ['evil.test:x@127.0.0.1:3000', local, 421],
  ['127.0.0.1:3000/', local, 421],
  ['127.0.0.1:3000?x', local, 421],
  ['127.0.0.1:3000#x', local, 421],
  ['127.0.0.1:3000\\x', local, 421],
  ['127.0.0.1:3000, evil.test', local, 421],
  [undefined, local, 421],
])('host %s', (host, environment, expected) => {
  expect(status({ method: 'GET', url: '/', headers: { host } }, environment)).toBe(expected);
});

test('a health check may use any host, and only a trusted proxy may set the host', () => {
  expect(status(get('/api/health/live', { host: '10.0.0.7:3000' }))).toBe(200);
  const behind = environmentOf({ APP_URL: 'https://plan.example.org', TRUST_PROXY: '1' });
  const forwarded = get('/', { host: '10.0.0.7:3000', 'x-forwarded-host': 'plan.example.org' });
  expect(status(forwarded)).toBe(421);
  expect(status(forwarded, behind)).toBe(200);
});

test.each(['//evil.test', '/\\evil.test', '/a\\b', 'http://evil.test/', '*', '', '/s/%E0%A4%A'])('the address %s is not read', (url) => {
  expect(status(get(url))).toBe(400);
});

test.each(['/./x', '/a/../x', '/a/..', '/%2e/x', '/a/.%2E/x', '/a/%2e%2e%2fx', '/a/..%5cx', '/a/%252e%25252e/x', '/a/.%09./x'])(
  'the dot segments of %s are refused',
  (url) => {
    expect(status(get(url))).toBe(400);
  },
);

test.each(['/people?to=/../x', '/.well-known/x', '/a..b/x', '/...', '/people/100%25'])('%s has no dot segments', (url) => {
  expect(status(get(url))).toBe(200);
});

test.each(['/_global-error', '/%5Fglobal-error', '/_global-error.rsc', '/_error', '/_next/image?url=/s/x', '/_next/data/x/today.json'])(
  '%s is kept for Next itself',
  (url) => {
    expect(status(get(url))).toBe(404);
    expect(status(get('/_next/static/x.js'))).toBe(200);
  },
);

test('two hosts are refused, however they are written', () => {
  const rawHeaders = ['Host', 'plan.example.org', 'Accept', 'host', 'hOST', 'evil.test'];
  expect(status({ ...get('/'), rawHeaders })).toBe(400);
  expect(status({ ...get('/'), rawHeaders: rawHeaders.slice(0, 4) })).toBe(200);
});

describe('what the share menu of a phone sends', () => {
  const own = 'https://plan.example.org';
  const shared = (headers: IncomingHttpHeaders) => status(post(headers, '/api/share-target'));
  test.each([
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ 'sec-fetch-site': 'none', origin: 'null' }, 200],
    [{ 'sec-fetch-site': 'same-origin', origin: own }, 200],
    [{ origin: own }, 200],
    [{ 'sec-fetch-site': 'none', origin: 'https://evil.test' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site', origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: own }, 403],
    [{ origin: 'null' }, 403],
    [{}, 403],
  ])('%j is answered with %i', (headers, expected) => expect(shared(headers)).toBe(expected));

  test('no other address is as trusting, and a large file of a stranger is told to sign in', () => {
    for (const url of ['/api/share-targets', '/api/import', '/log', '/api/share-target/x']) {
      expect(status(post({ 'sec-fetch-site': 'none' }, url))).toBe(403);
    }
    const large = { 'sec-fetch-site': 'none', 'content-length': String(2 * 1024 * 1024) };
    expect(checkRequest(post(large, '/api/share-target'), open)).toMatchObject({ status: 413, why: expect.stringContaining('Sign in') });
    const cookie = '__Host-throughline.session=x';
    expect(shared({ ...large, cookie })).toBe(200);
    expect(shared({ ...large, cookie, 'content-length': String(11 * 1024 * 1024) })).toBe(413);
  });
});

test.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is not accepted', (method) => {
  expect(status({ ...get('/'), method })).toBe(405);
});

describe('where a form was sent from', () => {
  const own = 'https://plan.example.org';
  test.each([
    [{ 'sec-fetch-site': 'same-origin', origin: own }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
    [{ origin: own }, 200],
    [{ 'sec-fetch-site': 'none', origin: own }, 200],
    [{}, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://plan.example.org' }, 403],
    [{ origin: 'https://evil.test' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: own }, 403],
    [{ 'sec-fetch-site': 'same-site', origin: own }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.test' }, 403],
  ])('%o', (headers, expected) => {
    expect(status(post(headers))).toBe(expected);
  });
});

test('without a session little may be sent, with one more, and a file most', () => {
  const session = 'theme=dark; __Host-throughline.session=abc';
  expect(bodyLimit('/', { cookie: 'throughline.sessions=x' })).toBe(65_536);
  expect(bodyLimit('/api/import', {})).toBe(65_536);
  expect(bodyLimit('/people', { cookie: session })).toBe(1_048_576);
  expect(bodyLimit('/api/imports', { cookie: session })).toBe(1_048_576);
  expect(bodyLimit('/api/import/csv?x=1', { cookie: session })).toBe(10_485_760);
  expect(bodyLimit('/api/inbox?size=1', { cookie: session })).toBe(10_485_760);
  expect(bodyLimit('/api/intake/calendar', { authorization: `Bearer intake_${'a'.repeat(43)}` })).toBe(10_485_760);
  expect(bodyLimit('/people', { authorization: `Bearer intake_${'a'.repeat(43)}` })).toBe(65_536);
  expect(status(post({ origin: 'https://plan.example.org', 'content-length': '65537' }))).toBe(413);
});

test.each([
  ['203.0.113.9', undefined, 0, '203.0.113.9'],
  ['::ffff:203.0.113.9', undefined, 0, '203.0.113.9'],
  ['127.0.0.1', '198.51.100.1', 0, '127.0.0.1'],
  ['127.0.0.1', '6.6.6.6, 198.51.100.1', 1, '198.51.100.1'],
  ['127.0.0.1', '6.6.6.6, 198.51.100.1:4711', 1, '198.51.100.1'],
  ['127.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
  ['127.0.0.1', undefined, 1, '127.0.0.1'],
  ['127.0.0.1', 'unknown, <script>', 1, '127.0.0.1'],
  ['fe80::1%eth0', undefined, 0, 'fe80::1'],
  [undefined, undefined, 1, 'unknown'],
])('peer %s, forwarded for %s, behind %i proxies: %s', (peer, forwarded, proxies, expected) => {
  expect(clientAddress(peer, forwarded, proxies)).toBe(expected);
});

test('an IPv6 network counts as one, however its addresses are written', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
});

test('sixty misses in ten minutes are allowed, then there is a wait until the ten minutes are over', () => {
  const deadLinks = deadLinkLimit();
  for (let i = 0; i < 60; i++) {
    expect(deadLinks.secondsToWait('a', 1000 + i)).toBe(0);
    deadLinks.count('a', 1000 + i);
  }
  expect(deadLinks.secondsToWait('a', 61_000)).toBe(540);
  expect(deadLinks.secondsToWait('b', 61_000)).toBe(0);
  expect(deadLinks.secondsToWait('a', 601_000)).toBe(0);
});

test('a form may lead to a provider only when signing in with it is set up', () => {
  expect(signInOriginsOf(local.providers)).toEqual([]);
  const google = { AUTH_GOOGLE_ID: 'x', AUTH_GOOGLE_SECRET: 's' };
  const oidc = { AUTH_OIDC_ID: 'y', AUTH_OIDC_SECRET: 's', AUTH_OIDC_ISSUER: 'https://id.example.org/realm' };
  const { providers } = environmentOf({ ...google, ...oidc, AUTH_GITHUB_ID: 'without its secret' });
  expect(signInOriginsOf(providers)).toEqual(['https://accounts.google.com', 'https://id.example.org']);
});

test('a program with an intake token needs no origin to send calendars; without one the origin is always needed', () => {
  const authorization = `Bearer intake_${'a'.repeat(43)}`;
  const from = (url: string, headers: IncomingHttpHeaders) => status({ ...get(url, headers), method: 'POST' });
  expect(from('/api/intake/calendar', { authorization })).toBe(200);
  expect(from('/api/intake/calendar', {})).toBe(403);
  expect(from('/api/intake/calendar', { authorization: 'Bearer intake_short' })).toBe(403);
  expect(from('/api/log', { authorization })).toBe(403);
  expect(from('/api/intake/calendar/../../log', { authorization })).not.toBe(200);
});

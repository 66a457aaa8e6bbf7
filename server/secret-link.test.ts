import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rawRequest } from '../e2e/support/raw-request';
import { isVisit } from './page-visit.mjs';
import { type Served, serveApp } from './serve-app';

let asked: Record<string, unknown>[];
let served: Served;
let origin: string;

const templateOf = (path: string) => {
  if (/^\/l\/[^/]+(\/answer)?\/?$/.test(path)) return path.includes('/answer') ? '/l/[token]/answer' : '/l/[token]';
  if (/^\/calendar\/[^/]+\/?$/.test(path)) return '/calendar/[token]';
  return /^\/s\/[^/]+\/?$/.test(path) ? '/s/[token]' : '(none)';
};

/** Answers as Next does: one plan, one feed, or its own page for a missing one. */
beforeEach(async () => {
  asked = [];
  served = await serveApp(
    ({ method, url, headers }, res) => {
      asked.push({ url, ...headers });
      if (headers.rsc) return res.writeHead(200, { 'Content-Type': 'text/x-component' }).end(`1:"${url}"`);
      if (/^\/s\/share_alive(\?|$)/.test(String(url))) return res.end('the plan');
      if (/^\/l\/letter_alive(\/answer)?$/.test(String(url))) return res.end(`${method} the button`);
      if (url === '/calendar/feed_alive.ics') return res.end('the feed');
      return res.writeHead(404).end(`no ${url}`);
    },
    { templateOf },
  );
  origin = served.origin;
});
afterEach(() => served.close());

const headersOfParts = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  { 'sec-purpose': 'prefetch' },
];

test('a dead link gives the same answer to every kind of request, and each counts as a miss', async () => {
  const first = await rawRequest(origin, '/s/share_dead');
  const paths = [
    ...['.rsc', '.txt', '.segments/_tree.segment.rsc', '?_rsc=1', '/', '/?x', '/x', '%2e', '%00', '%E0%A4%A', '//'].map(
      (end) => `/s/share_dead${end}`,
    ),
    ...['/x/..', '/.', '/%2e', '/x/%2E.', '/x/%252e%252e', '/x/..%2f', '/x/..%5c', '/x\\..', '/', '/s/..'].map(
      (start) => `${start}/s/share_dead`,
    ),
    '/%73/share_dead',
    '/s',
    '/s/',
  ];
  const requests: { path: string; headers?: OutgoingHttpHeaders }[] = [
    ...paths.map((path) => ({ path })),
    ...headersOfParts.map((headers) => ({ path: '/s/share_dead', headers })),
  ];
  for (const { path, headers } of requests) {
    const { status, text, headers: answered } = await rawRequest(origin, path, { headers });
    expect([status, text], path).toEqual([404, first.text]);
    expect([answered['content-type'], answered['referrer-policy'], answered['x-robots-tag'], answered['cache-control']], path).toEqual([
      'text/html; charset=utf-8',
      'no-referrer',
      'noindex',
      'private, no-store',
    ]);
  }
  for (let missed = requests.length + 1; missed < 60; missed++) await rawRequest(origin, '/s/share_dead', { method: 'HEAD' });
  expect((await rawRequest(origin, '/s/share_alive')).status).toBe(429);
});

test('a dead feed gives the same answer as a dead link and counts as a miss', async () => {
  const first = await rawRequest(origin, '/s/share_dead');
  const paths = [
    ...['', '/', '/feed_dead.ics', '/feed_dead', '/feed_dead.ics/', '/feed_dead.ics?x=1', '/share_alive.ics', '/%00', '/feed_dead/x'],
    ...['/feed_alive', '/feed_alive.ics/', '/feed_alive.ics?x', '/feed_alive.rsc', '/x/../feed_alive.ics', '/%2e/feed_alive.ics'],
  ].map((end) => `/calendar${end}`);
  for (const path of [...paths, '/x/../calendar/feed_alive.ics', '//calendar/feed_alive.ics', '/s/feed_alive.ics', '/s/feed_alive']) {
    const { status, text, headers } = await rawRequest(origin, path);
    expect([status, text], path).toEqual([404, first.text]);
    expect([headers['x-robots-tag'], headers['cache-control']], path).toEqual(['noindex', 'private, no-store']);
  }
  const headers = { 'sec-fetch-site': 'same-origin' };
  expect((await rawRequest(origin, '/calendar/feed_alive.ics', { method: 'POST', headers })).status).toBe(404);
  expect((await rawRequest(origin, '/calendar/feed_alive.ics', { headers: { rsc: '1' } })).text).toBe('the feed');
  for (let missed = 0; missed < 60; missed++) await rawRequest(origin, `/calendar/feed_${missed}.ics`, { method: 'HEAD' });
  expect((await rawRequest(origin, '/calendar/feed_alive.ics')).status).toBe(429);
});

test('a valid link through dot segments is dead, and Next is not asked', async () => {
  for (const path of ['/x/../s/share_alive', '/%2e/s/share_alive', '//s/share_alive', '/%73/share_alive', '/s/share_alive.rsc']) {
    expect((await rawRequest(origin, path)).status, path).toBe(404);
  }
  expect(asked).toEqual([]);
});

test('a valid link is sent whole and leaves no record, whichever part is requested', async () => {
  for (const headers of headersOfParts) {
    for (const path of ['/s/share_alive', '/s/share_alive/', '/s/share_alive?_rsc=1']) {
      const { status, text, headers: answered } = await rawRequest(origin, path, { headers });
      expect([status, text], path).toEqual([200, 'the plan']);
      expect([answered['referrer-policy'], answered['x-robots-tag'], answered['cache-control']]).toEqual([
        'no-referrer',
        'noindex',
        'private, no-store',
      ]);
    }
  }
  expect(asked.some((request) => Object.keys(request).some((name) => /^(rsc|next-)/.test(name)))).toBe(false);
});

test('a button of a letter is pressed from anywhere, without an origin and without what a browser keeps', async () => {
  for (const headers of [
    {},
    { origin: 'https://mail.test', 'sec-fetch-site': 'cross-site', cookie: 'throughline.session=x' },
    { origin: 'null' },
  ]) {
    for (const path of ['/l/letter_alive', '/l/letter_alive/answer', '/l/letter_alive/']) {
      const { status, text, headers: answered } = await rawRequest(origin, path, { method: 'POST', headers });
      expect([status, text], path).toEqual([200, 'POST the button']);
      expect([answered['referrer-policy'], answered['cache-control']]).toEqual(['no-referrer', 'private, no-store']);
      expect(asked.at(-1)).toMatchObject({ url: '/l/letter_alive/answer' });
      expect(asked.at(-1)).not.toHaveProperty('cookie');
    }
  }
  expect((await rawRequest(origin, '/l/letter_alive')).text).toBe('GET the button');
  const session = { method: 'POST', headers: { cookie: 'throughline.session=x' } };
  for (const path of ['/today', '/api/log', '/letters', '/x/l/letter_alive'])
    expect((await rawRequest(origin, path, session)).status, path).toBe(403);
});

test('a dead button gives the same answer as a dead link and counts as a miss', async () => {
  const first = await rawRequest(origin, '/s/share_dead');
  const dead = ['', '/', '/letter_dead', '/letter_dead/answer', '/letter_dead/x', '/%00', '/x/../letter_alive', '/letter_alive.rsc'];
  for (const path of [...dead.map((end) => `/l${end}`), '/x/../l/letter_alive', '//l/letter_alive', '/s/letter_alive'])
    for (const method of ['GET', 'POST']) {
      const { status, text } = await rawRequest(origin, path, { method });
      expect([status, text], `${method} ${path}`).toEqual(method === 'POST' && path.startsWith('/s/') ? [403, text] : [404, first.text]);
    }
  expect((await rawRequest(origin, '/l/letter_alive/answer')).status).toBe(404);
  for (let missed = 0; missed < 60; missed++) await rawRequest(origin, `/l/letter_${missed}`, { method: 'POST' });
  expect((await rawRequest(origin, '/l/letter_alive')).status).toBe(429);
});

test('a form cannot be sent to the page itself', async () => {
  const headers = { 'sec-fetch-site': 'same-origin', 'next-action': 'a' };
  expect((await rawRequest(origin, '/s/share_alive', { method: 'POST', headers })).status).toBe(404);
  expect(asked).toEqual([]);
});

describe('a visit', () => {
  const browser = {
    'sec-fetch-dest': 'document',
    'sec-fetch-mode': 'navigate',
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  };
  type Change = IncomingHttpHeaders & { method?: string };
  test.each<[string, Change, boolean]>([
    ['a browser that shows the page', {}, true],
    [
      'a phone of the brand Cubot',
      { 'user-agent': 'Mozilla/5.0 (Linux; Android 14; CUBOT NOTE 50) AppleWebKit/537.36 Chrome/140.0.0.0' },
      true,
    ],
    ['a HEAD request', { method: 'HEAD' }, false],
    ['a form', { method: 'POST' }, false],
    ['a program that says nothing of itself', { 'sec-fetch-dest': undefined, 'sec-fetch-mode': undefined }, false],
    ['a script of a page', { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors' }, false],
    ['a frame', { 'sec-fetch-dest': 'iframe' }, false],
    ['a prefetch', { 'sec-purpose': 'prefetch;prerender' }, false],
    ['an older prefetch', { purpose: 'prefetch' }, false],
    ['a prefetch of Firefox', { 'x-moz': 'prefetch' }, false],
    ['a preview of Safari', { 'x-purpose': 'preview' }, false],
    ['a prefetch of Next', { 'next-router-prefetch': '1' }, false],
    ...[
      'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
      'Slack-ImgProxy (+https://api.slack.com/robots)',
      'Twitterbot/1.0',
      'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
      'WhatsApp/2.23.20.0 A',
      'TelegramBot (like TwitterBot)',
      'LinkedInBot/1.0 (compatible; Mozilla/5.0)',
      'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
      'Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5',
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/140.0.0.0',
      'Iframely/1.3.1 (+https://iframely.com/docs/about)',
      'curl/8.5.0',
    ].map((agent): [string, Change, boolean] => [agent, { 'user-agent': agent }, false]),
  ])('%s: %o', (_, { method = 'GET', ...change }, expected) => {
    expect(isVisit({ method, headers: { ...browser, ...change } })).toBe(expected);
  });

  test('is decided by the handler, not by a header of the request', async () => {
    await rawRequest(origin, '/s/share_alive', { headers: browser });
    await rawRequest(origin, '/s/share_alive', { headers: { 'x-throughline-visit': '1' } });
    expect(asked.map((request) => request['x-throughline-visit'])).toEqual(['1', '0']);
  });
});

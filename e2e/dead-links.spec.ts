import { expect, test } from '@playwright/test';
import { rawRequest } from './support/raw-request';

test('dead links all look the same and reveal nothing; trying too many means waiting', async ({ baseURL }) => {
  const origin = String(baseURL);
  const headers = { 'x-forwarded-for': '198.51.100.77' };
  const first = await rawRequest(origin, '/s/unknown', { headers });
  expect(first.status).toBe(404);
  const paths = ['/s/', '/s/tl_share_0000', '/s/x/y', `/s/${'a'.repeat(2000)}`, '/s/%00', '/s/%E0%A4%A', '/s/x?_rsc=1', '/s/x/'];
  const parts = [
    '/s/x.rsc',
    '/s/x.segments/_tree.segment.rsc',
    '/x/../s/y',
    '/%2e/s/y',
    '/x/%2e%2e/s/y',
    '/x/..%2fs/y',
    '/x\\..\\s/y',
    '/%73/x',
  ];
  const prefetch = { 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', 'sec-purpose': 'prefetch' };
  for (const [path, form] of [
    ...[...paths, ...parts].map((each) => [each, {}] as const),
    ['/s/x', { rsc: '1' }],
    ['/s/x', { rsc: '1', ...prefetch }],
  ] as const) {
    const { status, text, headers: answered } = await rawRequest(origin, path, { headers: { ...headers, ...form } });
    expect([status, text], path).toEqual([404, first.text]);
    expect(answered['referrer-policy'], path).toBe('no-referrer');
    expect(answered['x-robots-tag'], path).toBe('noindex');
  }
  expect(first.text).not.toContain('unknown');
  const others = Array.from({ length: 60 }, (_, index) => rawRequest(origin, `/s/try-${index}`, { headers }));
  await Promise.all(others);
  const { status, headers: answered } = await rawRequest(origin, '/s/once-more', { headers });
  expect(status).toBe(429);
  expect(Number(answered['retry-after'])).toBeGreaterThan(0);
  expect((await rawRequest(origin, '/s/unknown', { headers: { 'x-forwarded-for': '198.51.100.78' } })).status).toBe(404);
});

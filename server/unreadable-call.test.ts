import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawRequest } from '../e2e/support/raw-request';
import { processShared } from '../lib/process-shared.mjs';
import { type App, type Served, serveApp } from './serve-app';

let served: Served;
let app: App;

beforeEach(async () => {
  served = await serveApp((req, res) => app(req, res));
});
afterEach(() => served.close());

const ask = (path: string, { method = 'GET', headers = {} } = {}) =>
  rawRequest(served.origin, path, { method, headers: { ...(method === 'POST' && { 'sec-fetch-site': 'same-origin' }), ...headers } });

test('a call that fails before its server action begins gets 400; a later failure, or any other, gets 500', async () => {
  const begins = (req: IncomingMessage) => processShared.unreadCalls?.delete(String(req.headers['x-request-id']));
  app = (req, res) => {
    if (req.url === '/begun') begins(req);
    res.statusCode = 500;
    res.end('1:E{"digest":"1"}');
    // Next sets it twice; the log has the status that was sent.
    res.statusCode = 500;
  };
  const call = { method: 'POST', headers: { 'next-action': 'a' } };
  const form = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } };
  for (const asked of [call, form]) {
    const { status, text, headers } = await ask('/today', asked);
    expect(status).toBe(400);
    expect(text).toContain('so nothing was done');
    expect(text).toContain(headers['x-request-id']);
    expect(text).not.toContain('digest');
  }
  expect((await ask('/begun', call)).status).toBe(500);
  expect((await ask('/api/import', form)).status).toBe(500);
  expect((await ask('/today')).status).toBe(500);
  app = (_, res) => res.end('said what is wrong');
  expect((await ask('/today', call)).text).toBe('said what is wrong');
  expect(served.lines.map(({ status }) => status)).toEqual([400, 400, 500, 500, 500, 200]);
  expect(processShared.unreadCalls?.size).toBe(0);
});

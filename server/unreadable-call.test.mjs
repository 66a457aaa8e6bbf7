import { once } from 'node:events';
import http from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawRequest } from '../e2e/support/raw-request';
import { processShared } from '../lib/process-shared.mjs';
import { environmentOf } from './environment.mjs';
import { requestHandler } from './request-handler.mjs';

let server;
let origin;
let lines;
let app;

beforeEach(async () => {
  lines = [];
  server = http.createServer((req, res) => handler(req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  origin = `http://127.0.0.1:${port}`;
  const handler = requestHandler({
    environment: environmentOf({ PORT: String(port) }),
    next: async (req, res) => app(req, res),
    templateOf: (path) => path,
    log: (line) => lines.push(line),
  });
});
afterEach(() => server.close());

const ask = (path, { method = 'GET', headers = {} } = {}) =>
  rawRequest(origin, path, { method, headers: { ...(method === 'POST' && { 'sec-fetch-site': 'same-origin' }), ...headers } });

test('a call that fails before its server action begins gets 400; a later failure, or any other, gets 500', async () => {
  const begins = (req) => processShared.unreadCalls.delete(req.headers['x-request-id']);
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
  expect(lines.map(({ status }) => status)).toEqual([400, 400, 500, 500, 500, 200]);
  expect(processShared.unreadCalls.size).toBe(0);
});

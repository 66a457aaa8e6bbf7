import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import net from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { environmentOf } from './environment.mjs';
import { httpServer } from './http-server.mjs';
import { requestHandler } from './request-handler.mjs';

const short = { headers: 300, request: 700, look: 20, idle: 10_000 };
const asked = 'POST / HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n';

let server: ReturnType<typeof httpServer>;
afterEach(() => server.close());

/** An app that reads the whole body, and a client that sends `start` and then a `bit` now and then without ending. */
async function keptBusy(start: string, bit: string, limits: typeof short) {
  const app = { called: false, read: false };
  const next = async (req: IncomingMessage, res: ServerResponse) => {
    app.called = true;
    req.on('error', () => undefined);
    for await (const _ of req);
    app.read = true;
    res.end();
  };
  const environment = environmentOf({ APP_URL: 'http://localhost' });
  server = httpServer(requestHandler({ environment, next, templateOf: String, log: () => undefined }), limits).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const socket = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket
    .on('error', () => undefined)
    .on('data', (text) => {
      answer += text;
    });
  socket.write(start);
  const sending = setInterval(() => socket.write(bit), 40);
  await once(socket, 'close');
  clearInterval(sending);
  return { answer, app };
}

test('headers that never end are cut off in time and never reach the app', async () => {
  const { answer, app } = await keptBusy(asked, 'X-Still: here\r\n', { ...short, request: 600_000 });
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(app.called).toBe(false);
});

test('a body that never ends is cut off in its time, and is not taken for a whole one', async () => {
  const { answer, app } = await keptBusy(`${asked}Content-Length: 9000\r\n\r\n`, 'x', short);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(app).toEqual({ called: true, read: false });
});

test('the app gives fifteen seconds to headers, thirty to a request, and keeps a connection longer than a proxy does', () => {
  server = httpServer(() => undefined);
  expect(server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 75_000 });
});

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processShared } from '../lib/process-shared.mjs';
import { environmentOf } from './environment.mjs';
import { gracefulStop } from './graceful-stop.mjs';
import { httpServer } from './http-server.mjs';
import { requestHandler } from './request-handler.mjs';

const short = { notice: 200, finish: 3_000 };
const letter = Buffer.alloc(8 * 1024 * 1024, 'x');

let stop: ReturnType<typeof gracefulStop>;
let server: ReturnType<typeof httpServer>;
let stored: (string | undefined)[];
/** What the app does with a request before it answers; `inside` is the header by which it may ask itself. */
let work: (req: IncomingMessage, inside?: string | string[]) => Promise<string | Buffer>;

beforeEach(async () => {
  stored = [];
  work = async () => '';
  stop = gracefulStop(() => undefined, short);
  const next = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await work(req, req.headers['x-throughline-inside']);
    stored.push(req.url);
    res.end(body || `stored ${req.url}`);
  };
  const environment = environmentOf({ APP_URL: 'http://localhost' });
  server = httpServer(requestHandler({ environment, next, templateOf: String, log: () => undefined, isClosing: stop.isClosing }));
  stop.watch(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(() => {
  processShared.isStopping = undefined;
  server.close();
});

/** Opens a connection, sends this text, and returns everything received until it closes. */
type Closed = { answer: string; failure: string | undefined; status: number };

async function open(text: string) {
  const socket = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1');
  let answer = '';
  let failure: string | undefined;
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code;
  });
  socket.write(text);
  const closed = new Promise<Closed>((resolve) => {
    socket.once('close', () => resolve({ answer, failure, status: Number(answer.split(' ')[1] ?? 0) }));
  });
  return { socket, closed };
}

const post = (path: string, rest = 'Content-Length: 0\r\n\r\n') =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n${rest}`;

test.each([0, 20, 60, 120])('of twenty writes sent around a stop after %i ms, none that was stored lacks its answer', async (delay) => {
  work = () => pause(60).then(() => '');
  const sending = Array.from({ length: 20 }, async (_, at) => {
    await pause(at * 12);
    return { path: `/${at}`, ...(await (await open(post(`/${at}`))).closed) };
  });
  await pause(delay);
  await stop.close(server);
  const answers = await Promise.all(sending);
  for (const { path, answer } of answers) expect(answer.includes(`stored ${path}`), `${path}: ${answer}`).toBe(stored.includes(path));
  expect(stored.length).toBeGreaterThan(0);
});

test('within the notice requests are taken, and told to come back by another connection', async () => {
  const { socket, closed } = await open(post('/first'));
  await once(socket, 'data');
  const ended = stop.close(server);
  socket.write(post('/second'));
  const { answer } = await closed;
  expect(stored).toEqual(['/first', '/second']);
  expect(answer.match(/^Connection: .*$/gim)).toEqual(['Connection: keep-alive', 'Connection: close']);
  await ended;
});

test('an answer that is written but not yet fetched is not cut', async () => {
  work = async () => letter;
  const { socket, closed } = await open(post('/slow'));
  socket.pause();
  await expect.poll(() => stored).toEqual(['/slow']);
  const ended = stop.close(server);
  await pause(short.notice * 2);
  socket.resume();
  const { answer, failure } = await closed;
  expect(failure).toBeUndefined();
  expect(answer.split('\r\n\r\n')[1]).toHaveLength(letter.length);
  await ended;
});

test('after the notice what comes from outside is refused, while what runs is finished and may ask the app itself', async () => {
  const { port } = server.address() as net.AddressInfo;
  work = async (req, inside) => {
    if (req.url !== '/forwarded-from') return '';
    for await (const _ of req);
    const { 'x-request-id': id } = req.headers;
    const headers = {
      'x-throughline-inside': String(inside),
      'x-client-address': '127.0.0.1',
      'x-request-id': String(id),
      'sec-fetch-site': 'same-origin',
    };
    return (await fetch(`http://127.0.0.1:${port}/forwarded-to`, { method: 'POST', headers })).text();
  };
  const { socket, closed } = await open(post('/forwarded-from', 'Content-Length: 4\r\n\r\n'));
  const ended = stop.close(server);
  await expect.poll(() => stop.isClosing()).toBe(true);
  const late = await (await open(post('/late'))).closed;
  expect(late.status).toBe(503);
  expect(late.answer).toMatch(/^Retry-After: \d+$/im);
  socket.write('body');
  expect((await closed).answer).toContain('stored /forwarded-to');
  expect(stored).toEqual(['/forwarded-to', '/forwarded-from']);
  await ended;
});

test('what does not end in its time is cut', async () => {
  stop = gracefulStop(() => undefined, { notice: 0, finish: 100 });
  stop.watch(server);
  work = () => new Promise(() => undefined);
  const { closed } = await open(post('/for-ever'));
  await pause(50);
  await stop.close(server);
  expect((await closed).status).toBe(0);
});

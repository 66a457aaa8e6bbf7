import { once } from 'node:events';
import fs from 'node:fs';
import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFiles } from './built-files.mjs';
import { compressResponses } from './compress-responses.mjs';
import { type App, type Served, serveApp, shareTemplate } from './serve-app';

const html = `<!doctype html><p>${'Coffee with Luis at the Foundry. '.repeat(200)}</p>`;
const decoders = { br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync };

let served: Served;
let app: App;
let port: number;

beforeEach(async () => {
  app = page;
  served = await serveApp((req, res) => app(req, res), { templateOf: shareTemplate, wrap: compressResponses });
  port = served.port;
});
afterEach(() => served.close());

const page: App = (_, res) => {
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end(html);
};

async function open(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') {
  const request = http.request({ port, agent: false, path, method, headers }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

async function ask(path: string, headers: OutgoingHttpHeaders = {}) {
  const response = await open(path, headers);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

test.each<['br' | 'gzip', string]>([
  ['br', 'gzip, deflate, br, zstd'],
  ['gzip', 'gzip'],
  ['gzip', 'br;q=0, gzip'],
  ['gzip', 'gzip;q=1, br;q=0.5'],
])('a page comes as %s for “%s”', async (encoding, accepted) => {
  const { headers, body } = await ask('/plan', { 'accept-encoding': accepted });
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(headers['content-length']).toBeUndefined();
  expect(body.length).toBeLessThan(html.length / 4);
  expect(decoders[encoding](body).toString()).toBe(html);
});

test.each([[undefined], ['identity'], ['gzip;q=0, br;q=0']])(
  'a page comes as it is for “%s”, and says that it depends on it',
  async (accepted) => {
    const { headers, body } = await ask('/plan', accepted ? { 'accept-encoding': accepted } : {});
    expect(headers).toMatchObject({ vary: 'Accept-Encoding' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(html);
  },
);

test('the policy, its nonce and the other headers of the server are kept', async () => {
  app = (req, res) => page(req, res.setHeader('X-Nonce-Seen', String(req.headers['x-nonce'])));
  const { headers } = await ask('/plan', { 'accept-encoding': 'br' });
  expect(headers['content-security-policy']).toContain(`'nonce-${headers['x-nonce-seen']}'`);
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'private, no-store' });
});

test('a part of a page that is flushed arrives before the rest is written', async () => {
  let finish: () => unknown = () => undefined;
  app = (_, res) => {
    res.setHeader('Content-Type', 'text/html');
    res.write('<p>first part</p>'.padEnd(2000));
    (res as ServerResponse & { flush: () => void }).flush();
    finish = () => res.end('<p>last part</p>');
  };
  const response = await open('/plan', { 'accept-encoding': 'gzip' });
  const text = response.pipe(zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH })).setEncoding('utf8');
  const [first] = await once(text, 'data');
  expect(first).toContain('first part');
  finish();
  let rest = '';
  for await (const chunk of text) rest += chunk;
  expect(rest).toContain('last part');
});

test('a shared plan is compressed, and a dead link answers the same bytes to everyone', async () => {
  const alive = await ask('/s/share_abc', { 'accept-encoding': 'gzip' });
  expect(alive.headers).toMatchObject({ 'content-encoding': 'gzip', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
  app = (_, res) => {
    res.statusCode = 404;
    page(_, res);
  };
  const [one, two] = [await ask('/s/share_one', { 'accept-encoding': 'gzip' }), await ask('/s/share_two', { 'accept-encoding': 'gzip' })];
  expect([one.status, one.body.equals(two.body)]).toEqual([404, true]);
  expect(one.body.toString()).toContain('This link no longer works');
});

test('answers to other sites are not compressed, so that no one can measure their content', async () => {
  const headers = { 'accept-encoding': 'br', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  const { headers: given, body } = await ask('/people?q=guess', headers);
  expect(given['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe(html);
});

test.each<[string, (res: ServerResponse) => unknown]>([
  ['a download', (res) => res.setHeader('Content-Disposition', 'attachment; filename="people.csv"').setHeader('Content-Type', 'text/csv')],
  ['a picture', (res) => res.setHeader('Content-Type', 'image/png')],
  ['an answer that is compressed already', (res) => res.setHeader('Content-Type', 'text/css').setHeader('Content-Encoding', 'gzip')],
  ['part of a file', (res) => Object.assign(res, { statusCode: 206 }).setHeader('Content-Type', 'text/css')],
])('%s is left as it is, with its length', async (_, setHeaders) => {
  app = (_req, res) => {
    setHeaders(res);
    res.setHeader('Content-Length', Buffer.byteLength(html));
    res.end(html);
  };
  const { headers, body } = await ask('/api/export', { 'accept-encoding': 'br, gzip' });
  expect(headers['content-length']).toBe(String(Buffer.byteLength(html)));
  expect(body.toString()).toBe(html);
});

test.each([204, 304])('an answer of %i has no body and no encoding', async (status) => {
  app = (_, res) => {
    res.writeHead(status, { 'Content-Type': 'text/html' });
    res.end();
  };
  const { headers, body } = await ask('/plan', { 'accept-encoding': 'gzip' });
  expect([headers['content-encoding'], body.length]).toEqual([undefined, 0]);
});

test('HEAD has the headers of a page and no body', async () => {
  const socket = net.connect(port, '127.0.0.1').setEncoding('latin1');
  socket.write(`HEAD /plan HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const text of socket) answer += text;
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toMatch(/\r\nVary: Accept-Encoding\r\n/);
  expect(answer.slice(answer.indexOf('\r\n\r\n'))).toBe('\r\n\r\n');
});

test('a long page reaches a reader who is slow, whole', async () => {
  const part = `${Array.from({ length: 4000 }, (_, at) => `<li>${at}: ${Math.sin(at)}</li>`).join('')}`;
  app = async (_, res) => {
    res.setHeader('Content-Type', 'text/html');
    for (let at = 0; at < 40; at++) if (!res.write(part)) await once(res, 'drain');
    res.end();
  };
  const response = await open('/plan', { 'accept-encoding': 'gzip' });
  const text = response.pipe(zlib.createGunzip());
  let length = 0;
  for await (const chunk of text) length += chunk.length;
  expect(length).toBe(part.length * 40);
});

test('files that the build compressed are passed on as they are', async () => {
  const css = '.note { color: red }\n'.repeat(100);
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-built-'));
  const folder = path.join(root, '.next', 'static');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'note.css'), css);
  fs.writeFileSync(path.join(folder, 'note.css.gz'), zlib.gzipSync(css));
  const files = builtFiles(root);
  app = (req, res) => files(req, res, async () => void res.end());
  const { headers, body } = await ask('/_next/static/note.css', { 'accept-encoding': 'gzip' });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(zlib.gzipSync(css).length) });
  expect(zlib.gunzipSync(body).toString()).toBe(css);
  fs.rmSync(root, { recursive: true });
});

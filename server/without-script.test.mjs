import { once } from 'node:events';
import http from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressResponses } from './compress-responses.mjs';
import { environmentOf } from './environment.mjs';
import { requestHandler } from './request-handler.mjs';

const head =
  '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><link rel="stylesheet" href="/a.css"/>';
const scripts =
  '<script src="/_next/static/a.js" async="" nonce="x"></script><script nonce="x">self.__next_f.push([1,"1:<p>\\u003c/script>\n"])</script>';
const text = '<p>Learn &lt;script&gt; and héllo</p>';

let server;
let body;

beforeEach(async () => {
  const next = async (_, res) => {
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.flushHeaders();
    // A chunk may end in the middle of a two-byte letter.
    const bytes = Buffer.from(`${head}${scripts}</head><body>${body}${scripts}</body></html>`);
    const cut = bytes.indexOf(Buffer.from('é')) + 1;
    for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) res.write(part);
    res.end();
  };
  const templateOf = (path) => (/^\/s\/[^/]+$/.test(path) ? '/s/[token]' : path);
  server = http.createServer((req, res) => listener(req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const environment = environmentOf({ PORT: String(server.address().port) });
  const listener = compressResponses(requestHandler({ environment, next, templateOf, log: () => undefined }));
});
afterEach(() => server.close());

const ask = async (path) => (await fetch(`http://127.0.0.1:${server.address().port}${path}`)).text();

test('a shared plan that is only read comes without scripts and with its full text', async () => {
  body = text;
  const page = await ask('/s/share_abc');
  expect(page).not.toMatch(/<script|as="script"|__next_f/);
  expect(page).toBe(`<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head><body>${text}</body></html>`);
});

test('one with a form keeps its scripts, which save what is typed', async () => {
  body = `${text}<form action="/s/share_abc/feedback"></form>`;
  const page = await ask('/s/share_abc');
  expect(page).toBe(`${head}${scripts}</head><body>${body}${scripts}</body></html>`);
});

test('other pages are passed on as they are', async () => {
  body = text;
  expect(await ask('/example')).toContain(scripts);
});

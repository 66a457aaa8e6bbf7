import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressResponses } from './compress-responses.mjs';
import { type Served, serveApp } from './serve-app';

const head =
  '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><link rel="stylesheet" href="/a.css"/>';
const scripts =
  '<script src="/_next/static/a.js" async="" nonce="x"></script><script nonce="x">self.__next_f.push([1,"1:<p>\\u003c/script>\n"])</script>';
const text = '<p>Learn &lt;script&gt; and héllo</p>';

let served: Served;
let body: string;

beforeEach(async () => {
  served = await serveApp(
    (_, res) => {
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.flushHeaders();
      // A chunk may end in the middle of a two-byte letter.
      const bytes = Buffer.from(`${head}${scripts}</head><body>${body}${scripts}</body></html>`);
      const cut = bytes.indexOf(Buffer.from('é')) + 1;
      for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) res.write(part);
      res.end();
    },
    { templateOf: (path) => (/^\/s\/[^/]+$/.test(path) ? '/s/[token]' : path), wrap: compressResponses },
  );
});
afterEach(() => served.close());

const ask = async (path: string) => (await fetch(`${served.origin}${path}`)).text();

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

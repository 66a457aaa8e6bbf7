import { plainPath } from './plain-path.mjs';

const methods = ['GET', 'HEAD', 'POST'];
const kB = 1024;

/** @import { IncomingHttpHeaders } from 'node:http' */
/** @import { Environment } from './environment.mjs' */
/** @import { Refusal } from './refusal-page.mjs' */

/**
 * Whether a request may reach Next: a refusal, or the origin it came in by. Pure: it reads only what it is given.
 * @param {{ method: string, url: string, headers: IncomingHttpHeaders, rawHeaders?: string[], fromAnywhere?: boolean }} request
 * @param {Pick<Environment, 'hosts' | 'isSecure' | 'proxies' | 'origin'>} environment
 * @returns {{ origin: string } | Refusal}
 */
export function checkRequest({ method, url, headers, rawHeaders = [], fromAnywhere = false }, environment) {
  if (!isReadable(url)) return { status: 400, why: 'This address cannot be read.' };
  if (isInternal(url)) return { status: 404, why: 'Check the address, or start again from the front page.' };
  if (namesTwoHosts(rawHeaders)) return { status: 400, why: 'This request names two hosts.' };
  const host = hostOf(headers, environment);
  // A health check inside a container uses an address as its host, and its answer is public.
  if (!environment.hosts.has(host) && !url.startsWith('/api/health/')) {
    return { status: 421, why: `This app answers at ${environment.origin}. To serve it under another name, set APP_URL.` };
  }
  if (!methods.includes(method)) return { status: 405, why: 'This method is not allowed here.', headers: { Allow: methods.join(', ') } };
  const origin = `${environment.isSecure ? 'https' : 'http'}://${host}`;
  if (method === 'POST' && !fromAnywhere && !isIntake(url, headers) && !isOurOwn(url, headers, origin)) {
    return { status: 403, why: 'This was sent from another site, so nothing was done.' };
  }
  if (Number(headers['content-length'] ?? 0) > bodyLimit(url, headers)) return tooLarge(url, headers);
  return { origin };
}

/** @param {string} url @param {IncomingHttpHeaders} headers @returns {Refusal} */
export const tooLarge = (url, headers) => ({
  status: 413,
  why:
    isShareTarget(url) && !hasSession(headers)
      ? 'You are signed out. Sign in, then share the file again.'
      : 'This is too large, so nothing was saved.',
});

export const unreadable = { status: 400, why: 'The request was malformed, so nothing was done.' };

export const stopRefusal = {
  status: 503,
  why: 'The app is being restarted, so nothing was saved. Try again in a moment.',
  headers: { 'Retry-After': '5' },
};

/**
 * In a redirect, a browser would read two slashes or a backslash as another host; a malformed percent-escape makes
 * Next answer 500; and a path with dot segments means one thing when it is checked and another when it is resolved.
 * @param {string} url
 */
function isReadable(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return /^\/(?![/\\])[^\\]*$/.test(url) && !plainPath(url).hasDots;
  } catch {
    return false;
  }
}

/** What Next keeps under an underscore for itself, such as its own error pages; only the built files are for others. @param {string} url */
function isInternal(url) {
  const { pathname } = plainPath(url);
  return /^\/_/.test(pathname) && !pathname.startsWith('/_next/static/');
}

/** Node keeps the first of two Host headers; a proxy in front may keep the second. @param {readonly string[]} rawHeaders */
const namesTwoHosts = (rawHeaders) => rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name)).length > 1;

/** @param {IncomingHttpHeaders} headers @param {Pick<Environment, 'proxies' | 'isSecure'>} environment */
function hostOf(headers, { proxies, isSecure }) {
  const forwarded =
    proxies > 0
      ? String(headers['x-forwarded-host'] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : '';
  const named = forwarded || headers.host || '';
  // A URL may contain parts that a Host may not: a user before it, a path after it.
  if (!/^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(named)) return '';
  const url = `${isSecure ? 'https' : 'http'}://${named}`;
  return URL.canParse(url) ? new URL(url).host : '';
}

/**
 * Browsers say where a form was sent from; a page with no-referrer says the origin `null`, and then the other header decides. No page
 * sends what a phone shares: the browser says `none`, which it says for no other site, and may name no origin.
 * @param {string} url @param {IncomingHttpHeaders} headers @param {string} origin
 */
function isOurOwn(url, headers, origin) {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const isUnnamed = headers.origin === undefined || headers.origin === 'null';
  return headers.origin === origin || (isUnnamed && (site === 'same-origin' || (site === 'none' && isShareTarget(url))));
}

/** Where the share menu of a phone sends to. @param {string} url */
const isShareTarget = (url) => /^\/api\/share-target(\?|$)/.test(url);

/** @param {IncomingHttpHeaders} headers */
const hasSession = (headers) => /(^|;\s*)(__Host-)?throughline\.session=/.test(headers.cookie ?? '');

/**
 * A program that hands in a calendar with an intake token: no browser sends that header by itself, so it needs no origin.
 * @param {string} url @param {IncomingHttpHeaders} headers
 */
const isIntake = (url, headers) =>
  /^\/api\/intake\/[a-z]+(\?|$)/.test(url) && /^Bearer intake_[\w-]{43}$/i.test(headers.authorization ?? '');

/** In bytes. Without a session only a sign-in form is needed. @param {string} url @param {IncomingHttpHeaders} headers */
export function bodyLimit(url, headers) {
  if (isIntake(url, headers)) return 10 * kB * kB;
  if (!hasSession(headers)) return 64 * kB;
  return /^\/api\/(import|inbox|share-target)(\/|\?|$)/.test(url) ? 10 * kB * kB : kB * kB;
}

import { plainPath } from './plain-path.mjs';

const open = ['GET', 'HEAD', 'POST'];
const kB = 1024;

/**
 * What the door thinks of a request before Next sees it: a refusal, or the origin it came in by. Pure: it reads only what it is given.
 * @param {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders, rawHeaders?: string[] }} request
 * @param {{ hosts: Set<string>, secure: boolean, proxies: number, origin: string }} settings
 * @returns {{ origin: string } | { status: number, why: string, headers?: Record<string, string> }}
 */
export function judge({ method, url, headers, rawHeaders = [] }, settings) {
  if (!isReadable(url)) return { status: 400, why: 'This address cannot be read.' };
  if (isInternal(url)) return { status: 404, why: 'Check the address, or start again from the front page.' };
  if (namesTwoHosts(rawHeaders)) return { status: 400, why: 'This request names two hosts.' };
  const host = hostOf(headers, settings);
  // A probe inside a container asks by address; what it learns, everybody may know.
  if (!settings.hosts.has(host) && !url.startsWith('/api/health/')) {
    return { status: 421, why: `This app answers at ${settings.origin}. To serve it under another name, set APP_URL.` };
  }
  if (!open.includes(method)) return { status: 405, why: 'This method is not allowed here.', headers: { Allow: open.join(', ') } };
  const origin = `${settings.secure ? 'https' : 'http'}://${host}`;
  if (method === 'POST' && !isIntake(url, headers) && !isOurOwn(headers, origin))
    return { status: 403, why: 'This was sent from another site, so nothing was done.' };
  if (Number(headers['content-length'] ?? 0) > bodyLimit(url, headers)) return tooLarge;
  return { origin };
}

export const tooLarge = { status: 413, why: 'This is too large, so nothing was saved.' };

export const unreadable = { status: 400, why: 'The request was malformed, so nothing was done.' };

export const stopRefusal = {
  status: 503,
  why: 'The app is being restarted, so nothing was saved. Try again in a moment.',
  headers: { 'Retry-After': '5' },
};

/**
 * Two slashes or a backslash would be read by a browser as another host, once echoed in a redirect; half a letter Next takes for its
 * own error; and a path with dot segments says one thing to whoever looks at it and another to whoever follows it.
 */
function isReadable(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0]);
    return /^\/(?![/\\])[^\\]*$/.test(url) && !plainPath(url).hasDots;
  } catch {
    return false;
  }
}

/** What Next keeps under an underscore for itself, such as its own error pages; only the built files are for others. */
function isInternal(url) {
  const { pathname } = plainPath(url);
  return /^\/_/.test(pathname) && !pathname.startsWith('/_next/static/');
}

/** Node keeps the first of two, a proxy in front perhaps the second. */
const namesTwoHosts = (rawHeaders) => rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name)).length > 1;

function hostOf(headers, { proxies, secure }) {
  const forwarded =
    proxies > 0
      ? String(headers['x-forwarded-host'] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : '';
  const named = forwarded || headers.host || '';
  // A URL may hold much that a Host may not: a user before it, a path after it.
  if (!/^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(named)) return '';
  const url = `${secure ? 'https' : 'http'}://${named}`;
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Browsers say where a form was sent from; a page with no-referrer says the origin `null`, and then the other header decides. */
function isOurOwn(headers, origin) {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === origin || (site === 'same-origin' && (headers.origin === undefined || headers.origin === 'null'));
}

/** A program that hands in a calendar with an intake token: no browser sends that header by itself, so it needs no origin. */
const isIntake = (url, headers) =>
  /^\/api\/intake\/[a-z]+(\?|$)/.test(url) && /^Bearer intake_[\w-]{43}$/i.test(headers.authorization ?? '');

/**
 * In bytes. A stranger needs room for a sign-in form only.
 * @param {string} url @param {import('node:http').IncomingHttpHeaders} headers
 */
export function bodyLimit(url, headers) {
  if (isIntake(url, headers)) return 10 * kB * kB;
  if (!/(^|;\s*)(__Host-)?throughline\.session=/.test(headers.cookie ?? '')) return 64 * kB;
  return /^\/api\/(import|inbox)(\/|\?|$)/.test(url) ? 10 * kB * kB : kB * kB;
}

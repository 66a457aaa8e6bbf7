import { processShared } from '../lib/process-shared.mjs';

/** @import { OutgoingHttpHeaders, ServerResponse } from 'node:http' */
/**
 * @typedef {object} RequestFacts
 * @property {string} id @property {string} policy @property {string} route @property {boolean} isSecret
 * @property {boolean} isSecure @property {string} origin @property {readonly string[]} signInOrigins
 */

/**
 * Adds the headers that depend on the request to every answer, just before its first byte.
 * @param {ServerResponse} res @param {RequestFacts} facts
 */
export function setResponseHeaders(res, { id, policy, route, isSecret, isSecure, origin, signInOrigins }) {
  const writeHead = res.writeHead;
  res.writeHead = (/** @type {number} */ status, /** @type {unknown} */ given) => {
    res.writeHead = writeHead;
    const added = /** @type {OutgoingHttpHeaders} */ (given ?? {});
    for (const [name, value] of Object.entries(added)) if (value !== undefined) res.setHeader(name, value);
    res.setHeader('X-Request-Id', id);
    if (!res.hasHeader('Content-Security-Policy')) res.setHeader('Content-Security-Policy', policy);
    if (isSecure) res.setHeader('Strict-Transport-Security', 'max-age=63072000');
    if (!isFile(route) || status >= 400) res.setHeader('Cache-Control', 'private, no-store');
    if (isSecret) {
      res.setHeader('X-Robots-Tag', 'noindex');
      res.setHeader('Referrer-Policy', 'no-referrer');
    }
    if (processShared.isStopping) res.setHeader('Connection', 'close');
    keepRedirectHome(res, origin, signInOrigins);
    return res.writeHead(status);
  };
}

/** @param {string} route */
const isFile = (route) => route === '/_next/static' || /^[^[]*\.(css|ico|js|png|svg|webmanifest|woff2)$/.test(route);

/**
 * A redirect leads to this origin or to a sign-in provider; any other target was injected, and leads to the front page instead.
 * @param {ServerResponse} res @param {string} origin @param {readonly string[]} signInOrigins
 */
function keepRedirectHome(res, origin, signInOrigins) {
  for (const name of ['Location', 'X-Action-Redirect']) {
    const to = res.getHeader(name);
    if (to === undefined) continue;
    const target = URL.canParse(String(to), origin) ? new URL(String(to), origin).origin : '';
    if (target !== origin && !signInOrigins.includes(target)) res.setHeader(name, '/');
  }
}

import crypto from 'node:crypto';
import { blockedNetworks } from './blocked-networks.mjs';
import { limitBody } from './body-limit.mjs';
import { clientAddress, networkOf } from './forwarded-address.mjs';
import { isVisit } from './page-visit.mjs';
import { plainPath } from './plain-path.mjs';
import { deadLinkLimit } from './rate-limit.mjs';
import { answerDeadLink, refuse } from './refusal-page.mjs';
import { replaceResponse } from './replace-response.mjs';
import { bodyLimit, checkRequest, stopRefusal, tooLarge, unreadable } from './request-check.mjs';
import { setResponseHeaders } from './response-headers.mjs';
import { askForDocument, isLetterButton, isSecretLink, mayBeAlive } from './secret-link.mjs';
import { pagePolicy, signInOriginsOf } from './security-headers.mjs';
import { isCall, onUnreadableCall } from './unreadable-call.mjs';
import { withoutScript } from './without-script.mjs';

/** @import { IncomingMessage, RequestListener, ServerResponse } from 'node:http' */
/** @typedef {(line: object) => void} Log */

/** After a redirect from an action, Next requests the page from this process with the headers it was given, including this one. */
const insideHeader = 'x-throughline-inside';

/**
 * Everything that happens to a request on its way to Next, and to its answer on the way back.
 * @param {{ environment: import('./environment.mjs').Environment, next: (req: IncomingMessage, res: ServerResponse) => Promise<void>,
 *   templateOf: (pathname: string) => string, log: Log, isClosing?: () => boolean }} parts
 * @returns {RequestListener}
 */
export function requestHandler({ environment, next, templateOf, log, isClosing = () => false }) {
  const insideKey = crypto.randomBytes(32).toString('hex');
  const deadLinks = deadLinkLimit();
  const host = new URL(environment.origin).host;
  const signInOrigins = signInOriginsOf(environment.providers);

  return async (req, res) => {
    const { method = 'GET', url = '/', headers, rawHeaders } = req;
    const inside = headers[insideHeader] === insideKey;
    if (inside) headers.host = host;
    const id = inside ? String(headers['x-request-id']) : crypto.randomUUID();
    const address = inside
      ? String(headers['x-client-address'])
      : clientAddress(req.socket.remoteAddress, textOf(headers['x-forwarded-for']), environment.proxies);
    const { pathname } = plainPath(url);
    const route = templateOf(pathname);
    const isSecret = isSecretLink(pathname);
    if (!inside) logAnswer(res, { id, method, route }, log);

    // A misspelled secret link is dead rather than refused: every dead one gets the same answer.
    const check = checkRequest(
      { method, url: isSecret ? '/s' : url, headers, rawHeaders, fromAnywhere: isLetterButton(pathname) },
      environment,
    );
    const nonce = crypto.randomBytes(16).toString('base64');
    const policy = pagePolicy(nonce, signInOrigins);
    setResponseHeaders(res, { id, policy, route, isSecret, isSecure: environment.isSecure, origin: environment.origin, signInOrigins });
    if ('status' in check) return refuse(res, check, id);
    if (isClosing() && !inside) return refuse(res, stopRefusal, id);

    const network = networkOf(address);
    const blocked = method === 'POST' && pathname === '/api/sign-in' && blockedNetworks.refusalOf(network, Date.now());
    if (blocked) return refuse(res, blocked, id);
    if (isSecret) {
      const seconds = deadLinks.secondsToWait(network, Date.now());
      if (seconds) {
        return refuse(res, { status: 429, why: 'Try again in a few minutes.', headers: { 'Retry-After': String(seconds) } }, id);
      }
      const dead = () => {
        deadLinks.count(network, Date.now());
        answerDeadLink(res);
      };
      if (!mayBeAlive({ method, url }, route)) return dead();
      headers['x-throughline-visit'] = isVisit({ method, headers }) ? '1' : '0';
      askForDocument(req);
      if (method === 'GET' && (route === '/s/[token]' || isLetterButton(pathname)))
        withoutScript(res, { formsNeedIt: route === '/s/[token]' });
      // Next's own page for a missing path contains the path and a nonce, so it would differ between dead links.
      // A route that only takes forms is not a page for someone who opens it.
      replaceResponse(res, (status) => status === 404 || status === 405, dead);
    }
    if (isCall({ method, url, headers })) onUnreadableCall(res, id, () => refuse(res, unreadable, id));
    limitBody(req, res, bodyLimit(url, headers), () => (res.headersSent ? void res.destroy() : refuse(res, tooLarge(url, headers), id)));

    for (const name of Object.keys(headers)) if (/^(x-forwarded-.*|forwarded|x-real-ip)$/.test(name)) delete headers[name];
    const reachedAt = new URL(check.origin).host;
    Object.assign(headers, {
      'content-security-policy': policy,
      'x-nonce': nonce,
      'x-client-address': address,
      'x-request-id': id,
      'x-page-address': url,
      'x-forwarded-for': address,
      'x-forwarded-host': reachedAt,
      'x-forwarded-proto': environment.isSecure ? 'https' : 'http',
      [insideHeader]: insideKey,
    });
    // Next compares the two, and a page with no-referrer sends the origin `null`; the origin has been checked already.
    headers.host = reachedAt;
    if (method === 'POST') headers.origin = check.origin;
    try {
      await next(req, res);
    } catch (error) {
      if (res.writableEnded) return;
      const { message, stack } = /** @type {Error} */ (error);
      log({ time: new Date().toISOString(), level: 'error', id, route, message, stack });
      if (res.headersSent) res.destroy();
      else refuse(res, { status: 500, why: 'It was logged under this number.' }, id);
    }
  };
}

/** @param {string | string[] | undefined} header */
const textOf = (header) => (Array.isArray(header) ? header.join(',') : header);

/**
 * One line per request, without anything that identifies a person or grants access.
 * @param {ServerResponse} res @param {{ id: string, method: string, route: string }} request @param {Log} log
 */
function logAnswer(res, request, log) {
  const started = performance.now();
  res.once('close', () => {
    const status = res.writableFinished ? res.statusCode : 499;
    log({ time: new Date().toISOString(), ...request, status, ms: Math.round((performance.now() - started) * 10) / 10 });
  });
}

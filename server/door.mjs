import crypto from 'node:crypto';
import { blockedNetworks } from './blocked-networks.mjs';
import { limitBody } from './body-limit.mjs';
import { clientAddress, networkOf } from './client-address.mjs';
import { answerDeadLink, refuse } from './door-page.mjs';
import { dress } from './dress.mjs';
import { bodyLimit, judge, stopRefusal, tooLarge, unreadable } from './guard.mjs';
import { instead } from './instead.mjs';
import { missCounter } from './misses.mjs';
import { plainPath } from './plain-path.mjs';
import { pagePolicy } from './policy.mjs';
import { askForDocument, isShareLink, mayBeAlive } from './share-link.mjs';
import { isCall, onUnreadCall } from './unread-call.mjs';
import { isVisit } from './visit.mjs';
import { withoutScript } from './without-script.mjs';

/** After a redirect from an action Next asks this very process for the page; it sends along the headers it was given, this one too. */
const insideHeader = 'x-throughline-inside';

/**
 * Everything a request passes on its way in, and its answer on the way out.
 * @param {{ settings: ReturnType<import('./settings.mjs').settingsOf>, next: (req, res) => Promise<void>,
 *   templateOf: (pathname: string) => string, log: (line: object) => void, isClosing?: () => boolean }} parts
 * @returns {import('node:http').RequestListener}
 */
export function frontDoor({ settings, next, templateOf, log, isClosing = () => false }) {
  const insideKey = crypto.randomBytes(32).toString('hex');
  const misses = missCounter();
  const host = new URL(settings.origin).host;

  return async (req, res) => {
    const { method, url, headers, rawHeaders } = req;
    const inside = headers[insideHeader] === insideKey;
    if (inside) headers.host = host;
    const id = inside ? headers['x-request-id'] : crypto.randomUUID();
    const address = inside
      ? headers['x-client-address']
      : clientAddress(req.socket.remoteAddress, headers['x-forwarded-for'], settings.proxies);
    const { pathname } = plainPath(url);
    const route = templateOf(pathname);
    const isShare = isShareLink(pathname);
    if (!inside) keepLog(res, { id, method, route }, log);

    // How a share link is spelled decides whether it is dead, not whether it is refused: every dead one gets the same answer.
    const verdict = judge({ method, url: isShare ? '/s' : url, headers, rawHeaders }, settings);
    const nonce = crypto.randomBytes(16).toString('base64');
    const policy = pagePolicy(nonce, settings.outside);
    dress(res, { id, policy, route, isShare, settings });
    if (verdict.status) return refuse(res, verdict, id);
    if (isClosing() && !inside) return refuse(res, stopRefusal, id);

    const network = networkOf(address);
    const blocked = method === 'POST' && pathname === '/api/sign-in' && blockedNetworks.refusalOf(network, Date.now());
    if (blocked) return refuse(res, blocked, id);
    if (isShare) {
      const seconds = misses.wait(network, Date.now());
      if (seconds) {
        return refuse(res, { status: 429, why: 'Try again in a few minutes.', headers: { 'Retry-After': String(seconds) } }, id);
      }
      const dead = () => {
        misses.miss(network, Date.now());
        answerDeadLink(res);
      };
      if (!mayBeAlive(req, route)) return dead();
      headers['x-throughline-visit'] = isVisit(req) ? '1' : '0';
      askForDocument(req);
      if (method === 'GET' && route === '/s/[token]') withoutScript(res);
      // Next's own words for a missing page carry the path and a nonce, so they would differ from one dead link to the next.
      // To whoever opens it, a route that only takes forms is no page either.
      instead(res, (status) => status === 404 || status === 405, dead);
    }
    if (isCall(req)) onUnreadCall(res, id, () => refuse(res, unreadable, id));
    limitBody(req, res, bodyLimit(url, headers), () => (res.headersSent ? res.destroy() : refuse(res, tooLarge, id)));

    for (const name of Object.keys(headers)) if (/^(x-forwarded-.*|forwarded|x-real-ip)$/.test(name)) delete headers[name];
    Object.assign(headers, {
      'content-security-policy': policy,
      'x-nonce': nonce,
      'x-client-address': address,
      'x-request-id': id,
      'x-forwarded-for': address,
      'x-forwarded-host': new URL(verdict.origin).host,
      'x-forwarded-proto': settings.secure ? 'https' : 'http',
      [insideHeader]: insideKey,
    });
    // Next compares the two, and a page with no-referrer names its origin `null`; where it came from is already settled.
    headers.host = headers['x-forwarded-host'];
    if (method === 'POST') headers.origin = verdict.origin;
    try {
      await next(req, res);
    } catch (error) {
      if (res.writableEnded) return;
      log({ time: new Date().toISOString(), level: 'error', id, route, message: error.message, stack: error.stack });
      if (res.headersSent) res.destroy();
      else refuse(res, { status: 500, why: 'It was logged under this number.' }, id);
    }
  };
}

/** One line a request, without anything that names a person or opens a door. */
function keepLog(res, request, log) {
  const started = performance.now();
  res.once('close', () => {
    const status = res.writableFinished ? res.statusCode : 499;
    log({ time: new Date().toISOString(), ...request, status, ms: Math.round((performance.now() - started) * 10) / 10 });
  });
}

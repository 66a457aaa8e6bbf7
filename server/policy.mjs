/**
 * What a page may load and run. Next takes the nonce from the request's own policy header and puts it on its scripts.
 * @param {string} nonce @param {string[]} outside origins a form may lead to besides our own
 */
export const pagePolicy = (nonce, outside) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ['form-action', "'self'", ...outside].join(' '),
  ].join('; ');

/** For the few answers of the door itself: a sentence and a stylesheet. */
export const doorPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/** What every answer carries: next.config.mjs gives it to what Next answers, the door to what it answers itself. */
export const standingHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
};

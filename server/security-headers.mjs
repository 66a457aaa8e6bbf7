/**
 * What a page may load and run. Next takes the nonce from the request's own policy header and puts it on its scripts.
 * @param {string} nonce @param {string[]} signInOrigins origins a form may lead to besides our own
 */
export const pagePolicy = (nonce, signInOrigins) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ['form-action', "'self'", ...signInOrigins].join(' '),
  ].join('; ');

/** For the few answers that the front server gives itself: a sentence and a stylesheet. */
export const plainPagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/** What every answer carries: next.config.mjs gives it to what Next answers, the front server to what it answers itself. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
};

/**
 * Signing in with a provider leaves this origin: for those that are set up, and for them alone, a form may lead there.
 * @param {import('./environment.mjs').Environment['providers']} providers
 */
export const signInOriginsOf = ({ google, github, oidc }) => [
  ...(google ? ['https://accounts.google.com'] : []),
  ...(github ? ['https://github.com'] : []),
  ...(oidc ? [new URL(oidc.issuer).origin] : []),
];

/**
 * Gives every answer, whoever writes it, the headers that depend on the request, just before its first byte.
 * @param {import('node:http').ServerResponse} res
 * @param {{ id: string, policy: string, route: string, isShare: boolean, settings: { origin: string, secure: boolean, outside: string[] } }} request
 */
export function dress(res, { id, policy, route, isShare, settings }) {
  const writeHead = res.writeHead;
  res.writeHead = (status, given) => {
    res.writeHead = writeHead;
    for (const [name, value] of Object.entries(given ?? {})) res.setHeader(name, value);
    res.setHeader('X-Request-Id', id);
    if (!res.hasHeader('Content-Security-Policy')) res.setHeader('Content-Security-Policy', policy);
    if (settings.secure) res.setHeader('Strict-Transport-Security', 'max-age=63072000');
    if (!isFile(route) || status >= 400) res.setHeader('Cache-Control', 'private, no-store');
    if (isShare) {
      res.setHeader('X-Robots-Tag', 'noindex');
      res.setHeader('Referrer-Policy', 'no-referrer');
    }
    if (globalThis.throughlineStopping) res.setHeader('Connection', 'close');
    keepRedirectHome(res, settings);
    return res.writeHead(status);
  };
}

const isFile = (route) => route === '/_next/static' || /^[^[]*\.(css|ico|js|png|svg|webmanifest|woff2)$/.test(route);

/** A redirect leads to this origin, or to a provider one may sign in with: anything else was smuggled in, and leads to the front page. */
function keepRedirectHome(res, { origin, outside }) {
  for (const name of ['Location', 'X-Action-Redirect']) {
    const to = res.getHeader(name);
    if (to === undefined) continue;
    const target = URL.canParse(String(to), origin) ? new URL(String(to), origin).origin : '';
    if (target !== origin && !outside.includes(target)) res.setHeader(name, '/');
  }
}

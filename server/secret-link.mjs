/** A token and what follows it are plain characters; anything else is not one of our links, and Next is not asked. */
const linkShape = /^\/s\/[\w-]+(\/[\w-]+)*\/?(\?[^\\#]*)?$/;

/** The only address of a feed. */
const feedShape = /^\/calendar\/feed_[\w-]+\.ics$/;

/** Headers by which a browser asks Next for a part of a page. A secret address always sends a whole document. */
const asksForPart = /^(rsc|next-.*|x-nextjs-.*)$/;

/** A share link or a calendar feed: anyone with the address may read it, so a dead one must reveal nothing. @param {string} pathname */
export const isSecretLink = (pathname) => /^\/(s|calendar)(\/|$)/.test(pathname);

/**
 * Whether Next has to be asked about a secret link: a malformed one, or one without a route, is dead. A form goes to
 * a route beside the shared plan, never to the plan itself, and none goes to a feed.
 * @param {{ method: string, url: string }} request @param {string} route
 */
export const mayBeAlive = ({ method, url }, route) =>
  route === '/calendar/[token]'
    ? feedShape.test(url) && method !== 'POST'
    : linkShape.test(url) && route.startsWith('/s/[token]') && (method !== 'POST' || route !== '/s/[token]');

/**
 * Turns every way to request a secret link into one: a whole document at its single address.
 * @param {import('node:http').IncomingMessage} req
 */
export function askForDocument(req) {
  for (const name of Object.keys(req.headers)) if (asksForPart.test(name)) delete req.headers[name];
  req.url = (req.url ?? '/').replace(/^([^?]*)\/(\?|$)/, '$1$2');
}

/** A token and what follows it are plain words; nothing else can be a link of ours, and Next need not be asked. */
const linkShape = /^\/s\/[\w-]+(\/[\w-]+)*\/?(\?[^\\#]*)?$/;

/** A feed has one address. */
const feedShape = /^\/calendar\/feed_[\w-]+\.ics$/;

/** Headers by which a browser asks Next for a part of a page. What a secret address opens is only ever handed out whole. */
const asksForPart = /^(rsc|next-.*|x-nextjs-.*)$/;

/** A share link or a calendar feed: who knows the address may read, so a dead one must tell nothing. @param {string} pathname */
export const isSecretLink = (pathname) => /^\/(s|calendar)(\/|$)/.test(pathname);

/**
 * Whether Next has to be asked about a secret link: one that is not written as ours are, or leads to no route, is dead. A form goes to
 * a route beside the shared plan, never to the plan itself, and none goes to a feed.
 * @param {{ method: string, url: string }} request @param {string} route
 */
export const mayBeAlive = ({ method, url }, route) =>
  route === '/calendar/[token]'
    ? feedShape.test(url) && method !== 'POST'
    : linkShape.test(url) && route.startsWith('/s/[token]') && (method !== 'POST' || route !== '/s/[token]');

/**
 * Makes one request of all the ways to ask for a secret link: a whole document, at the one address it has.
 * @param {import('node:http').IncomingMessage} req
 */
export function askForDocument(req) {
  for (const name of Object.keys(req.headers)) if (asksForPart.test(name)) delete req.headers[name];
  req.url = (req.url ?? '/').replace(/^([^?]*)\/(\?|$)/, '$1$2');
}

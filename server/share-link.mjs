/** A token and what follows it are plain words; nothing else can be a link of ours, and Next need not be asked. */
const linkShape = /^\/s\/[\w-]+(\/[\w-]+)*\/?(\?[^\\#]*)?$/;

/** Headers by which a browser asks Next for a part of a page. A shared plan is only ever handed out whole. */
const asksForPart = /^(rsc|next-.*|x-nextjs-.*)$/;

/** @param {string} pathname */
export const isShareLink = (pathname) => /^\/s(\/|$)/.test(pathname);

/**
 * Whether Next has to be asked about a share link: one that is not written as ours are, or leads to no route, is dead. A form goes to
 * a route beside the page, never to the page itself.
 * @param {{ method: string, url: string }} request @param {string} route
 */
export const mayBeAlive = ({ method, url }, route) =>
  linkShape.test(url) && route.startsWith('/s/[token]') && (method !== 'POST' || route !== '/s/[token]');

/**
 * Makes one request of all the ways to ask for a share link: a whole document, at the one address it has.
 * @param {import('node:http').IncomingMessage} req
 */
export function askForDocument(req) {
  for (const name of Object.keys(req.headers)) if (asksForPart.test(name)) delete req.headers[name];
  req.url = (req.url ?? '/').replace(/^([^?]*)\/(\?|$)/, '$1$2');
}

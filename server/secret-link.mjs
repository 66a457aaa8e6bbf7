/** A token and what follows it are plain characters; anything else is not one of our links, and Next is not asked. */
const linkShape = /^\/s\/[\w-]+(\/[\w-]+)*\/?(\?[^\\#]*)?$/;

/** A button of a letter, and where its form is sent. */
const buttonShape = /^\/l\/[\w-]+(\/answer)?\/?(\?[^\\#]*)?$/;

/** The only address of a feed. */
const feedShape = /^\/calendar\/feed_[\w-]+\.ics$/;

/** Headers by which a browser asks Next for a part of a page. A secret address always sends a whole document. */
const asksForPart = /^(rsc|next-.*|x-nextjs-.*)$/;

/**
 * A share link, a calendar feed or a button of a letter: whoever has the address may use it, so a dead one must reveal nothing.
 * @param {string} pathname
 */
export const isSecretLink = (pathname) => /^\/(s|calendar|l)(\/|$)/.test(pathname);

/**
 * Whether Next has to be asked about a secret link: a malformed one, or one without a route, is dead. A form goes to
 * a route beside the shared plan, never to the plan itself, and none goes to a feed.
 * @param {{ method: string, url: string }} request @param {string} route
 */
export function mayBeAlive({ method, url }, route) {
  if (route === '/calendar/[token]') return feedShape.test(url) && method !== 'POST';
  if (route.startsWith('/l/[token]')) return buttonShape.test(url) && (method === 'POST' || route !== '/l/[token]/answer');
  return linkShape.test(url) && route.startsWith('/s/[token]') && (method !== 'POST' || route !== '/s/[token]');
}

/**
 * Whether a form may come from anywhere: the button of a letter is pressed from a mail program, and its token says all that a cookie or an
 * origin would.
 * @param {string} pathname
 */
export const isLetterButton = (pathname) => /^\/l(\/|$)/.test(pathname);

/**
 * Turns every way to request a secret link into one: a whole document at its single address.
 * @param {import('node:http').IncomingMessage} req
 */
export function askForDocument(req) {
  for (const name of Object.keys(req.headers)) if (asksForPart.test(name)) delete req.headers[name];
  req.url = (req.url ?? '/').replace(/^([^?]*)\/(\?|$)/, '$1$2');
  if (req.method !== 'POST' || !isLetterButton(req.url)) return;
  // Whoever presses a button is not asked who they are, so nothing there may act for a session.
  delete req.headers.cookie;
  // Next answers a form only at an address that has no page.
  req.url = req.url.replace(/^(\/l\/[\w-]+)(\?|$)/, '$1/answer$2');
}

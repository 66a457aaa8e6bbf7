import path from 'node:path';

/** How a dot, a slash, a backslash or a control can be hidden in a path, encoded once or many times over. */
const hiddenSigns = /%(?:25)*(2e|2f|5c|0[\da-f]|1[\da-f]|7f)/gi;

/**
 * The path of an address as the most obliging reader would take it: decoded to the end, without controls, with one kind of slash.
 * Whoever decides by a path decides by this one, so that no spelling of it gets past.
 * @param {string} url @returns {{ pathname: string, hasDots: boolean }} `pathname` has its dot segments carried out
 */
export function plainPath(url) {
  const [given = ''] = url.split(/[?#]/, 1);
  const plain = decoded(given)
    .replace(hiddenSigns, (_, /** @type {string} */ code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\p{Cc}/gu, '')
    .replaceAll('\\', '/');
  return { pathname: path.posix.normalize(plain), hasDots: /(^|\/)\.{1,2}(\/|$)/.test(plain) };
}

/** @param {string} pathname */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

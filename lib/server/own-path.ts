import 'server-only';
import { environment } from './environment';

/**
 * The path if it leads to a page of this origin, else undefined: `//evil.test` and the like do not. Dot segments and a second decoding may
 * turn a path into one of these.
 */
export function ownPath(to: unknown): string | undefined {
  if (typeof to !== 'string' || !to.startsWith('/') || to.includes('\\')) return undefined;
  const { origin } = environment();
  const url = URL.canParse(to, origin) ? new URL(to, origin) : undefined;
  if (url?.origin !== origin || !/^\/(?![/\\]|%2f|%5c|%0|%1)/i.test(url.pathname)) return undefined;
  return url.pathname + url.search;
}

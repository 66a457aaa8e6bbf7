import 'server-only';
import { environment } from './environment';

/**
 * The path if it leads to a page of this very origin, else undefined: `//evil.test` and its kin do not. A path may turn into one of
 * these when its dot segments are carried out, or when somebody decodes it once more.
 */
export function ownPath(to: unknown): string | undefined {
  if (typeof to !== 'string' || !to.startsWith('/') || to.includes('\\')) return undefined;
  const { origin } = environment();
  const url = URL.canParse(to, origin) ? new URL(to, origin) : undefined;
  if (url?.origin !== origin || !/^\/(?![/\\]|%2f|%5c|%0|%1)/i.test(url.pathname)) return undefined;
  return url.pathname + url.search;
}

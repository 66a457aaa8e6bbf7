import 'server-only';
import { environment } from './environment';

/** The path if it leads to a page of this very origin, else undefined: `//evil.test` and its kin do not. */
export function ownPath(to: unknown): string | undefined {
  if (typeof to !== 'string' || !to.startsWith('/') || to.includes('\\')) return undefined;
  const { origin } = environment();
  const url = URL.canParse(to, origin) ? new URL(to, origin) : undefined;
  return url?.origin === origin ? url.pathname + url.search : undefined;
}

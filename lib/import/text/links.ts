import { cleanLine } from './clean';

const isBare = (text: string) => /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#:]|$)/i.test(text);

function asUrl(text: string): URL | null {
  const address = isBare(text) ? `https://${text}` : text;
  return URL.canParse(address) ? new URL(address) : null;
}

/** The link if it is safe to show and follow, else null: only http and https, so that no link runs a script. A bare host gets https. */
export function readLink(text: string): string | null {
  const url = asUrl(text);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (isBare(text)) return `https://${text}`;
  return text.includes('://') ? text : url.href;
}

/** The profile a LinkedIn address names, without host, query and trailing slash, lower case, percent-decoded; null for any other address. */
export function profileSlug(text: string): string | null {
  const url = asUrl(text);
  if (!url || !/^https?:$/.test(url.protocol) || !/(^|\.)linkedin\.com$/i.test(url.hostname)) return null;
  const [, slug = ''] = /^\/in\/([^/]+)/i.exec(url.pathname) ?? oldSlug(url.pathname);
  return cleanLine(decoded(slug)) || null;
}

/** An old address /pub/john-doe/1a/2b3/4c5 distinguishes namesakes by its end and is /in/john-doe-4c52b31a today; an incomplete one identifies no one. */
function oldSlug(path: string): [whole: string, slug: string] {
  const [whole = '', name = '', first, second = '', third = ''] =
    /^\/pub\/([^/]+)(?:\/(\w{1,3})\/(\w{1,3})\/(\w{1,3})(?:\/[a-z]{2})?)?\/?$/i.exec(path) ?? [];
  return [whole, first === undefined ? name : `${name}-${third.padStart(3, '0')}${second.padStart(3, '0')}${first}`];
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

const isBare = (text: string) => /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#:]|$)/i.test(text);

function asUrl(text: string): URL | null {
  const address = isBare(text) ? `https://${text}` : text;
  return URL.canParse(address) ? new URL(address) : null;
}

/** The link as it may be shown and followed, or null: only http and https, so that no link runs a script. A bare host gets https. */
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
  const [, slug] = /^\/(?:in|pub)\/([^/]+)/i.exec(url.pathname) ?? [];
  return slug ? decoded(slug) : null;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

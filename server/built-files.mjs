import path from 'node:path';
import sirv from 'sirv';
import { standingHeaders } from './policy.mjs';

const prefix = '/_next/static';

/**
 * Answers with what the build made: scripts, styles, fonts. They stand ready compressed (see scripts/compress.mjs), so that nobody
 * waits for it and a proxy has nothing left to do.
 * @param {string} root @returns {(req, res, next: () => Promise<void>) => Promise<void>} anything else is handed on
 */
export function builtFiles(root) {
  const files = sirv(path.join(root, '.next', 'static'), { maxAge: 31_536_000, immutable: true, brotli: true, gzip: true, setHeaders });
  return async (req, res, next) => {
    const { url, method } = req;
    if (method !== 'GET' || !url.startsWith(`${prefix}/`)) return next();
    req.url = url.slice(prefix.length);
    await files(req, res, () => {
      req.url = url;
      return next();
    });
  };
}

function setHeaders(res) {
  for (const [name, value] of Object.entries(standingHeaders)) res.setHeader(name, value);
}

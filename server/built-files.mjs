import path from 'node:path';
import sirv from 'sirv';
import { commonHeaders } from './security-headers.mjs';

const prefix = '/_next/static';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/**
 * Serves the files of the build: scripts, styles, fonts. They were compressed by the build (see scripts/compress.mjs), so that no one
 * waits for it and a proxy has nothing left to do.
 * @param {string} root @returns {(req: IncomingMessage, res: ServerResponse, next: () => Promise<void>) => Promise<void>} anything else is handed on
 */
export function builtFiles(root) {
  const files = sirv(path.join(root, '.next', 'static'), { maxAge: 31_536_000, immutable: true, brotli: true, gzip: true, setHeaders });
  return async (req, res, next) => {
    const { url = '/', method } = req;
    if (method !== 'GET' || !url.startsWith(`${prefix}/`)) return next();
    req.url = url.slice(prefix.length);
    await files(req, res, () => {
      req.url = url;
      return next();
    });
  };
}

/** @param {ServerResponse} res */
function setHeaders(res) {
  for (const [name, value] of Object.entries(commonHeaders)) res.setHeader(name, value);
}

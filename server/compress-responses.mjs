import zlib from 'node:zlib';
import compression from 'compression';

/** A small window keeps each answer under way at a few hundred kilobytes of memory; quality 4 costs about what gzip does. */
const brotli = { params: { [zlib.constants.BROTLI_PARAM_LGWIN]: 18, [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };

const compress = compression({ brotli, filter: mayBeCompressed });

/**
 * Compresses what the listener answers, as it streams: Next flushes after each part of a page. What the build made stands ready
 * compressed and is passed on as it is.
 * @param {import('node:http').RequestListener} listener @returns {import('node:http').RequestListener}
 */
export const compressResponses = (listener) => (req, res) => compress(req, res, () => listener(req, res));

/**
 * A download keeps its length, so that a browser can say how far it is; what another site asks for shall not be measured (decision 11).
 * @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res
 */
function mayBeCompressed(req, res) {
  const isDownload = /^attachment\b/.test(String(res.getHeader('Content-Disposition') ?? ''));
  const isWhole = ![204, 206, 304].includes(res.statusCode);
  return isWhole && !isDownload && req.headers['sec-fetch-site'] !== 'cross-site' && compression.filter(req, res);
}

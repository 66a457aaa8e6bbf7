import { commonHeaders, plainPagePolicy } from './security-headers.mjs';

/** @import { ServerResponse } from 'node:http' */
/** @typedef {{ status: number, why: string, headers?: Record<string, string> }} Refusal */

/** @param {string} title @param {string} sentence */
const page = (title, sentence) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/plain-page.css"></head>
<body><main><h1>${title}</h1><p>${sentence}</p></main></body>
</html>
`;

/** Without the token or a nonce: the bytes are the same for a link that was revoked, has expired, or never existed. */
const deadLink = page(
  'This link no longer works',
  'It may have expired, been ended, or lost a few characters on the way. Whoever sent it can create a new one for you.',
);

/** @type {Record<number, string>} */
const titles = {
  400: 'This request cannot be read',
  403: 'Request refused',
  404: 'Page not found',
  405: 'Not allowed',
  413: 'Too large',
  421: 'Wrong address',
  429: 'Too many attempts',
  500: 'Something went wrong here',
  503: 'Not available right now',
};

/**
 * A refusal as a page, with its id in the log; for our own script, the message its form shows.
 * @param {ServerResponse} res @param {Refusal} refusal @param {string} id
 */
export function refuse(res, { status, why, headers = {} }, id) {
  const { accept } = res.req.headers;
  if (accept === 'application/json') answer(res, status, 'application/json', JSON.stringify({ problem: why }), headers);
  else answer(res, status, 'text/html; charset=utf-8', page(titles[status] ?? '', `${why} <small>${id}</small>`), headers);
}

/** @param {ServerResponse} res */
export const answerDeadLink = (res) => answer(res, 404, 'text/html; charset=utf-8', deadLink, {});

/** @param {ServerResponse} res @param {number} status @param {string} type @param {string} body @param {Record<string, string>} headers */
function answer(res, status, type, body, headers) {
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  const length = { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) };
  res.writeHead(status, { ...commonHeaders, 'Content-Security-Policy': plainPagePolicy, ...length, ...headers });
  res.end(body);
  seal(res);
}

/** Ignores what Next still writes to an answer that has ended. @param {ServerResponse} res */
function seal(res) {
  const nothing = () => res;
  const { statusCode } = res;
  Object.defineProperty(res, 'statusCode', { get: () => statusCode, set: nothing });
  Object.assign(res, { writeHead: nothing, setHeader: nothing, appendHeader: nothing, removeHeader: nothing });
  Object.assign(res, { write: nothing, end: nothing, flushHeaders: nothing });
}

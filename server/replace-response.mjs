/** @import { ServerResponse } from 'node:http' */

const methods = /** @type {const} */ (['writeHead', 'write', 'end', 'flushHeaders']);

/**
 * Holds back an answer before its first byte and sends another one instead.
 * @param {ServerResponse} res @param {(status: number) => boolean} isReplaced which answers to hold back
 * @param {() => void} answer writes the other one
 */
export function replaceResponse(res, isReplaced, answer) {
  /** @type {Record<string, Function>} */
  const originals = Object.fromEntries(methods.map((method) => [method, res[method]]));
  for (const method of methods) {
    const instead = (/** @type {unknown[]} */ ...given) => {
      const status = method === 'writeHead' ? Number(given[0]) : res.statusCode;
      if (res.headersSent || !isReplaced(status)) return originals[method]?.apply(res, given);
      Object.assign(res, originals);
      answer();
      return res;
    };
    Object.assign(res, { [method]: instead });
  }
}

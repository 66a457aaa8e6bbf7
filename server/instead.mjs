const ways = ['writeHead', 'write', 'end', 'flushHeaders'];

/**
 * Holds back an answer of 404 before its first byte and lets the door answer instead. Next's own words for a missing page carry the
 * path and a nonce, so they would differ from one dead link to the next.
 * @param {import('node:http').ServerResponse} res @param {() => void} answer
 */
export function onNotFound(res, answer) {
  const usual = Object.fromEntries(ways.map((way) => [way, res[way]]));
  for (const way of ways) {
    res[way] = (...given) => {
      const status = way === 'writeHead' ? given[0] : res.statusCode;
      if (res.headersSent || status !== 404) return usual[way].apply(res, given);
      Object.assign(res, usual);
      answer();
      return res;
    };
  }
}

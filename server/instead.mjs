const ways = ['writeHead', 'write', 'end', 'flushHeaders'];

/**
 * Holds back an answer before its first byte and lets the door answer instead.
 * @param {import('node:http').ServerResponse} res @param {(status: number) => boolean} isIt which answer to hold back
 * @param {() => void} answer
 */
export function instead(res, isIt, answer) {
  const usual = Object.fromEntries(ways.map((way) => [way, res[way]]));
  for (const way of ways) {
    res[way] = (...given) => {
      const status = way === 'writeHead' ? given[0] : res.statusCode;
      if (res.headersSent || !isIt(status)) return usual[way].apply(res, given);
      Object.assign(res, usual);
      answer();
      return res;
    };
  }
}

/** Programs that open a link to look for a title, a picture or a virus, and say so. */
const programs =
  /(?<!cu)bot\b|crawl|spider|slurp|preview|externalhit|facebookcatalog|imgproxy|iframely|embed|scan(ner)?\b|checker|monitor|fetch|lighthouse|headless|^(whatsapp|viber|curl|wget|python|go-http|java|okhttp|axios|node|undici|ruby|php|perl|libwww|dart)\b/i;

/**
 * Whether somebody opened a page, as far as the request shows: a browser says that it wants a document to show. A HEAD request, a
 * prefetch, the preview of a link in a chat and a link checker are nobody's visit.
 * @param {{ method: string, headers: import('node:http').IncomingHttpHeaders }} request
 */
export function isVisit({ method, headers }) {
  const isDocument = headers['sec-fetch-dest'] === 'document' && headers['sec-fetch-mode'] === 'navigate';
  const isAhead = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz', 'next-router-prefetch'].some((name) => headers[name] !== undefined);
  return method === 'GET' && isDocument && !isAhead && !programs.test(headers['user-agent'] ?? '');
}

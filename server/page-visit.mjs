/** Programs that open a link to look for a title, a picture or a virus, and say so. */
const programs =
  /(?<!cu)bot\b|crawl|spider|slurp|preview|externalhit|facebookcatalog|imgproxy|iframely|embed|scan(ner)?\b|checker|monitor|fetch|lighthouse|headless|^(whatsapp|viber|curl|wget|python|go-http|java|okhttp|axios|node|undici|ruby|php|perl|libwww|dart)\b/i;

/**
 * Whether someone opened a page, as far as the request shows: a browser asks for a document to display. A HEAD request, a
 * prefetch, a link preview in a chat and a link checker are not visits.
 * @param {{ method: string, headers: import('node:http').IncomingHttpHeaders }} request
 */
export function isVisit({ method, headers }) {
  const isDocument = headers['sec-fetch-dest'] === 'document' && headers['sec-fetch-mode'] === 'navigate';
  const isAhead = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz', 'next-router-prefetch'].some((name) => headers[name] !== undefined);
  return method === 'GET' && isDocument && !isAhead && !programs.test(headers['user-agent'] ?? '');
}

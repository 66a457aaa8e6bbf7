import http from 'node:http';

/** In milliseconds: until the headers of a request are in, until all of it is, how often that is looked at, and how long an idle connection is kept. */
const patience = {
  headers: 15_000,
  request: 30_000,
  look: 5_000,
  // Longer than a proxy keeps an idle connection, so that it is never the app that hangs up on a request under way.
  idle: 75_000,
};

/** @param {import('node:http').RequestListener} handler @param {typeof patience} [within] other times than the app's, for a test that cannot wait */
export function httpServer(handler, { headers, request, look, idle } = patience) {
  return http.createServer(
    { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: look, keepAliveTimeout: idle },
    handler,
  );
}

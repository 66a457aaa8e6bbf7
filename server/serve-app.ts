import { once } from 'node:events';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { environmentOf } from './environment.mjs';
import { requestHandler } from './request-handler.mjs';

export type App = (req: IncomingMessage, res: ServerResponse) => unknown;
export type LogLine = { time: string; id: string; method: string; route: string; status: number; ms: number; error?: string };

type Options = {
  env?: Record<string, string>;
  templateOf?: (path: string) => string;
  wrap?: (listener: RequestListener) => RequestListener;
};

/** For tests: the request handler in front of an app, on a free port. @returns its address, its log so far, and how to close it */
export async function serveApp(app: App, { env = {}, templateOf = String, wrap = (listener) => listener }: Options = {}) {
  const lines: LogLine[] = [];
  const server = http.createServer((req, res) => listener(req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const handlerOn = (more: Record<string, string>) =>
    wrap(
      requestHandler({
        environment: environmentOf({ PORT: String(port), ...more }),
        next: async (req, res) => void (await app(req, res)),
        templateOf,
        log: (line) => lines.push(line as LogLine),
      }),
    );
  let listener = handlerOn(env);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    lines,
    /** Answers from now on as a server with these variables does. */
    setEnvironment: (more: Record<string, string>) => {
      listener = handlerOn(more);
    },
    close: () => server.close(),
  };
}

export type Served = Awaited<ReturnType<typeof serveApp>>;

/** The route of a shared plan for its addresses, and every other path itself. */
export const shareTemplate = (path: string) => (path.startsWith('/s/') ? '/s/[token]' : path);

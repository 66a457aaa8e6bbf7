/** The part of the package `compression` that compress-responses.mjs uses, since it comes without types. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (req: IncomingMessage, res: ServerResponse) => boolean;
  type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

  function compression(options?: { brotli?: object; filter?: Filter }): Middleware;
  namespace compression {
    const filter: Filter;
  }
  export default compression;
}

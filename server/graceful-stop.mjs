import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { processShared } from '../lib/process-shared.mjs';

/** In milliseconds: how long requests are still accepted, so that clients learn of the stop, and how long running ones may take. */
const patience = { notice: 1_000, finish: 10_000 };

/** @import { Server, ServerResponse } from 'node:http' */

/**
 * How the process ends without cutting off an answer. First `ready` says no and every answer asks for another connection, for as long
 * as `notice`; then the front server refuses what comes from outside, while what runs is finished and may still ask this very process;
 * only then are the connections closed. Node's own `close` would cut those whose answer is written but not yet sent.
 * @param {(line: object) => void} log @param {typeof patience} [within] other times than the app's, for a test that cannot wait
 */
export function gracefulStop(log, { notice, finish } = patience) {
  let isClosing = false;
  let running = 0;
  let idle = () => {};

  const count = (/** @type {unknown} */ _, /** @type {ServerResponse} */ res) => {
    running += 1;
    res.once('close', () => {
      running -= 1;
      if (running === 0) idle();
    });
  };

  /** What has arrived while the process was busy has yet to be read. */
  async function readArrived() {
    for (let turn = 0; turn < 3; turn++) await nextTurn();
  }

  /** @returns {Promise<void>} */
  const finished = () =>
    new Promise((resolve) => {
      idle = resolve;
      if (running === 0) resolve();
    });

  /** @param {Server} server one that was watched */
  async function close(server) {
    processShared.isStopping = true;
    await pause(notice);
    await readArrived();
    isClosing = true;
    const late = pause(finish);
    await Promise.race([late, finished()]);
    await readArrived();
    await Promise.race([late, finished()]);
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  return {
    isClosing: () => isClosing,
    /** Counts what runs, from now on. @param {Server} server */
    watch: (server) => server.prependListener('request', count),
    close,

    /** On SIGTERM or SIGINT: closes the server, then what registered itself in `shared.closers` (db/engine/closing.ts), the latest first. @param {Server} server */
    onSignal(server) {
      const stop = async (/** @type {string} */ signal) => {
        if (processShared.isStopping) return;
        log({ time: new Date().toISOString(), level: 'info', message: `stopping on ${signal}` });
        await close(server);
        for (const end of (processShared.closers ?? []).reverse()) {
          try {
            await end();
          } catch (error) {
            const { message } = /** @type {Error} */ (error);
            log({ time: new Date().toISOString(), level: 'error', message });
          }
        }
        process.exit(0);
      };
      process.on('SIGTERM', stop);
      process.on('SIGINT', stop);
    },
  };
}

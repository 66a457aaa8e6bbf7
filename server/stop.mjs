const patience = 10_000;

/**
 * On SIGTERM or SIGINT: says it is not ready any more, takes no new connection, finishes what runs, closes what registered itself
 * in `globalThis.throughlineClosers` (db/closing.ts), the latest first, and ends with 0.
 * @param {import('node:http').Server} server @param {(line: object) => void} log
 */
export function stopOnSignal(server, log) {
  const stop = async (signal) => {
    if (globalThis.throughlineStopping) return;
    globalThis.throughlineStopping = true;
    log({ time: new Date().toISOString(), level: 'info', message: `stopping on ${signal}` });
    const finished = new Promise((resolve) => {
      server.close(resolve);
    });
    const late = setTimeout(() => server.closeAllConnections(), patience);
    await finished;
    clearTimeout(late);
    for (const close of (globalThis.throughlineClosers ?? []).reverse()) {
      try {
        await close();
      } catch (error) {
        log({ time: new Date().toISOString(), level: 'error', message: error.message });
      }
    }
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

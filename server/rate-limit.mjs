const MAX_DEAD_LINKS = 60;
const WINDOW_MILLISECONDS = 600_000;
const MAX_NETWORKS = 10_000;

/**
 * Counts the dead links that each network asks for, in windows of ten minutes. Kept in memory: guessing a token of 256 bits is hopeless
 * anyway; this only keeps guessing from loading the server.
 */
export function deadLinkLimit() {
  /** @type {Map<string, { since: number, count: number }>} */
  const windows = new Map();

  /** @param {string} network @param {number} now in milliseconds */
  const current = (network, now) => {
    const window = windows.get(network);
    return window && now - window.since < WINDOW_MILLISECONDS ? window : undefined;
  };
  return {
    /** 0 when the network may ask. @param {string} network @param {number} now in milliseconds */
    secondsToWait(network, now) {
      const window = current(network, now);
      return window && window.count >= MAX_DEAD_LINKS ? Math.ceil((window.since + WINDOW_MILLISECONDS - now) / 1000) : 0;
    },

    /** @param {string} network @param {number} now in milliseconds */
    count(network, now) {
      const { since, count } = current(network, now) ?? { since: now, count: 0 };
      windows.delete(network);
      windows.set(network, { since, count: count + 1 });
      const [oldest] = windows.keys();
      if (windows.size > MAX_NETWORKS && oldest !== undefined) windows.delete(oldest);
    },
  };
}

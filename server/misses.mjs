const most = 60;
const span = 600_000;
const remembered = 10_000;

/**
 * Counts dead links asked for, by network, in windows of ten minutes. Kept in memory: guessing a token of 256 bits is hopeless
 * anyway, this only keeps the guesser from being a load.
 */
export function missCounter() {
  /** @type {Map<string, { since: number, count: number }>} */
  const seen = new Map();
  const current = (network, now) => {
    const window = seen.get(network);
    return window && now - window.since < span ? window : undefined;
  };
  return {
    /** @returns {number} whole seconds to wait, 0 when the network may ask */
    wait(network, now) {
      const window = current(network, now);
      return window && window.count >= most ? Math.ceil((window.since + span - now) / 1000) : 0;
    },
    miss(network, now) {
      const window = current(network, now) ?? { since: now, count: 0 };
      seen.delete(network);
      seen.set(network, { since: window.since, count: window.count + 1 });
      if (seen.size > remembered) seen.delete(seen.keys().next().value);
    },
  };
}

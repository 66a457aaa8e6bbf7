import { processShared } from '../lib/process-shared.mjs';

const MAX_NETWORKS = 10_000;

/** The app, compiled apart from the front server, notes here who has failed to sign in too often. */
const blocked = processShared.blockedNetworks ?? new Map();
processShared.blockedNetworks = blocked;

/**
 * Networks that have failed to sign in too often. The database holds the count; this spares the app the question, so that someone who is
 * refused cannot keep others waiting. After a restart the app finds them again.
 */
export const blockedNetworks = {
  /** @param {string} network @param {{ until: number, why: string }} block `until` in milliseconds since 1970 */
  add(network, block) {
    blocked.set(network, block);
    const [oldest] = blocked.keys();
    if (blocked.size > MAX_NETWORKS && oldest !== undefined) blocked.delete(oldest);
  },

  /** @param {string} network */
  remove: (network) => blocked.delete(network),

  /**
   * How to refuse a network, if it is blocked.
   * @param {string} network @param {number} now in milliseconds since 1970
   */
  refusalOf(network, now) {
    const block = blocked.get(network);
    if (!block) return undefined;
    if (block.until > now) {
      return { status: 429, why: block.why, headers: { 'Retry-After': String(Math.ceil((block.until - now) / 1000)) } };
    }
    blocked.delete(network);
    return undefined;
  },
};

const remembered = 10_000;

/** The app, which is another module graph, says here who has failed to sign in too often. */
globalThis.throughlineBlocked ??= new Map();

/**
 * Networks that have failed to sign in too often. The database holds the count; this spares the app the asking, so that whoever is
 * refused cannot keep others waiting. After a restart the app finds them again.
 */
export const blockedNetworks = {
  /** @param {string} network @param {{ until: number, why: string }} block `until` in milliseconds since 1970 */
  add(network, block) {
    const { throughlineBlocked: blocked } = globalThis;
    blocked.set(network, block);
    if (blocked.size > remembered) blocked.delete(blocked.keys().next().value);
  },

  remove: (network) => globalThis.throughlineBlocked.delete(network),

  /** @returns {{ status: 429, why: string, headers: Record<string, string> } | undefined} how to refuse it, if it is blocked */
  refusalOf(network, now) {
    const block = globalThis.throughlineBlocked.get(network);
    if (!block) return undefined;
    if (block.until > now)
      return { status: 429, why: block.why, headers: { 'Retry-After': String(Math.ceil((block.until - now) / 1000)) } };
    globalThis.throughlineBlocked.delete(network);
    return undefined;
  },
};

/** @type {string[]} */
const missed = [];

/**
 * A limit with whether `value` is within it; one that is missed is kept for the end.
 * @param {number} value @param {number} limit @param {string} what names the value at the end
 */
export function verdict(value, limit, what) {
  const isHeld = value <= limit;
  if (!isHeld) missed.push(`${what}: ${value.toFixed(2)}, at most ${limit}`);
  return `${limit} ${isHeld ? 'held' : 'MISSED'}`;
}

/** Every limit missed so far, one line each. */
export const missedLimits = () => [...missed];

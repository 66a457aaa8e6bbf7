const missed = [];

/** A limit with whether `value` is within it; one that is missed is kept for the end. @param what the value is of, as the end names it */
export function verdict(value, limit, what) {
  const isHeld = value <= limit;
  if (!isHeld) missed.push(`${what}: ${value.toFixed(2)}, at most ${limit}`);
  return `${limit} ${isHeld ? 'held' : 'MISSED'}`;
}

/** Every limit missed so far, a line each. */
export const missedLimits = () => [...missed];

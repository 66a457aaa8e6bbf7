/** A limit with whether it was kept. */
export const verdict = (value, limit) => `${limit} ${value <= limit ? 'held' : 'MISSED'}`;

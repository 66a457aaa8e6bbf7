/** One stage of a funnel: how many came in, how many went on, and the share one would guess before there are any. */
type Stage = { entered: number; passed: number; guess: number };

/** How many real cases the guess is worth. */
const GUESS_WORTH = 4;

/**
 * How many people to write to for a number of outcomes. Each rate is smoothed with its guess, worth four cases, so that the first one or
 * two do not decide.
 * @returns a rate per stage, and the outreach rounded up; Infinity when a rate is 0
 */
export function reverseFunnel(stages: readonly Stage[], outcomes: number): { rates: number[]; outreach: number } {
  const rates = stages.map(({ entered, passed, guess }) => (passed + GUESS_WORTH * guess) / (entered + GUESS_WORTH));
  const through = rates.reduce((product, rate) => product * rate, 1);
  return { rates, outreach: outcomes === 0 ? 0 : Math.ceil(outcomes / through) };
}

const Z = 1.959964;

/** Where the true share lies at 95 % (Wilson 1927): [low, high], all of [0, 1] when nothing entered. */
export function wilson(passed: number, entered: number): [low: number, high: number] {
  if (entered === 0) return [0, 1];
  const share = passed / entered;
  const spread = (Z * Z) / entered;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / entered + spread / (4 * entered));
  return [passed === 0 ? 0 : Math.max(0, middle - half), passed === entered ? 1 : Math.min(1, middle + half)];
}

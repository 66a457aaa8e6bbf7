/** Weeks of the person's own that count, and how many weeks the prior is worth. */
export const WEEKS = 8;
export const PRIOR_WEEKS = 2;

/** Above this mean a normal approximation is accurate enough; exact counting would take too long. */
const MANY = 20_000;

type Forecast = {
  /** The chance to arrive, 0 to 1. */
  chance: number;
  /** The 10, 50 and 90 % quantiles of the remaining weeks' total, in whole units. */
  low: number;
  middle: number;
  high: number;
};

/**
 * What the remaining weeks bring, from the person's own weeks. Gamma–Poisson: with a gamma prior on the weekly rate (worth
 * two weeks at the rate needed at the start) and Poisson weeks, the count ahead is negative binomial.
 * @param remaining what is still to come, in whole things
 * @param weeks counts a week, oldest first; null for a paused week
 * @param weeksLeft unpaused weeks until the due day, also parts of one
 * @param priorPerWeek the rate needed at the start
 */
export function forecast(remaining: number, weeks: readonly (number | null)[], weeksLeft: number, priorPerWeek: number): Forecast {
  if (remaining <= 0) return { chance: 1, low: 0, middle: 0, high: 0 };
  if (weeksLeft <= 0) return { chance: 0, low: 0, middle: 0, high: 0 };

  const counted = weeks.filter((week) => week !== null).slice(-WEEKS);
  const sum = counted.reduce((total, week) => total + Math.max(0, week), 0);
  const shape = PRIOR_WEEKS * Math.max(0, priorPerWeek) + sum;
  const rate = PRIOR_WEEKS + counted.length;
  const cdf = negativeBinomial(shape, rate / (rate + weeksLeft));
  return {
    chance: Math.min(1, Math.max(0, 1 - cdf.upTo(Math.ceil(remaining) - 1))),
    low: cdf.quantile(0.1),
    middle: cdf.quantile(0.5),
    high: cdf.quantile(0.9),
  };
}

/** Successes before `shape` failures of chance `p`; a shape that is not whole is welcome. */
function negativeBinomial(shape: number, p: number) {
  if (shape === 0) return { upTo: () => 1, quantile: () => 0 };
  const mean = (shape * (1 - p)) / p;
  return mean > MANY ? bell(mean, Math.sqrt(mean / p)) : countedUp(shape, p);
}

function countedUp(shape: number, p: number) {
  const cumulative: number[] = [];
  let sum = 0;
  let log = shape * Math.log(p); // In logarithms, since p^shape is too small to write for a large shape.
  while (sum < 1 - 1e-12 && cumulative.length < 3 * MANY) {
    const k = cumulative.length;
    sum += Math.exp(log);
    cumulative.push(sum);
    log += Math.log(((k + shape) / (k + 1)) * (1 - p));
  }
  return {
    upTo: (k: number) => cumulative[k] ?? 1,
    quantile: (q: number) => cumulative.findIndex((chance) => chance >= q),
  };
}

function bell(mean: number, deviation: number) {
  return {
    upTo: (k: number) => 1 / (1 + Math.exp(-1.702 * ((k + 0.5 - mean) / deviation))), // The logistic curve, within 0.01 of the normal one.
    quantile: (q: number) => Math.round(mean + (deviation * Math.log(q / (1 - q))) / 1.702),
  };
}

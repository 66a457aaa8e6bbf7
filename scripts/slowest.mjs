/** @typedef {{ file: string, line: number, title: string, tests: { results: { duration: number }[] }[] }} Spec */
/** @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite */

/**
 * The journeys that took longest, slowest first, one a line with its seconds.
 * @param {Suite[]} suites as Playwright's JSON report holds them, each with suites and specs of its own
 * @param {number} count how many lines at most
 */
export function slowest(suites, count) {
  return specsOf(suites)
    .map((spec) => ({
      ...spec,
      seconds: spec.tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration / 1000, 0),
    }))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ seconds, file, line, title }) => `${seconds.toFixed(1).padStart(6)} s  ${file}:${line} › ${title}`);
}

/** @param {Suite[]} suites @returns {Spec[]} */
const specsOf = (suites) => suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);

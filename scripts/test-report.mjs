/** @typedef {{ file: string, line: number, title: string, ok: boolean, tests: { results: { duration: number }[] }[] }} Spec */
/** @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite of Playwright's JSON report, with its own suites and specs */
/** @typedef {{ assertionResults: { status: string, fullName: string }[], name: string, status: string }} UnitFile as in Vitest's JSON report */

/**
 * The journeys that took longest, slowest first, one a line with its seconds.
 * @param {Suite[]} suites
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
    .map(({ seconds, ...spec }) => `${seconds.toFixed(1).padStart(6)} s  ${sayJourney(spec)}`);
}

/** @param {Suite[]} suites */
export const failedJourneys = (suites) =>
  specsOf(suites)
    .filter(({ ok }) => !ok)
    .map(sayJourney);

/** The failed tests, and the files that could not be read. @param {UnitFile[]} files */
export const failedUnits = (files) =>
  files.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => `${name} › ${fullName}`);
    return failed.length === 0 && status === 'failed' ? [name] : failed;
  });

/** @param {Suite[]} suites @returns {Spec[]} */
const specsOf = (suites) => suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);

/** @param {Pick<Spec, 'file' | 'line' | 'title'>} spec */
const sayJourney = ({ file, line, title }) => `${file}:${line} › ${title}`;

import { execFileSync } from 'node:child_process';
import { verdict } from './verdict.mjs';

/** What each may cost, in CPU milliseconds. */
/** @type {Record<string, [what: string, limit: number]>} */
const limits = {
  calendar: ['reading a calendar of 10 MB', 2000],
  suggestions: ['suggestions from 5,000 events for 20,000 people', 1000],
  line: ['one line at 20,000 people', 5],
  feed: ['printing a feed of 2,000 events', 60],
  feedAnswer: ['a feed of 2,000 events, from the database', 60],
  feedKnown: ['its 304', 5],
  rules: ['200 rules over two years', 150],
  letters: ['the letters of 5,000 accounts', 60_000],
  lettersWait: ['others wait for them, 99 of 100 times', 200],
};

/** Readers, writers and rules without a server, in a process of their own. */
export async function readers() {
  /** @type {Record<string, number>} */
  const measured = { ...measuredBy('readers-measured.ts'), ...measuredBy('letters-measured.ts') };
  const rows = Object.entries(limits).map(([name, [what, limit]]) => ({
    'without a server': what,
    'CPU ms': measured[name]?.toFixed(1),
    'at most': verdict(measured[name] ?? Number.NaN, limit, what),
  }));
  console.table(rows);
}

/** What a script prints. It may load what only a server may. @param {string} script */
const measuredBy = (script) =>
  JSON.parse(
    execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', `scripts/bench/${script}`], { encoding: 'utf8' }),
  );

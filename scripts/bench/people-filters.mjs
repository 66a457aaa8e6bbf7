import { ask, read } from './measure.mjs';
import { verdict } from './verdict.mjs';

/** CPU in the account of 20,000 to that in the account of 200: of a page, and of a search. */
const LIMITS = { page: 1.2, search: 1.5 };
const EACH = 30;
const ROUNDS = 5;

/** @typedef {import('./types').Target & { limit: number, sum: import('./types').Sum, shown?: import('./types').Reading }} PageTarget */

/** @param {import('./types').Account} account */
const queries = ({ goals, organizations }) => [
  '',
  'page=2',
  'category=industry',
  `goal=${goals[0]}`,
  `organization=${organizations[0]}`,
  'tag=energy',
  'band=due',
  'band=no_rhythm',
  'stage=active',
  'show=waiting',
  'show=never',
  'show=archived',
  'sort=quiet',
  'sort=recent',
  'sort=new',
  'q=an',
  'q=hansen',
  'category=industry&tag=energy&show=never&sort=recent',
];

/** What the people page, each of its filters, /today and /plan cost, in CPU of the server, against the same in the account of 200. @param {Record<'big' | 'small', import('./types').Account>} accounts */
export async function peopleFilters({ big, small }) {
  const ofSmall = targetsOf(small);
  const pairs = targetsOf(big).flatMap((target, at) => {
    const beside = ofSmall[at];
    return beside ? [/** @type {const} */ ([target, beside])] : [];
  });
  for (const target of pairs.flat()) target.shown = await read(target);
  for (const target of pairs.flat()) await ask(target, EACH, { times: [], cpu: 0, seconds: 0 });
  for (let round = 0; round < ROUNDS; round++) for (const target of pairs.flat()) await ask(target, EACH, target.sum);
  console.table(
    pairs.map(([target, beside]) => {
      const [cost, costBeside] = [costOf(target), costOf(beside)];
      return {
        page: target.name,
        'CPU ms': cost.toFixed(2),
        'CPU ms at 200': costBeside.toFixed(2),
        ratio: (cost / costBeside).toFixed(2),
        'at most': verdict(cost / costBeside, target.limit, `${target.name}, 20,000 people : 200`),
        'HTML kB': `${kilobytes(target)} and ${kilobytes(beside)}`,
        queries: target.shown?.queries,
      };
    }),
  );
}

/** @param {PageTarget} target */
const costOf = ({ sum }) => sum.cpu / sum.times.length;

/** @param {PageTarget} target */
const kilobytes = ({ shown }) => ((shown?.html ?? 0) / 1000).toFixed(1);

/** @param {import('./types').Account} account */
const targetsOf = (account) => [
  ...['/today', '/plan'].map((path) => targetOf(account, path)),
  ...queries(account).map((query) => targetOf(account, `/people?${query}`)),
];

/** @param {import('./types').Place} place @param {string} path @returns {PageTarget} */
const targetOf = ({ base, headers }, path) => ({
  name: path.replace(/=[0-9a-f-]{36}/, '=…'),
  base,
  headers,
  path,
  limit: path.includes('q=') ? LIMITS.search : LIMITS.page,
  sum: { times: [], cpu: 0, seconds: 0 },
});

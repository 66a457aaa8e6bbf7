import { ask, read } from './measure.mjs';
import { verdict } from './verdict.mjs';

const most = 1.5;
const each = 30;
const rounds = 5;

const filters = ({ goals, organizations }) => [
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

/** What the people's room and each of its filters cost, in CPU of the server, against the same in the account of 200. */
export async function peopleFilters({ big, small }) {
  const [ofBig, ofSmall] = [big, small].map((account) => filters(account).map((query) => targetOf(account, query)));
  const pairs = ofBig.map((target, at) => [target, ofSmall[at]]);
  for (const target of pairs.flat()) target.shown = await read(target);
  for (const target of pairs.flat()) await ask(target, each, { times: [], cpu: 0, seconds: 0 });
  for (let round = 0; round < rounds; round++) for (const target of pairs.flat()) await ask(target, each, target.sum);
  console.table(
    pairs.map(([target, beside]) => {
      const [cost, costBeside] = [target, beside].map(({ sum }) => sum.cpu / sum.times.length);
      return {
        people: target.name,
        'CPU ms': cost.toFixed(2),
        'CPU ms at 200': costBeside.toFixed(2),
        ratio: (cost / costBeside).toFixed(2),
        'at most': verdict(cost / costBeside, most),
        'HTML kB': `${(target.shown.html / 1000).toFixed(1)} and ${(beside.shown.html / 1000).toFixed(1)}`,
        queries: target.shown.queries,
      };
    }),
  );
}

const targetOf = ({ base, headers }, query) => ({
  name: query.replace(/=[0-9a-f-]{36}/, '=…') || 'everybody',
  base,
  headers,
  path: `/people?${query}`,
  sum: { times: [], cpu: 0, seconds: 0 },
});

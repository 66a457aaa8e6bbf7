import { ask, quantileOf, read } from './measure.mjs';
import { verdict } from './verdict.mjs';

/** `ratio` is CPU in the account of 20,000 to that in the account of 200. */
const LIMITS = { p95Ms: 20, ratio: 1.5 };
const EACH = 40;
const ROUNDS = 5;

// Rare words and words that everybody has: “or” and “organi” are in every organization of the seed, “di” and “discov” in every talk, “coffee” in every step.
const queries = { 2: ['an', 'mo', 'or', 'di', 'zz'], 6: ['hansen', 'moreau', 'organi', 'discov', 'coffee', 'novelist'] };

/** Search as one types, one request after the other: the time each takes is the server's, and the way there and back. */
export async function search({ big, small }) {
  const rows = [];
  for (const [letters, words] of Object.entries(queries)) {
    const targets = [big, small].map((account) => words.map((word) => targetOf(account, word)));
    for (const target of targets.flat()) await read(target);
    for (let round = 0; round < ROUNDS; round++) for (const target of targets.flat()) await ask(target, EACH, target.sum);
    const [ofBig, ofSmall] = targets.map((list) =>
      quantileOf(
        list.flatMap(({ sum }) => sum.times),
        0.95,
      ),
    );
    const slowest = targets[0].toSorted((a, b) => quantileOf(b.sum.times, 0.95) - quantileOf(a.sum.times, 0.95))[0];
    const [cpu, cpuAt200] = targets.map((list) => sumOf(list, ({ cpu }) => cpu) / sumOf(list, ({ times }) => times.length));
    rows.push({
      search: `${letters} letters`,
      'p95 ms': ofBig.toFixed(1),
      'at most': verdict(ofBig, LIMITS.p95Ms, `p95 of a search by ${letters} letters, ms`),
      'p95 ms at 200': ofSmall.toFixed(1),
      'CPU ms': cpu.toFixed(1),
      'CPU ms at 200': cpuAt200.toFixed(1),
      ratio: (cpu / cpuAt200).toFixed(2),
      'ratio at most': verdict(cpu / cpuAt200, LIMITS.ratio, `search by ${letters} letters, 20,000 people : 200`),
      slowest: `${slowest.word} ${quantileOf(slowest.sum.times, 0.95).toFixed(1)} ms`,
    });
  }
  console.table(rows);
}

const sumOf = (targets, figure) => targets.reduce((sum, target) => sum + figure(target.sum), 0);

const targetOf = ({ base, headers }, word) => ({
  name: `search for ${word}`,
  word,
  base,
  headers,
  path: `/api/search?q=${word}`,
  sum: { times: [], cpu: 0, seconds: 0 },
});

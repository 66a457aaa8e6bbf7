import { ask, quantileOf, read } from './measure.mjs';
import { verdict } from './verdict.mjs';

/** `ratio` is CPU in the account of 20,000 to that in the account of 200. */
const LIMITS = { p95Ms: 20, ratio: 1.5 };
const EACH = 40;
const ROUNDS = 5;

// Rare words and words that everyone has: “or” and “organi” are in every organization of the seed, “di” and “discov” in every talk, “coffee” in every step.
const queries = { 2: ['an', 'mo', 'or', 'di', 'zz'], 6: ['hansen', 'moreau', 'organi', 'discov', 'coffee', 'novelist'] };

/** Search as one types, one request after the other: the time each takes is the server's, and the way there and back. @param {Record<'big' | 'small', import('./types').Account>} accounts */
export async function search({ big, small }) {
  const rows = [];
  for (const [letters, words] of Object.entries(queries)) {
    const inBig = words.map((word) => targetOf(big, word));
    const inSmall = words.map((word) => targetOf(small, word));
    const all = [...inBig, ...inSmall];
    for (const target of all) await read(target);
    for (let round = 0; round < ROUNDS; round++) for (const target of all) await ask(target, EACH, target.sum);
    const [ofBig, ofSmall] = [p95Of(inBig), p95Of(inSmall)];
    const [slowest] = inBig.toSorted((a, b) => p95Of([b]) - p95Of([a]));
    const [cpu, cpuAt200] = [cpuOf(inBig), cpuOf(inSmall)];
    rows.push({
      search: `${letters} letters`,
      'p95 ms': ofBig.toFixed(1),
      'at most': verdict(ofBig, LIMITS.p95Ms, `p95 of a search by ${letters} letters, ms`),
      'p95 ms at 200': ofSmall.toFixed(1),
      'CPU ms': cpu.toFixed(1),
      'CPU ms at 200': cpuAt200.toFixed(1),
      ratio: (cpu / cpuAt200).toFixed(2),
      'ratio at most': verdict(cpu / cpuAt200, LIMITS.ratio, `search by ${letters} letters, 20,000 people : 200`),
      slowest: slowest && `${slowest.word} ${p95Of([slowest]).toFixed(1)} ms`,
    });
  }
  console.table(rows);
}

/** @typedef {import('./types').Target & { word: string, sum: import('./types').Sum }} SearchTarget */

/** @param {readonly SearchTarget[]} targets */
const p95Of = (targets) =>
  quantileOf(
    targets.flatMap(({ sum }) => sum.times),
    0.95,
  );

/** CPU of one request. @param {readonly SearchTarget[]} targets */
const cpuOf = (targets) =>
  targets.reduce((cpu, { sum }) => cpu + sum.cpu, 0) / targets.reduce((count, { sum }) => count + sum.times.length, 0);

/** @param {import('./types').Place} place @param {string} word @returns {SearchTarget} */
const targetOf = ({ base, headers }, word) => ({
  name: `search for ${word}`,
  word,
  base,
  headers,
  path: `/api/search?q=${word}`,
  sum: { times: [], cpu: 0, seconds: 0 },
});

import { quantileOf } from './measure.mjs';
import { verdict } from './verdict.mjs';

const LIMIT_SECONDS = 3;
const ROUNDS = 5;

/** The page that suggests duplicates. @param {Record<'big' | 'small', import('./types').Account>} accounts */
export async function duplicates({ big, small }) {
  /** @type {Record<'big' | 'small', number[]>} */
  const times = { big: [], small: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.small.push(await secondsOf(small));
    times.big.push(await secondsOf(big));
  }
  const [value, at200] = [Math.max(...times.big), quantileOf(times.small, 0.5)];
  console.table([
    {
      duplicates: 'among 20,000',
      figure: `${value.toFixed(2)} s`,
      'at most': verdict(value, LIMIT_SECONDS, 'finding duplicates among 20,000, s'),
      'at 200': `${at200.toFixed(2)} s`,
      ratio: (value / at200).toFixed(1),
    },
  ]);
}

/** @param {import('./types').Place} place */
async function secondsOf({ base, headers }) {
  const begun = performance.now();
  const answer = await fetch(`${base}/people/duplicates`, { headers });
  await answer.text();
  if (answer.status !== 200) throw new Error(`/people/duplicates answers ${answer.status}`);
  return (performance.now() - begun) / 1000;
}

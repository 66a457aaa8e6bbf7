import { act } from './actions.mjs';
import { insertBare, watchRows } from './bare-insert.mjs';
import { linkedInFile } from './linkedin-file.mjs';
import { quantileOf, spentBy } from './measure.mjs';
import { others } from './others.mjs';
import { verdict } from './verdict.mjs';

const ROWS = 12_000;
const ROUNDS = 3;
/** `store` and `others` are ratios: to a bare insert of the same rows, and to the times when no one imports; `growthMb` is what memory grows by. */
const LIMITS = { store: 4, others: 2, growthMb: 150 };

/** @typedef {Record<'read' | 'store' | 'undo' | 'bare', number[]> & { growth: number }} ImportSum */

/**
 * A file of 12,000 people is read, stored and undone while others use the app; and the rows it adds are inserted bare.
 * @param {Record<'big' | 'small' | 'others', import('./types').Account> & { file: string }} accounts
 */
export async function importFile({ big, small, others: busy, file }) {
  const peopleInFile = linkedInFile(ROWS);
  const calm = others(busy);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const idle = await calm.stop();

  /** @type {{ all: number[], writes: number[] }} */
  const times = { all: [], writes: [] };
  const sumOf = async (/** @type {import('./types').Account} */ account) => {
    /** @type {ImportSum} */
    const sum = { read: [], store: [], undo: [], bare: [], growth: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const running = others(busy);
      const rss = await memory(account);
      const memoryOf = watch(account);
      const id = await timed(sum.read, () => upload(account, peopleInFile));
      const page = `/people/import/${id}`;
      const rows = watchRows(file);
      await timed(sum.store, () => act(account, page, 'storeImport', { id }));
      const added = rows.added();
      await timed(sum.undo, () => act(account, page, 'undoImport', { id }));
      sum.growth = Math.max(sum.growth, (await memoryOf.stop()) - rss);
      const met = await running.stop();
      times.all.push(...met.all);
      times.writes.push(...met.writes);
      sum.bare.push(insertBare(file, added));
    }
    return sum;
  };
  report(await sumOf(small), await sumOf(big), times, idle);
}

/** @typedef {{ all: number[], writes: number[] }} Times */

/** @param {ImportSum} small @param {ImportSum} big @param {Times} times @param {Times} idle */
function report(small, big, times, idle) {
  const seconds = (/** @type {ImportSum} */ sum, /** @type {'read' | 'store' | 'undo' | 'bare'} */ key) => quantileOf(sum[key], 0.5) / 1000;
  const line = (/** @type {string} */ what, /** @type {'read' | 'store' | 'undo' | 'bare'} */ key, limit = '') => ({
    import: what,
    figure: `${seconds(big, key).toFixed(2)} s`,
    'at 200': `${seconds(small, key).toFixed(2)} s`,
    '× bare insert': (seconds(big, key) / seconds(big, 'bare')).toFixed(2),
    'at most': limit,
  });
  const [p99, idleP99] = [quantileOf(times.all, 0.99), quantileOf(idle.all, 0.99)];
  const store = Math.max(...[small, big].map((sum) => seconds(sum, 'store') / seconds(sum, 'bare')));
  console.table([
    line(`reading ${ROWS} rows`, 'read'),
    line('storing them', 'store', verdict(store, LIMITS.store, 'storing an import, × a bare insert')),
    line('undoing the import', 'undo'),
    line('a bare insert of the rows that were stored', 'bare'),
    {
      import: `p99 of ${times.all.length} other requests`,
      figure: `${p99.toFixed(0)} ms`,
      'at 200': `${idleP99.toFixed(0)} ms when no one imports`,
      'at most': verdict(p99 / idleP99, LIMITS.others, "p99 of others' requests during an import, × idle"),
    },
    { import: `slowest of ${times.writes.length} other writes`, figure: `${Math.max(...times.writes).toFixed(0)} ms` },
    {
      import: 'memory while it runs',
      figure: `+${big.growth.toFixed(0)} MB`,
      'at 200': `+${small.growth.toFixed(0)} MB`,
      'at most': verdict(big.growth, LIMITS.growthMb, 'memory that an import needs, MB'),
    },
  ]);
}

/** @param {import('./types').Place} place @param {Buffer<ArrayBuffer>} file @returns {Promise<string>} the id of the import */
async function upload({ base, headers }, file) {
  const answer = await fetch(`${base}/api/import?name=Connections.csv&size=${file.length}`, {
    method: 'POST',
    headers: { ...headers, origin: base, 'content-type': 'application/octet-stream' },
    body: file,
  });
  const { goTo, problem } = /** @type {{ goTo?: string, problem?: string }} */ (await answer.json());
  if (!goTo) throw new Error(`the import answers ${answer.status}: ${problem}`);
  return goTo.split('/').at(-1) ?? '';
}

/** @template Result @param {number[]} times @param {() => Promise<Result>} work */
async function timed(times, work) {
  const begun = performance.now();
  const result = await work();
  times.push(performance.now() - begun);
  return result;
}

/** In MB. @param {{ base: string }} target */
const memory = async (target) => (await spentBy(target)).rss / 2 ** 20;

/** The most memory in use, in MB, until it is stopped. @param {{ base: string }} target */
function watch(target) {
  let isOn = true;
  let most = 0;
  const watching = (async () => {
    while (isOn) {
      most = Math.max(most, await memory(target));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return most;
  })();
  return {
    stop: () => {
      isOn = false;
      return watching;
    },
  };
}

import { act } from './actions.mjs';
import { linkedInFile } from './linkedin-file.mjs';
import { quantileOf, spentBy } from './measure.mjs';
import { others } from './others.mjs';
import { verdict } from './verdict.mjs';

const rows = 12_000;
const rounds = 3;
const most = { seconds: 2, others: 200, growth: 150 };

/** A file of 12,000 is read, stored and taken back, while two others use the app. */
export async function bringIn({ big, small, others: busy }) {
  const file = linkedInFile(rows);
  const quiet = others(busy);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const before = await quiet.stop();

  const figures = [];
  const times = { all: [], writes: [] };
  for (const account of [small, big]) {
    const sum = { read: [], store: [], undo: [], growth: 0 };
    for (let round = 0; round < rounds; round++) {
      const running = others(busy);
      const rss = await memory(account);
      const memoryOf = watch(account);
      const id = await timed(sum.read, () => upload(account, file));
      const room = `/people/import/${id}`;
      await timed(sum.store, () => act(account, room, 'storeImport', { id }));
      await timed(sum.undo, () => act(account, room, 'undoImport', { id }));
      sum.growth = Math.max(sum.growth, (await memoryOf.stop()) - rss);
      const met = await running.stop();
      times.all.push(...met.all);
      times.writes.push(...met.writes);
    }
    figures.push(sum);
  }
  const [beside, own] = figures;
  const line = (what, key) => {
    const [value, at200] = [own, beside].map((sum) => Math.max(...sum[key]) / 1000);
    return {
      import: what,
      figure: `${value.toFixed(2)} s`,
      'at most': verdict(value, most.seconds),
      'at 200': `${at200.toFixed(2)} s`,
      ratio: (value / at200).toFixed(2),
    };
  };
  const p99 = quantileOf(times.all, 0.99);
  console.table([
    line(`reading ${rows} rows`, 'read'),
    line('storing them', 'store'),
    line('taking them back', 'undo'),
    {
      import: `p99 of ${times.all.length} other requests`,
      figure: `${p99.toFixed(0)} ms`,
      'at most': verdict(p99, most.others),
      'at 200': `${quantileOf(before.all, 0.99).toFixed(0)} ms when nobody imports`,
    },
    { import: `slowest of ${times.writes.length} other writes`, figure: `${Math.max(...times.writes).toFixed(0)} ms` },
    {
      import: 'memory while it runs',
      figure: `+${own.growth.toFixed(0)} MB`,
      'at most': verdict(own.growth, most.growth),
      'at 200': `+${beside.growth.toFixed(0)} MB`,
    },
  ]);
}

async function upload({ base, headers }, file) {
  const answer = await fetch(`${base}/api/import?name=Connections.csv&size=${file.length}`, {
    method: 'POST',
    headers: { ...headers, origin: base, 'content-type': 'application/octet-stream' },
    body: file,
  });
  const { goTo, problem } = await answer.json();
  if (!goTo) throw new Error(`the import answers ${answer.status}: ${problem}`);
  return goTo.split('/').at(-1);
}

async function timed(times, work) {
  const begun = performance.now();
  const result = await work();
  times.push(performance.now() - begun);
  return result;
}

const memory = async (target) => (await spentBy(target)).rss / 2 ** 20;

/** The most memory that was held, in MB, until it is stopped. */
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

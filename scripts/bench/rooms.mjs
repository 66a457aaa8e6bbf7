import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { say } from '../run.mjs';
import { load, quantile, read, spentBy } from './measure.mjs';
import { seed } from './seed.mjs';
import { startApp, startRaw } from './server.mjs';
import { verdict } from './verdict.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const seconds = Number(process.env.BENCH_SECONDS ?? 1.5);

/** Every room against a bare page and a raw server, with 20 accounts of 2,000 people. */
export async function rooms({ dataDir, port }) {
  const file = path.join(dataDir, 'throughline.db');
  say('migrating and filling: 20 accounts of 2,000 people');
  await (await startApp({ dataDir, port })).stop();
  const accounts = seed(
    file,
    Array.from({ length: 20 }, (_, at) => ({ name: `a${at}`, people: 2000, interactions: 6000 })),
  );
  const app = await startApp({ dataDir, port });
  const raw = await startRaw({ file, port: port + 1 });
  say(`ready after ${Math.round(app.readyMs)} ms`);

  const [account] = accounts;
  const headers = { cookie: `throughline.session=${account.session}` };
  const page = (route, limit) => ({ name: route.replace(account.share, '[token]'), base: app.base, path: route, headers, limit });
  const targets = [
    { name: 'raw node:http', base: raw.base, path: '/', headers: { cookie: `session=${account.session}` } },
    page('/bench'),
    page('/today', 2.2),
    page('/people', 1.8),
    page('/plan', 2.2),
    page('/progress', 2.2),
    page(`/s/${account.share}`, 1.8),
  ];
  const [rawTarget, bare] = targets;

  /** While `work` is done, others write all the time, so that nothing is remembered from one request to the next. */
  const whileOthersWrite = async (work) => {
    const others = new Worker(new URL('./restless.mjs', import.meta.url), { workerData: file });
    await once(others, 'message');
    await work();
    await others.terminate();
  };
  const measure = async (connections, what) => {
    for (const target of targets) target.sum = { times: [], cpu: 0, seconds: 0 };
    say(`${rounds} rounds of ${seconds} s each at ${what}`);
    // Each round begins with another: what one leaves behind to be cleared up is paid by the next, and not always by the same.
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < targets.length; turn++) {
        const target = targets[(round + turn) % targets.length];
        await load(target, connections, seconds, target.sum);
      }
    }
    report(targets, rawTarget, bare);
  };
  await whileOthersWrite(async () => {
    for (const target of targets) target.size = await read(target);
  });
  await measure(1, '1 connection');
  await measure(16, '16 connections');
  await whileOthersWrite(() => measure(16, '16 connections, while others write all the time'));
  const { rss } = await spentBy(bare);
  say(`memory after the run: ${Math.round(rss / 2 ** 20)} MB`);
  await Promise.all([app.stop(), raw.stop()]);
}

function report(targets, rawTarget, bare) {
  const cpu = ({ sum }) => sum.cpu / sum.times.length;
  console.table(
    targets.map((target) => {
      const sorted = target.sum.times.toSorted((a, b) => a - b);
      const ratio = cpu(target) / cpu(bare);
      return {
        page: target.name,
        'requests/s': Math.round(sorted.length / target.sum.seconds),
        'p50 ms': quantile(sorted, 0.5).toFixed(1),
        'p99 ms': quantile(sorted, 0.99).toFixed(1),
        'CPU ms': cpu(target).toFixed(2),
        '× bare': ratio.toFixed(2),
        'at most': target.limit ? verdict(ratio, target.limit) : '',
        '× raw': (cpu(target) / cpu(rawTarget)).toFixed(1),
        queries: target.size.queries,
        'HTML kB': (target.size.html / 1000).toFixed(1),
        'style kB': (target.size.style / 1000).toFixed(1),
        'script kB gzip': (target.size.script / 1000).toFixed(1),
      };
    }),
  );
}

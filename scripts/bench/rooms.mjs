import path from 'node:path';
import { toolSettingsOf } from '../../server/environment.mjs';
import { say } from '../run.mjs';
import { load, quantileOf, read, spentBy } from './measure.mjs';
import { whileSaving } from './restless.mjs';
import { inboxTarget, roomTargets } from './room-targets.mjs';
import { seed } from './seed.mjs';
import { startApp, startRaw } from './server.mjs';
import { verdict } from './verdict.mjs';

const { bench } = toolSettingsOf(process.env);
const ROUNDS = bench.rounds;
const REQUESTS = bench.requests;
const isAsked = (/** @type {string} */ state) => bench.states.length === 0 || bench.states.includes(state);
const CONNECTIONS = 8;
const AT_ONCE = 200;
/** In kB, not compressed. */
const HTML_KB = { quiet: 60, saving: 60, old: 80 };
/** In MB, after the young account's rounds and 200 others' visits, and after the old one's. */
const MEMORY_MB = { young: 300, old: 320 };
const THREE_YEARS = { days: 1050, steps: 6000, outcomes: 1500, feedback: 200, people: 2000, interactions: 12_000 };

/** @typedef {import('./room-targets.mjs').PageTarget} PageTarget */
/** @typedef {PageTarget & { sum: import('./types').Sum, first: import('./types').Reading, size: import('./types').Reading }} Measured */
/** @typedef {'quiet' | 'saving' | 'old' | 'none'} State */
/** @typedef {(work: () => Promise<void>) => Promise<void>} Around */

/**
 * Every page against a bare page: quiet, while another or the reader saves, and for an account of three years.
 * @param {import('./types').Site} site
 */
export async function rooms({ dataDir, port }) {
  const file = path.join(dataDir, 'throughline.db');
  say(`migrating and filling: an account of 2,000 people, one of three years, one with 200 suggestions, and ${AT_ONCE} of 200 people`);
  await (await startApp({ dataDir, port })).stop();
  const [young, old, busy, ...others] =
    /** @type {[import('./types').Seeded, import('./types').Seeded, import('./types').Seeded, ...import('./types').Seeded[]]} */ (
      seed(file, [
        { name: 'young', people: 2000, interactions: 6000 },
        { name: 'old', ...THREE_YEARS },
        { name: 'busy', people: 2000, interactions: 6000, suggestions: 200 },
        ...Array.from({ length: AT_ONCE }, (_, at) => ({ name: `a${at}`, people: 200, interactions: 600 })),
      ])
    );
  const app = await startApp({ dataDir, port });
  const raw = await startRaw({ file, port: port + 1 });
  say(`ready after ${Math.round(app.readyMs)} ms`);
  try {
    const targets = roomTargets(app, young);
    const saving = (/** @type {import('./types').Seeded} */ account) => (/** @type {() => Promise<void>} */ work) =>
      whileSaving({ base: app.base, headers: headersOf(account) }, work);
    const rawTarget = { name: 'raw node:http', base: raw.base, path: '/', headers: { cookie: `session=${young.session}` } };
    if (isAsked('quiet')) await measure('quiet', 'quiet', [...targets, inboxTarget(app, busy), rawTarget], quietly);
    if (isAsked('memory')) {
      await visitAll(app, others);
      await verdictOnMemory(app, 'young');
    }
    if (isAsked('others')) await measure('saving', 'while another account saves', targets, saving(others[0] ?? old));
    if (isAsked('own')) await measure('saving', 'while the reader saves', targets, saving(young));
    if (isAsked('old')) await measure('old', 'an account of three years', roomTargets(app, old), quietly);
    if (isAsked('old-own')) await measure('none', 'an account of three years, while its owner saves', roomTargets(app, old), saving(old));
    if (isAsked('memory')) await verdictOnMemory(app, 'old');
  } finally {
    await Promise.all([app.stop(), raw.stop()]);
  }
}

const quietly = (/** @type {() => Promise<void>} */ work) => work();
/** @param {import('./types').Seeded} account */
const headersOf = ({ session }) => ({ cookie: `throughline.session=${session}` });

/** @param {State} state @param {string} what @param {PageTarget[]} pages @param {Around} around */
async function measure(state, what, pages, around) {
  say(`${what}: ${ROUNDS} rounds of ${REQUESTS} requests each over ${CONNECTIONS} connections`);
  const none = { queries: 0, html: 0, script: 0, style: 0 };
  /** @type {Measured[]} */
  const targets = pages
    .filter(({ name }, at) => at === 0 || bench.pages.length === 0 || bench.pages.includes(name))
    .map((page) => ({ ...page, sum: { times: [], cpu: 0, seconds: 0 }, first: none, size: none }));
  await around(async () => {
    for (const target of targets) target.first = await read(target);
    for (const target of targets) target.size = await read(target);
    // Each round begins with another: what one leaves behind to be cleared up is paid by the next, and not always by the same.
    for (const target of targets) await load(target, CONNECTIONS, REQUESTS, { times: [], cpu: 0, seconds: 0 });
    for (let round = 0; round < ROUNDS; round++) {
      for (let turn = 0; turn < targets.length; turn++) {
        const target = targets[(round + turn) % targets.length];
        if (target) await load(target, CONNECTIONS, REQUESTS, target.sum);
      }
    }
  });
  report(state, what, targets);
}

/** @param {State} state @param {string} what @param {Measured[]} targets */
function report(state, what, targets) {
  const cpu = (/** @type {Measured} */ { sum }) => sum.cpu / sum.times.length;
  const [bare] = targets;
  if (!bare) return;
  const htmlLimit = state === 'none' ? undefined : HTML_KB[state];
  console.table(
    targets.map((target) => {
      const { name, sum, first, size, limits, htmlKb = htmlLimit } = target;
      const ratio = cpu(target) / cpu(bare);
      const limit = state === 'none' ? undefined : limits?.[state];
      return {
        page: name,
        'requests/s': Math.round(sum.times.length / sum.seconds),
        'p50 ms': quantileOf(sum.times, 0.5).toFixed(1),
        'p99 ms': quantileOf(sum.times, 0.99).toFixed(1),
        'CPU ms': cpu(target).toFixed(2),
        '× bare': ratio.toFixed(2),
        'at most': limit ? verdict(ratio, limit, `${name}, ${what}, × bare`) : '',
        'queries first/again': `${first.queries}/${size.queries}`,
        'HTML kB': (size.html / 1000).toFixed(1),
        'kB at most': limits && htmlKb ? verdict(size.html / 1000, htmlKb, `${name}, ${what}, kB of HTML`) : '',
        'style kB': (size.style / 1000).toFixed(1),
        'script kB gzip': (size.script / 1000).toFixed(1),
      };
    }),
  );
}

/** Everyone looks at the pages of a usual visit, twenty at a time. @param {{ base: string }} app @param {import('./types').Seeded[]} accounts */
async function visitAll({ base }, accounts) {
  say(`${accounts.length} others visit`);
  for (let at = 0; at < accounts.length; at += 20) {
    await Promise.all(
      accounts.slice(at, at + 20).map(async (account) => {
        for (const route of ['/today', '/plan', '/people', '/progress'])
          await read({ base, path: route, name: route, headers: headersOf(account) });
      }),
    );
  }
}

/** @param {{ base: string }} target @param {'young' | 'old'} state */
async function verdictOnMemory(target, state) {
  const rss = (await spentBy(target)).rss / 2 ** 20;
  say(`memory: ${rss.toFixed(0)} MB, at most ${verdict(rss, MEMORY_MB[state], `memory, ${state}, MB`)}`);
}

import zlib from 'node:zlib';
import autocannon from 'autocannon';

/** What the process behind a target has used so far. @param {{ base: string }} target @returns {Promise<import('./types').Usage>} */
export const spentBy = async ({ base }) => /** @type {Promise<import('./types').Usage>} */ ((await fetch(`${base}/api/bench`)).json());

/**
 * Sends so many requests over some connections. Adds their times (ms), and the CPU the server spent on them, to `sum`.
 * @param {import('./types').Target} target @param {number} connections @param {number} amount @param {import('./types').Sum} sum
 */
export async function load(target, connections, amount, sum) {
  const before = await spentBy(target);
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const run = autocannon(
        { url: target.base + target.path, connections, amount, timeout: 120, headers: target.headers },
        (error, result) => {
          if (error) return reject(error);
          if (result.non2xx > 0 || result.errors > 0)
            return reject(new Error(`${target.name}: ${result.non2xx} answers were not 200, ${result.errors} failed`));
          sum.seconds += result.duration;
          resolve();
        },
      );
      run.on('response', (_client, _status, _bytes, milliseconds) => sum.times.push(milliseconds));
    })
  );
  const after = await spentBy(target);
  sum.cpu += (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000;
}

/**
 * Sends so many requests, one after the other. Adds the same to `sum`.
 * @param {import('./types').Target} target @param {number} amount @param {import('./types').Sum} sum
 */
export async function ask(target, amount, sum) {
  const before = await spentBy(target);
  for (let count = 0; count < amount; count++) {
    const begun = performance.now();
    const response = await fetch(target.base + target.path, { headers: target.headers });
    await response.arrayBuffer();
    sum.times.push(performance.now() - begun);
    if (response.status !== 200) throw new Error(`${target.name} answers ${response.status}`);
  }
  const after = await spentBy(target);
  sum.cpu += (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000;
}

/**
 * One reading: queries, bytes of the document, gzip of its scripts, bytes of its styles.
 * @param {import('./types').Target} target @returns {Promise<import('./types').Reading>}
 */
export async function read(target) {
  const before = await spentBy(target);
  const response = await fetch(target.base + target.path, { headers: target.headers });
  const html = await response.text();
  const { queries } = await spentBy(target);
  if (response.status !== 200) throw new Error(`${target.name} answers ${response.status}`);
  const files = (/** @type {RegExp} */ pattern) => [...new Set([...html.matchAll(pattern)].map(([, source = '']) => source))];
  const bodies = (/** @type {string[]} */ sources) =>
    Promise.all(sources.map(async (source) => Buffer.from(await (await fetch(new URL(source, target.base))).arrayBuffer())));
  const scripts = await bodies(files(/<script(?![^>]*nomodule)[^>]* src="([^"]+)"/gi));
  const styles = await bodies(files(/<link[^>]+href="([^"]+\.css[^"]*)"/g));
  return {
    queries: queries - before.queries,
    html: Buffer.byteLength(html),
    script: scripts.reduce((sum, body) => sum + zlib.gzipSync(body).length, 0),
    style: styles.reduce((sum, body) => sum + body.length, 0),
  };
}

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** @param {readonly number[]} times @param {number} share */
export const quantileOf = (times, share) =>
  quantile(
    times.toSorted((a, b) => a - b),
    share,
  );

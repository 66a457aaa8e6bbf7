import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, serverArgs } from '../run.mjs';

const everyMs = 10;
const mostMs = 60_000;

/** Starts the built app on its own port. @param {import('./types').Site & { env?: Record<string, string> }} site @returns its address, how long it took to be ready, and how to stop it */
export async function startApp({ dataDir, port, env: more = {} }) {
  const base = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    APP_URL: base,
    BENCH: '1',
    SIGN_UP: 'open',
    ...more,
  };
  const child = spawn(process.execPath, serverArgs, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  await answering(`${base}/api/health/ready`, child);
  return { base, readyMs: performance.now() - begun, stop: () => stop(child) };
}

/** @param {{ file: string, port: number }} site */
export async function startRaw({ file, port }) {
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'bench', 'raw.mjs'), file, String(port)], { stdio: 'inherit' });
  await answering(`${base}/api/bench`, child);
  return { base, stop: () => stop(child) };
}

/** @param {string} url @param {import('node:child_process').ChildProcess} child */
async function answering(url, child) {
  for (let waited = 0; waited < mostMs; waited += everyMs) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error(`${url} does not answer`);
}

/** @param {import('node:child_process').ChildProcess} child */
const stop = (child) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

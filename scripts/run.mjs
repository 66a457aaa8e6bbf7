import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Tells the person waiting which stage it is, and how long they have been waiting. */
export const say = (stage) => console.log(`[${(performance.now() / 1000).toFixed(1)} s] ${stage}`);

/** Runs a command to its end, showing what it prints. @throws Error when it fails */
export function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) throw new Error(`${path.basename(command)} ${args[0] ?? ''} failed (${error?.message ?? status ?? signal})`);
}

/**
 * How Node is told to serve. V8 clears up what is new when 16 MB of it have gathered, and lets the rest grow fourfold before it looks at it:
 * with 24 MB, most of what a page needed is gone before anybody moves it, which spares a sixth of the work; with twofold, the server stays
 * a hundred megabytes smaller and is no slower.
 */
export const serverArgs = ['--max-semi-space-size=24', '--heap-growing-percent=100', path.join(root, 'server.mjs')];

/** A command that a package brought along. */
export const bin = (name) => path.join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);

export const nextBin = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23) return;
  console.error(`Node ${process.versions.node} is too old. Throughline needs 20.19, 22.12, 24 or newer.`);
  process.exit(1);
}

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Tells the person waiting which stage it is, and how long they have been waiting. @param {string} stage */
export const say = (stage) => console.log(`[${(performance.now() / 1000).toFixed(1)} s] ${stage}`);

/**
 * Runs a command to its end, showing what it prints.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @throws {Error} when it fails
 */
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

/** A command that a package brought along. @param {string} name */
export const bin = (name) => path.join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);

export const nextBin = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

/** The range of `engines` in package.json, which npm checks as well. */
export function checkNode() {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (isSupported(process.versions.node, engines.node)) return;
  console.error(`Throughline does not run on Node ${process.versions.node}: it needs ${engines.node}. Node 24 is recommended.`);
  process.exit(1);
}

/**
 * Whether a version lies in a range of parts such as `^20.19.0` and `>=24`, joined by `||`.
 * @param {string} version @param {string} range
 */
export function isSupported(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, from, fromMinor = 0] = /^\s*(\^|>=)(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    const isSame = major === Number(from) && minor >= Number(fromMinor);
    return isSame || (sign === '>=' && major > Number(from));
  });
}

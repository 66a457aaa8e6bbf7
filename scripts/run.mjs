import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Prints the current stage with the seconds since the start. @param {string} stage */
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
 * Node's options for serving. By default V8 lets the old heap grow fourfold between collections; with half as much again, the server
 * stays a hundred megabytes smaller for three hundredths more work.
 */
export const serverArgs = ['--heap-growing-percent=50', path.join(root, 'server.mjs')];

/** A command of an installed package. @param {string} name */
export const bin = (name) => path.join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);

export const nextBin = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

/** The range of `engines` in package.json, which npm checks too. */
export function checkNode() {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (isSupported(process.versions.node, engines.node)) return;
  console.error(`Throughline does not run on Node ${process.versions.node}: it needs ${engines.node}. Node 24 is recommended.`);
  process.exit(1);
}

/**
 * Whether a version is within a range of parts such as `^20.19.0` and `>=24`, joined by `||`.
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

import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, run, say } from './run.mjs';

const addon = path.join(root, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

/** Written after a complete install, so that an interrupted one is repeated. */
const stampFile = path.join(root, 'node_modules', '.installed-from');

/** Installs what package-lock.json names, unless that has been done and works. */
export function install() {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const stamp = crypto.createHash('sha256').update(lock).digest('hex');
  if (!fs.existsSync(stampFile) || fs.readFileSync(stampFile, 'utf8') !== stamp) {
    say('Installing the packages');
    run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--include=dev', '--prefer-offline']);
    fs.writeFileSync(stampFile, stamp);
  }
  if (!addonLoads()) installAddon(JSON.parse(lock.toString()).packages['node_modules/better-sqlite3'].version);
}

const addonLoads = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: root, stdio: 'ignore' }).status === 0;

/** Without a prebuilt add-on it is compiled, which takes minutes, so the result is kept in the user's cache. @param {string} version */
function installAddon(version) {
  const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'throughline-native');
  const kept = path.join(cache, `better-sqlite3-${version}-abi${process.versions.modules}-${process.platform}-${process.arch}.node`);
  if (fs.existsSync(kept)) {
    fs.mkdirSync(path.dirname(addon), { recursive: true });
    fs.copyFileSync(kept, addon);
    if (addonLoads()) return;
  }
  say('Fetching or compiling SQLite (compiling takes about two minutes, once)');
  const header = `-include "${path.join(root, 'scripts', 'object-wrap.h')}"`;
  /** @type {Record<string, string>} */
  const compiler = process.platform === 'win32' ? {} : { CXXFLAGS: `${process.env.CXXFLAGS ?? ''} ${header}` };
  run('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--foreground-scripts'], { JOBS: 'max', ...compiler });
  if (!addonLoads()) throw new Error('better-sqlite3 does not load.');
  fs.mkdirSync(cache, { recursive: true });
  // Two installs at once must not read each other's half-written file.
  fs.copyFileSync(addon, `${kept}.${process.pid}`);
  fs.renameSync(`${kept}.${process.pid}`, kept);
}

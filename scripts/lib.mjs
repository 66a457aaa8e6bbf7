import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const win = process.platform === 'win32';
export const t0 = performance.now();
export const say = (m) => console.log(`[${((performance.now() - t0) / 1000).toFixed(1)}s] ${m}`);

export function checkNode() {
  const [a, b] = process.versions.node.split('.').map(Number);
  const ok = (a === 20 && b >= 19) || (a === 22 && b >= 12) || a >= 23;
  if (!ok) {
    console.error(`Node ${process.versions.node} is too old: 20.19+, 22.12+ or 24+ is needed.`);
    process.exit(1);
  }
}

export function run(cmd, args, env = {}) {
  const r = spawnSync(cmd, args, {
    cwd: root,
    stdio: 'inherit',
    shell: win,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (r.status !== 0) throw new Error(`${cmd} ${args.join(' ')} failed (${r.status ?? r.signal})`);
}
export const bin = (name) => path.join(root, 'node_modules', '.bin', win ? `${name}.cmd` : name);
export const nextBin = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

const sha = (...parts) => {
  const h = crypto.createHash('sha256');
  for (const p of parts) h.update(p);
  return h.digest('hex');
};

const addonKey = () => {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return `better-sqlite3-${lock.packages['node_modules/better-sqlite3'].version}-abi${process.versions.modules}-${process.platform}-${process.arch}`;
};

/** Installs what package-lock.json names, once. The compiled SQLite addon is kept in the user's cache between installs. */
export function ensureDeps() {
  const stampFile = path.join(root, 'node_modules', '.stamp');
  const stamp = sha(fs.readFileSync(path.join(root, 'package-lock.json')), process.versions.modules, process.platform);
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;
  const cacheDir = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'throughline-native');
  const cached = path.join(cacheDir, `${addonKey()}.node`);
  const built = path.join(root, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');
  const works = () =>
    spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()"], { cwd: root }).status ===
    0;
  say('installing dependencies');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--include=dev', '--prefer-offline']);
  if (fs.existsSync(cached)) {
    fs.mkdirSync(path.dirname(built), { recursive: true });
    fs.copyFileSync(cached, built);
  }
  if (!works()) {
    say('building better-sqlite3 (a prebuilt binary where there is one, else from source: about two minutes)');
    run('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--foreground-scripts'], { JOBS: 'max' });
    if (!works()) throw new Error('better-sqlite3 does not load');
    fs.mkdirSync(cacheDir, { recursive: true });
    fs.copyFileSync(built, `${cached}.${process.pid}`);
    fs.renameSync(`${cached}.${process.pid}`, cached);
  }
  fs.writeFileSync(stampFile, stamp);
  say('dependencies ready');
}

const inputs = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'package-lock.json',
  'next.config.mjs',
  'tailwind.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts',
];
function* walk(p) {
  const st = fs.statSync(p, { throwIfNoEntry: false });
  if (!st) return;
  if (st.isFile()) yield p;
  else for (const e of fs.readdirSync(p).sort()) yield* walk(path.join(p, e));
}

/** Builds unless .next was built from exactly these inputs. */
export function ensureBuild() {
  const stampFile = path.join(root, '.next', 'inputs.sha256');
  const parts = [process.versions.node.split('.')[0]];
  for (const i of inputs) for (const f of walk(path.join(root, i))) parts.push(path.relative(root, f), fs.readFileSync(f));
  const stamp = sha(...parts);
  if (fs.existsSync(path.join(root, '.next', 'BUILD_ID')) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp)
    return;
  say('building');
  run(process.execPath, [nextBin, 'build']);
  fs.writeFileSync(stampFile, stamp);
  say('built');
}

/** AUTH_SECRET: made once, kept beside the data, readable by the owner only. */
export function ensureSecret(dataDir) {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const f = path.join(dataDir, 'auth-secret');
  try {
    fs.writeFileSync(f, crypto.randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (e) {
    if (e.code !== 'EEXIST') throw e;
  }
  return fs.readFileSync(f, 'utf8').trim();
}

export function serve({ port, host, env }) {
  const child = spawn(process.execPath, [nextBin, 'start', '-H', host, '-p', String(port)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => child.kill(s));
  // `npm start` runs this under a shell that dies on SIGTERM without passing it on: notice being orphaned.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, sig) => process.exit(sig ? 0 : (code ?? 1)));
  return child;
}

/** A Chromium for the e2e tests: $CHROMIUM_PATH, one on the PATH, Playwright's own, or installed now. */
export function findChromium() {
  const onPath = (n) =>
    (process.env.PATH ?? '')
      .split(path.delimiter)
      .map((d) => path.join(d, n))
      .find((f) => fs.existsSync(f));
  const look = () =>
    [process.env.CHROMIUM_PATH, ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(onPath)].find(
      (f) => f && fs.existsSync(f),
    );
  let f = look();
  if (f) return f;
  if (process.platform === 'linux' && onPath('apt-get') && process.getuid?.() === 0) {
    say('installing chromium with apt-get');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    f = look();
    if (f) return f;
  }
  say('installing Playwright’s chromium');
  run(bin('playwright'), ['install', 'chromium']);
  return undefined; // Playwright finds its own
}

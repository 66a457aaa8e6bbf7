import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { nextBin, root, run, say } from './run.mjs';

const inputs = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'instrumentation.ts',
  'package-lock.json',
  'next.config.mjs',
  'server',
  'scripts/compress.mjs',
  'tailwind.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Builds the app, unless it was built from exactly these sources. */
export function build() {
  const stampFile = path.join(root, '.next', 'built-from');
  const stamp = fingerprint();
  const built = fs.existsSync(path.join(root, '.next', 'BUILD_ID')) && fs.existsSync(stampFile);
  if (built && fs.readFileSync(stampFile, 'utf8') === stamp) return;
  fs.rmSync(stampFile, { force: true });
  say('Building the app');
  run(process.execPath, [nextBin, 'build'], { NODE_ENV: 'production' });
  run(process.execPath, [path.join('scripts', 'compress.mjs')]);
  fs.writeFileSync(stampFile, stamp);
}

function fingerprint() {
  const hash = crypto.createHash('sha256').update(process.version);
  for (const file of inputs.flatMap((input) => [...filesIn(path.join(root, input))])) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} at a file or a folder @returns {Generator<string>} */
function* filesIn(at) {
  const found = fs.statSync(at, { throwIfNoEntry: false });
  if (found?.isDirectory()) for (const name of fs.readdirSync(at).sort()) yield* filesIn(path.join(at, name));
  else if (found && !/\.test\.(tsx?|mjs)$|[/\\]testdata[/\\]/.test(at)) yield at;
}

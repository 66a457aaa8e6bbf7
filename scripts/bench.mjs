// Builds, fills a database, and measures in one run, interleaved: all parts, or those that are named. Machines are noisy: read the ratios.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toolSettingsOf } from '../server/environment.mjs';
import { people } from './bench/people.mjs';
import { readers } from './bench/readers.mjs';
import { rooms } from './bench/rooms.mjs';
import { signIn } from './bench/sign-in.mjs';
import { missedLimits } from './bench/verdict.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { checkNode, say } from './run.mjs';

const parts = { rooms, people, 'sign-in': signIn, readers };
const port = toolSettingsOf(process.env).bench.port;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

checkNode();
install();
build();
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-bench-'));
  try {
    await measure({ dataDir, port });
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

const missed = missedLimits();
say(missed.length === 0 ? 'every limit is held' : `${missed.length} limits are missed`);
for (const line of missed) console.error(`  ${line}`);
process.exitCode = missed.length === 0 ? 0 : 1;

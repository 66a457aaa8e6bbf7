import net from 'node:net';
import path from 'node:path';
import { hash } from '@node-rs/argon2';
import Database from 'better-sqlite3';
import { say } from '../run.mjs';
import { seed } from './seed.mjs';
import { startApp } from './server.mjs';
import { verdict } from './verdict.mjs';

const ROUNDS = 7;
const AT_ONCE = 64;
const MAX_RATIO = 3;
const blocked = '198.51.100.9';
const home = '192.0.2.9';
const email = 'small@example.org';
const password = 'seven lamps along the quay';

/** How long a second person waits to sign in while one blocked address sends 64 tries at once. @param {import('./types').Site} site */
export async function signIn({ dataDir, port }) {
  say('signing in: calm, and while a blocked address sends 64 tries at once');
  await (await startApp({ dataDir, port })).stop();
  const file = path.join(dataDir, 'throughline.db');
  seed(file, [{ name: 'small', people: 200, interactions: 600 }]);
  await givePassword(file);
  const app = await startApp({ dataDir, port, env: { TRUST_PROXY: '1' } });
  try {
    for (let at = 0; at < 30; at++) await tried(app.base, blocked, `guess${at}@example.org`);
    /** @type {number[]} */
    const calm = [];
    /** @type {number[]} */
    const underFire = [];
    for (let round = 0; round < ROUNDS; round++) {
      calm.push(await timed(app.base));
      const fire = Array.from({ length: AT_ONCE }, (_, at) => tried(app.base, blocked, `more${round}-${at}@example.org`));
      underFire.push(await timed(app.base));
      await Promise.all(fire);
    }
    const ratio = middle(underFire) / middle(calm);
    console.table({
      'a second person signs in': {
        'calm ms': middle(calm).toFixed(0),
        'under fire ms': middle(underFire).toFixed(0),
        ratio: ratio.toFixed(2),
        limit: verdict(ratio, MAX_RATIO, 'signing in under fire, × calm'),
      },
    });
  } finally {
    await app.stop();
  }
}

/** @param {string} file */
async function givePassword(file) {
  const passwordHash = await hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
  const sqlite = new Database(file);
  sqlite.prepare('UPDATE users SET password_hash = ? WHERE email = ?').run(passwordHash, email);
  sqlite.close();
}

/** @param {string} base */
async function timed(base) {
  const begun = performance.now();
  const answer = await tried(base, home, email);
  if (!answer.startsWith('HTTP/1.1 303')) throw new Error(`signing in answers ${answer.slice(0, 40)}`);
  return performance.now() - begun;
}

/** One try over a bare socket, so that the server is kept busy and not this process. @param {string} base @param {string} address @param {string} typed @returns the answer */
async function tried(base, address, typed) {
  const { host, hostname, port } = new URL(base);
  const body = new URLSearchParams({ email: typed, password }).toString();
  const socket = net.connect(Number(port), hostname).setEncoding('utf8');
  socket.write(
    `POST /api/sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${base}\r\nX-Forwarded-For: ${address}\r\nConnection: close\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  let answer = '';
  for await (const text of socket) answer += text;
  return answer;
}

/** @param {number[]} times */
const middle = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The environment the front door reads, checked. Everything has a default that suits a person trying it on their own machine.
 * @param {Record<string, string | undefined>} env
 * @throws Error with one line for the operator
 */
export function settingsOf(env) {
  const port = wholeNumber(env, 'PORT', 3000, 65_535);
  const url = originUrl(env.APP_URL || `http://127.0.0.1:${port}`);
  const local = loopbackNames.includes(url.hostname);
  const host = env.HOST || '127.0.0.1';
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return {
    host,
    port,
    dataDir: path.resolve(env.DATA_DIR || 'data'),
    origin: url.origin,
    secure: url.protocol === 'https:',
    local,
    /** The hosts it answers to; on a person's own machine every name of that machine. */
    hosts: new Set(local ? [url.host, ...loopbackNames.map((name) => `${name}:${port}`)] : [url.host]),
    proxies: wholeNumber(env, 'TRUST_PROXY', 0, 10),
    proxyCompresses: proxyCompresses(env),
    /** Where this process reaches itself, past the proxy. */
    inside: `http://${reachable}:${port}`,
    outside: providerOrigins(env),
  };
}

function wholeNumber(env, name, otherwise, most) {
  const number = Number(env[name] || otherwise);
  if (!Number.isInteger(number) || number < 0 || number > most) throw new Error(`${name} must be a whole number up to ${most}.`);
  return number;
}

/** Whether a trusted proxy compresses pages, so that they are handed to it as they are. */
function proxyCompresses(env) {
  if (env.PROXY_COMPRESSES !== '1') return false;
  if (!Number(env.TRUST_PROXY)) throw new Error('PROXY_COMPRESSES=1 says that a proxy compresses pages: set TRUST_PROXY too.');
  return true;
}

function originUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username) {
    throw new Error(`APP_URL must be an origin such as https://plan.example.org, not ${text}`);
  }
  return url;
}

/** Signing in elsewhere leaves this origin: for those providers alone a form may lead there. */
function providerOrigins(env) {
  return [
    ...(env.AUTH_GOOGLE_ID ? ['https://accounts.google.com'] : []),
    ...(env.AUTH_GITHUB_ID ? ['https://github.com'] : []),
    ...(env.AUTH_OIDC_ID && URL.canParse(env.AUTH_OIDC_ISSUER ?? '') ? [new URL(env.AUTH_OIDC_ISSUER).origin] : []),
  ];
}

/**
 * Made once and kept beside the data, for the owner's eyes only, so that sessions outlive a restart.
 * @throws Error with one line for the operator, where nothing can be kept
 */
export function secretIn(dataDir) {
  const file = path.join(dataDir, 'auth-secret');
  try {
    makeFolder(dataDir);
    if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Error(`The data cannot be stored in ${dataDir} (${error.message}). Set DATA_DIR to a folder this user can write to.`);
  }
}

/** As in db/engine/open.ts: Node's own recursion never ends under a parent such as /proc. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}

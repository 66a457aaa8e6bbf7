import path from 'node:path';
import { BadEnvironment } from './bad-environment.mjs';
import { loopbackNames } from './loopback.mjs';
import { mailServerOf } from './mail-server.mjs';

/** Every variable that Throughline reads is parsed and checked here (README, "Running it"). One that is set to nothing counts as unset. */

/** @typedef {Record<string, string | undefined>} Variables */
/** @typedef {ReturnType<typeof environmentOf>} Environment */

const signUpModes = /** @type {const} */ (['open', 'invite', 'closed']);
const MIN_SECRET_CHARACTERS = 32;

/**
 * What the server and the operators' commands run with. Every variable has a default that suits a person on their own machine.
 * @param {Variables} variables
 * @throws {BadEnvironment}
 */
export function environmentOf(variables) {
  const get = readerOf(variables);
  const port = wholeNumber(get, 'PORT', 3000, 65_535);
  const url = originUrl(get('APP_URL') ?? `http://127.0.0.1:${port}`);
  const isLocal = loopbackNames.includes(url.hostname);
  const host = get('HOST') ?? '127.0.0.1';
  const dataDir = path.resolve(/* turbopackIgnore: true */ get('DATA_DIR') ?? 'data');
  const seedDemo = isOn(get, 'SEED_DEMO');
  if (seedDemo && !isLocal) {
    throw new BadEnvironment(
      'SEED_DEMO: the demo account has a public password, so it is loaded only where APP_URL is a loopback address.',
    );
  }
  const proxies = wholeNumber(get, 'TRUST_PROXY', 0, 10);
  const proxyCompresses = isOn(get, 'PROXY_COMPRESSES');
  if (proxyCompresses && proxies === 0) {
    throw new BadEnvironment('PROXY_COMPRESSES=1 says that a proxy compresses pages: set TRUST_PROXY too.');
  }
  return {
    host,
    port,
    dataDir,
    databaseFile: path.join(/* turbopackIgnore: true */ dataDir, 'throughline.db'),
    origin: url.origin,
    isSecure: url.protocol === 'https:',
    isLocal,
    /** The hosts it answers to; on a person's own machine every name of that machine. */
    hosts: new Set(isLocal ? [url.host, ...loopbackNames.map((name) => `${name}:${port}`)] : [url.host]),
    /** How many proxies in front append to X-Forwarded-For. */
    proxies,
    /** Whether a trusted proxy compresses pages, so that they are handed to it as they are. */
    proxyCompresses,
    /** Where this process reaches itself, past the proxy. */
    inside: `http://${reachable(host)}:${port}`,
    authSecret: secret(get),
    signUp: oneOf(get, 'SIGN_UP', signUpModes),
    seedDemo,
    /** Opens the routes that `npm run bench` reads its figures from. */
    isBench: isOn(get, 'BENCH'),
    /** Hosts that calendars may be read from, see lib/server/calendars/calendar-hosts.ts. */
    calendarHosts: get('CALENDAR_HOSTS'),
    mail: mailServerOf(get('SMTP_URL'), get('MAIL_FROM'), url.hostname),
    providers: providers(get),
  };
}

/**
 * What the tests and the bench run with.
 * @param {Variables} variables
 * @throws {BadEnvironment}
 */
export function toolSettingsOf(variables) {
  const get = readerOf(variables);
  return {
    chromiumPath: get('CHROMIUM_PATH'),
    propertySeed: wholeNumber(get, 'PROPERTY_SEED', 20_261_128, 2 ** 31 - 1),
    journeys: { port: wholeNumber(get, 'E2E_PORT', 3217, 65_535), dataDir: get('E2E_DATA') },
    bench: {
      port: wholeNumber(get, 'BENCH_PORT', 3901, 65_535),
      rounds: wholeNumber(get, 'BENCH_ROUNDS', 5, 1000),
      requests: wholeNumber(get, 'BENCH_REQUESTS', 48, 100_000),
      /** The pages to measure by their routes, and in which states: all when empty. */
      pages: list(get, 'BENCH_PAGES'),
      states: list(get, 'BENCH_STATES'),
    },
  };
}

/** @typedef {(name: string) => string | undefined} Reader */

/** @param {Variables} variables @returns {Reader} */
const readerOf = (variables) => (name) => variables[name]?.trim() || undefined;

/** @param {Reader} get @param {string} name @param {number} otherwise @param {number} most */
function wholeNumber(get, name, otherwise, most) {
  const number = Number(get(name) ?? otherwise);
  if (!Number.isInteger(number) || number < 0 || number > most) throw new BadEnvironment(`${name} must be a whole number up to ${most}.`);
  return number;
}

/** @param {Reader} get @param {string} name what it holds, with commas between */
const list = (get, name) =>
  get(name)
    ?.split(',')
    .map((each) => each.trim()) ?? [];

/** @param {string} text */
function originUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username) {
    throw new BadEnvironment(`APP_URL must be an origin such as https://plan.example.org, not ${text}`);
  }
  return url;
}

/** @param {Reader} get @param {string} name */
function isOn(get, name) {
  if (![undefined, '1'].includes(get(name))) throw new BadEnvironment(`${name} must be 1, or not be set.`);
  return get(name) === '1';
}

/** @template {string} Value @param {Reader} get @param {string} name @param {readonly Value[]} values */
function oneOf(get, name, values) {
  const value = values.find((each) => each === get(name));
  if (get(name) && !value) throw new BadEnvironment(`${name} must be one of ${values.join(', ')}.`);
  return value;
}

/** @param {Reader} get */
function secret(get) {
  const given = get('AUTH_SECRET');
  if (given && given.length < MIN_SECRET_CHARACTERS) {
    throw new BadEnvironment(`AUTH_SECRET must have at least ${MIN_SECRET_CHARACTERS} characters.`);
  }
  return given;
}

/** @param {string} host an address to listen on; those that mean every address are reached by the loopback one */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** The sign-in providers that are fully set up. @param {Reader} get */
function providers(get) {
  const issuer = get('AUTH_OIDC_ISSUER');
  if (issuer && !URL.canParse(issuer)) throw new BadEnvironment(`AUTH_OIDC_ISSUER must be an address, not ${issuer}`);
  const oidc = keyPair(get, 'AUTH_OIDC');
  return {
    google: keyPair(get, 'AUTH_GOOGLE'),
    github: keyPair(get, 'AUTH_GITHUB'),
    oidc: issuer && oidc && { ...oidc, issuer, name: get('AUTH_OIDC_NAME') ?? 'your organization' },
  };
}

/** @param {Reader} get @param {string} prefix */
function keyPair(get, prefix) {
  const [id, secret] = [get(`${prefix}_ID`), get(`${prefix}_SECRET`)];
  return id && secret ? { id, secret } : undefined;
}

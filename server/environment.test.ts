import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentOf, toolSettingsOf } from './environment.mjs';

const secret = 'a secret of at least 32 characters';
const names = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'APP_URL',
  'AUTH_SECRET',
  'SIGN_UP',
  'TRUST_PROXY',
  'PROXY_COMPRESSES',
  'SEED_DEMO',
  'CALENDAR_HOSTS',
  'SMTP_URL',
  'MAIL_FROM',
  'BENCH',
  'AUTH_GOOGLE_ID',
  'AUTH_GOOGLE_SECRET',
  'AUTH_GITHUB_ID',
  'AUTH_GITHUB_SECRET',
  'AUTH_OIDC_ISSUER',
  'AUTH_OIDC_ID',
  'AUTH_OIDC_SECRET',
  'AUTH_OIDC_NAME',
];
const tools = ['CHROMIUM_PATH', 'E2E_PORT', 'E2E_DATA', 'BENCH_PORT', 'BENCH_ROUNDS', 'BENCH_REQUESTS'];

test('without any variable it suits a person on their own machine', () => {
  expect(environmentOf({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseFile: path.resolve('data', 'throughline.db'),
    origin: 'http://127.0.0.1:3000',
    isLocal: true,
    isSecure: false,
    proxies: 0,
    seedDemo: false,
    isBench: false,
    providers: { google: undefined, github: undefined, oidc: undefined },
  });
});

describe.each(['', '  '])('a variable that is set to %j counts as unset', (empty) => {
  test.each(names)('%s', (name) => expect(environmentOf({ [name]: empty })).toEqual(environmentOf({})));
  test.each(tools)('%s', (name) => expect(toolSettingsOf({ [name]: empty })).toEqual(toolSettingsOf({})));
});

test.each([
  [{ PORT: '80a' }, 'PORT must be a whole number'],
  [{ PORT: '65536' }, 'PORT must be a whole number'],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be a whole number'],
  [{ APP_URL: 'plan.example.org' }, 'APP_URL must be an origin'],
  [{ APP_URL: 'https://plan.example.org/app' }, 'APP_URL must be an origin'],
  [{ PROXY_COMPRESSES: '1' }, 'set TRUST_PROXY too'],
  [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters'],
  [{ SIGN_UP: 'everyone' }, 'SIGN_UP must be one of open, invite, closed'],
  [{ SEED_DEMO: 'yes' }, 'SEED_DEMO must be 1'],
  [{ SEED_DEMO: '1', APP_URL: 'https://plan.example.org' }, 'loopback address'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL must look like'],
  [{ SMTP_URL: 'https://mail.example.org' }, 'SMTP_URL must look like'],
  [{ SMTP_URL: 'smtp://ines:50%off@mail.example.org' }, 'as %25'],
  [{ MAIL_FROM: 'Ines, Tomasz' }, 'MAIL_FROM must be an address'],
  [{ MAIL_FROM: 'Ines <ines@example.org>, tomasz@example.org' }, 'MAIL_FROM must be an address'],
  [{ AUTH_OIDC_ISSUER: 'id.example.org' }, 'AUTH_OIDC_ISSUER must be an address'],
])('%j is refused in one line', (variables, message) => {
  expect(() => environmentOf(variables)).toThrow(message);
});

test.each([
  [
    'smtps://ines%40example.org:a%20word@mail.example.org',
    { port: 465, isSecure: true, isLoopback: false, user: 'ines@example.org', password: 'a word' },
  ],
  ['smtp://mail.example.org', { port: 587, isSecure: false, isLoopback: false, user: '' }],
  ['smtp://127.0.0.1:25', { host: '127.0.0.1', port: 25, isLoopback: true }],
  ['smtp://[::1]:1025', { host: '::1', port: 1025, isLoopback: true }],
  // Settings of the mail library are not taken from an address.
  ['smtp://mail.example.org?tls.rejectUnauthorized=false', { host: 'mail.example.org' }],
])('mail goes through %s', (SMTP_URL, expected) => expect(environmentOf({ SMTP_URL }).mail).toMatchObject(expected));

test.each([
  [{ MAIL_FROM: 'Plans at Example <plans@example.org>' }, { name: 'Plans at Example', address: 'plans@example.org' }],
  [{ MAIL_FROM: 'plans@example.org' }, { name: 'Throughline', address: 'plans@example.org' }],
  [{ SMTP_URL: 'smtp://ines%40example.org:x@mail.example.org' }, { name: 'Throughline', address: 'ines@example.org' }],
  [{ APP_URL: 'https://plan.example.org' }, { name: 'Throughline', address: 'throughline@plan.example.org' }],
  [{}, { name: 'Throughline', address: 'throughline@localhost' }],
])('with %j letters come from %j', (variables, from) =>
  expect(environmentOf({ SMTP_URL: 'smtp://mail.example.org', ...variables }).mail?.from).toEqual(from),
);

test('no refusal shows the password of the mail server', () => {
  expect(() => environmentOf({ SMTP_URL: 'smtpx://ines:secret@mail.example.org' })).toThrow(/^(?!.*secret)/);
});

test('pages are left to the proxy only when it says so', () => {
  expect(environmentOf({ PROXY_COMPRESSES: '1', TRUST_PROXY: '1' }).proxyCompresses).toBe(true);
  expect(environmentOf({ TRUST_PROXY: '1' }).proxyCompresses).toBe(false);
});

test('a provider counts once its id and its secret are there', () => {
  const { providers } = environmentOf({
    AUTH_SECRET: secret,
    AUTH_GOOGLE_ID: 'g',
    AUTH_GITHUB_ID: 'h',
    AUTH_GITHUB_SECRET: 's',
    AUTH_OIDC_ID: 'o',
    AUTH_OIDC_SECRET: 't',
    AUTH_OIDC_ISSUER: 'https://id.example.org/realm',
    AUTH_OIDC_NAME: '',
  });
  expect(providers).toEqual({
    google: undefined,
    github: { id: 'h', secret: 's' },
    oidc: { id: 'o', secret: 't', issuer: 'https://id.example.org/realm', name: 'your organization' },
  });
});

import crypto from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type OwnServer, ownServer } from './support/own-server';

let own: OwnServer;
test.beforeEach(() => {
  own = ownServer();
});
test.afterEach(() => own.close());

const { privateKey, publicKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An OpenID Connect issuer that signs everyone in with `claims`, or refuses everyone when there are none. */
async function issuerOf(claims: Record<string, unknown>) {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', issuer);
    const json = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') {
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (url.pathname === '/authorize') {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      const [name, value] = claims.sub ? ['code', 'a-code'] : ['error', 'access_denied'];
      back.searchParams.set(name, value);
      if (url.searchParams.has('state')) back.searchParams.set('state', url.searchParams.get('state') ?? '');
      return response.writeHead(302, { location: back.href }).end();
    }
    if (url.pathname === '/token') {
      const now = Math.floor(Date.now() / 1000);
      const signed = `${encoded({ alg: 'RS256', kid: 'one' })}.${encoded({ iss: issuer, aud: 'throughline', iat: now, exp: now + 60, ...claims })}`;
      const signature = crypto.sign('sha256', Buffer.from(signed), privateKey).toString('base64url');
      return json({ access_token: 'x', token_type: 'bearer', expires_in: 60, id_token: `${signed}.${signature}` });
    }
    if (url.pathname === '/userinfo') return json(claims);
    if (url.pathname === '/keys') return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
    response.writeHead(404).end();
    return undefined;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { issuer, close: () => server.close() };
}

const withIssuer = (issuer: string) => ({
  AUTH_OIDC_ISSUER: issuer,
  AUTH_OIDC_ID: 'throughline',
  AUTH_OIDC_SECRET: 'a secret between the two',
  AUTH_OIDC_NAME: 'Northgrid',
});

test('sign-in providers are shown only when they are set up', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/sign-in`);
  await expect(page.getByRole('button')).toHaveText(['Sign in']);
  // A secret without its id does not enable a provider.
  own.serve({ AUTH_GOOGLE_ID: 'x', AUTH_GOOGLE_SECRET: 'x', AUTH_GITHUB_ID: 'x', AUTH_GITHUB_SECRET: 'x', AUTH_OIDC_SECRET: 'x' });
  await own.ready();
  const answer = await page.goto(`${own.origin}/sign-in`);
  await expect(page.getByRole('button')).toHaveText(['Sign in', 'Continue with Google', 'Continue with GitHub']);
  expect(await answer?.headerValue('content-security-policy')).toContain(
    "form-action 'self' https://accounts.google.com https://github.com",
  );
});

test('signing in through an organization creates an account in the browser’s time zone and finds it the next time', async ({ browser }) => {
  const { issuer, close } = await issuerOf({ sub: '42', email: 'Ines@Example.org', email_verified: true, name: 'Ines Carvalho' });
  own.serve(withIssuer(issuer));
  await own.ready();
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  const comeIn = async () => {
    await page.goto(`${own.origin}/sign-in`);
    await page.getByRole('button', { name: 'Continue with Northgrid' }).click();
  };
  await comeIn();
  await page.getByLabel('Where I want to be').fill('Into energy');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByRole('heading', { name: 'What would bring you closer?' })).toBeVisible();
  await page.goto(`${own.origin}/settings`);
  await expect(page.getByLabel('Name')).toHaveValue('Ines Carvalho');
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');

  await context.clearCookies();
  await comeIn();
  await expect(page).toHaveURL(`${own.origin}/today`);
  await expect(page.getByRole('banner')).toContainText('Energy');

  // What was shared into the log is still there after the way through the provider.
  await context.clearCookies();
  await page.goto(`${own.origin}/log?text=Coffee+with+Ana`);
  await page.getByRole('button', { name: 'Continue with Northgrid' }).click();
  await expect(page.getByLabel('In one line')).toHaveValue('Coffee with Ana');
  await context.close();
  close();
});

for (const [what, claims, said] of [
  [
    'has no confirmed address there',
    { sub: '43', email: 'ines@example.org', email_verified: false },
    'That provider did not give us a confirmed e-mail',
  ],
  ['has no address at all there', { sub: '44' }, 'That provider did not give us a confirmed e-mail'],
  ['turns back there', {}, 'That sign-in was not completed.'],
] as const) {
  test(`someone who ${what} sees the reason on the sign-in page`, async ({ page }) => {
    const { issuer, close } = await issuerOf(claims);
    own.serve(withIssuer(issuer));
    await own.ready();
    await page.goto(`${own.origin}/sign-in`);
    await page.getByRole('button', { name: 'Continue with Northgrid' }).click();
    await expect(page.getByText(said)).toBeVisible();
    await page.goto(`${own.origin}/today`);
    await expect(page).toHaveURL(/\/sign-in$/);
    close();
  });
}

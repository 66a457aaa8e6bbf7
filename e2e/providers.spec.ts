import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type OwnServer, ownServer } from './own-server';

let own: OwnServer;
test.beforeEach(() => {
  own = ownServer();
});
test.afterEach(() => own.close());

/** An issuer as OpenID Connect describes it, that lets nobody through. */
async function refusingIssuer() {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', issuer);
    if (url.pathname === '/authorize') {
      return response.writeHead(302, { location: `${url.searchParams.get('redirect_uri')}?error=access_denied` }).end();
    }
    const [authorization_endpoint, token_endpoint, jwks_uri] = ['authorize', 'token', 'keys'].map((name) => `${issuer}/${name}`);
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ issuer, authorization_endpoint, token_endpoint, jwks_uri }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { issuer, close: () => server.close() };
}

test('ways to sign in elsewhere are shown only when they are set up', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/sign-in`);
  await expect(page.getByRole('button')).toHaveText(['Sign in']);
  // A secret without its id sets up nothing.
  own.serve({ AUTH_GOOGLE_ID: 'x', AUTH_GOOGLE_SECRET: 'x', AUTH_GITHUB_ID: 'x', AUTH_GITHUB_SECRET: 'x', AUTH_OIDC_SECRET: 'x' });
  await own.ready();
  const answer = await page.goto(`${own.origin}/sign-in`);
  await expect(page.getByRole('button')).toHaveText(['Sign in', 'Go on with Google', 'Go on with GitHub']);
  expect(await answer?.headerValue('content-security-policy')).toContain(
    "form-action 'self' https://accounts.google.com https://github.com",
  );
});

test('who is turned back elsewhere comes to the door again, and is told', async ({ page }) => {
  const { issuer, close } = await refusingIssuer();
  own.serve({ AUTH_OIDC_ISSUER: issuer, AUTH_OIDC_ID: 'throughline', AUTH_OIDC_SECRET: 'between the two', AUTH_OIDC_NAME: 'Northgrid' });
  await own.ready();
  await page.goto(`${own.origin}/sign-in`);
  await page.getByRole('button', { name: 'Go on with Northgrid' }).click();
  await expect(page.getByText('Signing in there did not come to an end.')).toBeVisible();
  await page.goto(`${own.origin}/today`);
  await expect(page).toHaveURL(/\/sign-in$/);
  close();
});

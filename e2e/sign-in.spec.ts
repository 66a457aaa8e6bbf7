import { accountsOf } from '@/db/accounts/accounts';
import { database, expect, test } from './support/fixtures';
import { fromElsewhere, mustWait, newAccount, password, signIn } from './support/sign-in';

const wrong = 'That e-mail and password don’t match. Check both, or start a plan.';

test.beforeEach(({ context }) => fromElsewhere(context));

test('a wrong password is reported beside the field; the right one signs in', async ({ page }) => {
  const email = await newAccount();
  await signIn(page, email, 'eight lamps along the quay');
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(wrong);
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await signIn(page, `unknown-${email}`);
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(wrong);
  await signIn(page, ` ${email.toUpperCase()} `);
  await expect(page.getByRole('heading', { name: 'Where do you want to be?' })).toBeVisible();
});

test('signing in works without JavaScript', async ({ browser }) => {
  const email = await newAccount();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await fromElsewhere(context);
  const plain = await context.newPage();
  await signIn(plain, email, 'eight lamps along the quay');
  await expect(plain.getByText(wrong)).toBeVisible();
  await expect(plain.getByLabel('E-mail')).toHaveValue(email);
  await signIn(plain, email);
  await expect(plain).toHaveURL(/\/welcome$/);
});

test('the eleventh try has to wait, from a form or a request', async ({ page, request, baseURL }) => {
  const email = await newAccount();
  const guess = (secret: string, accept: string) =>
    request.post('/api/sign-in', {
      form: { email, password: secret },
      headers: { origin: String(baseURL), accept, 'x-forwarded-for': `198.19.${crypto.getRandomValues(new Uint8Array(2)).join('.')}` },
      maxRedirects: 0,
    });
  for (let count = 1; count <= 10; count++) expect((await guess('not this one either', 'text/html')).status()).toBe(303);
  for (const accept of ['text/html', 'application/json']) {
    const eleventh = await guess(password, accept);
    expect(eleventh.status()).toBe(429);
    expect(Number(eleventh.headers()['retry-after'])).toBeGreaterThan(0);
    expect(await eleventh.text()).toMatch(mustWait);
  }
  await signIn(page, email);
  await expect(page.getByText(mustWait)).toBeVisible();
});

test('signing out ends the session at once, even for a copied cookie', async ({ page, context, browser }) => {
  await signIn(page, await newAccount());
  await expect(page).toHaveURL(/\/welcome$/);
  const thief = await browser.newContext();
  await thief.addCookies(await context.cookies());
  const elsewhere = await thief.newPage();
  await elsewhere.goto('/welcome');
  await expect(elsewhere).toHaveURL(/\/welcome$/);
  await page.getByRole('button', { name: 'Sign out and come back later' }).click();
  await expect(page.getByRole('link', { name: 'Start a plan' })).toBeVisible();
  await elsewhere.goto('/welcome');
  await expect(elsewhere).toHaveURL(/\/sign-in$/);
});

test('a reset link sets a new password once and ends every session', async ({ page, context, browser }) => {
  const email = await newAccount();
  await signIn(page, email);
  await expect(page).toHaveURL(/\/welcome$/);
  const db = database();
  const accounts = accountsOf(db, new Date());
  const token = await accounts.issueTicket('reset', 30, (await accounts.byEmail(email))?.id);
  db.$client.close();

  const elsewhere = await (await browser.newContext()).newPage();
  await fromElsewhere(elsewhere.context());
  await elsewhere.goto(`/reset/${token}`);
  await elsewhere.getByLabel('New password').fill(email);
  await elsewhere.getByRole('button', { name: 'Save password and sign in' }).click();
  await expect(elsewhere.getByLabel('New password')).toHaveAccessibleDescription(/too close to your e-mail address/);
  await elsewhere.getByLabel('New password').fill('nine lamps along the quay');
  await elsewhere.getByRole('button', { name: 'Save password and sign in' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Where do you want to be?' })).toBeVisible();

  await page.goto('/welcome');
  await expect(page).toHaveURL(/\/sign-in$/);
  for (const dead of [token, 'reset_never-was']) {
    const answer = await page.goto(`/reset/${dead}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'This address no longer works' })).toBeVisible();
  }
  await context.clearCookies();
  await signIn(page, email);
  await expect(page.getByText(wrong)).toBeVisible();
});

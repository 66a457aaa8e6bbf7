import { type BrowserContext, type Page, test } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { database, expect, test as withPerson } from './fixtures';

const password = 'seven lamps along the quay';
const wrong = 'That e-mail and password do not belong together. Check both, or start a plan.';

/** From an address of its own, so that no test uses up another's tries. */
const fromElsewhere = (context: BrowserContext) => {
  const [a, b] = crypto.getRandomValues(new Uint8Array(2));
  return context.setExtraHTTPHeaders({ 'x-forwarded-for': `198.18.${a}.${b}` });
};

test.beforeEach(({ context }) => fromElsewhere(context));

async function signUp(page: Page) {
  const email = `${crypto.randomUUID()}@example.org`;
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Ines Carvalho');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Start a plan' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Where do you want to be?' })).toBeVisible();
  return email;
}

async function signIn(page: Page, email: string, secret = password) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a new person begins with words that were suggested, and lives in the time zone of their browser', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
  await fromElsewhere(context);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Start a plan' }).click();
  const email = `${crypto.randomUUID()}@example.org`;
  await page.getByLabel('Your name').fill('Ines Carvalho');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Suggest a passphrase' }).click();
  await expect(page.getByLabel('Password')).toHaveValue(/^([a-z]+ ){5}[a-z]+$/);
  const suggested = await page.getByLabel('Password').inputValue();
  await page.getByRole('button', { name: 'Start a plan' }).click();
  await page.getByLabel('Where I want to be').fill('Move from transit data into product management in energy');
  await page.getByLabel('In two or three words').fill('Product in energy');
  await page.getByRole('button', { name: 'Keep this objective' }).click();
  await page.getByRole('heading', { name: 'What would bring you closer?' }).waitFor();
  await page.goto('/settings');
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');

  await context.clearCookies();
  await signIn(page, email, suggested);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/today$/);
});

test('what is wrong with a sign-up is said beside its field, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-up');
  const email = page.getByLabel('E-mail');
  const secret = page.getByLabel('Password');
  await email.fill('ines at example');
  await secret.fill('short');
  await page.getByRole('button', { name: 'Start a plan' }).click();
  await expect(page.getByLabel('Your name')).toHaveAccessibleDescription('Say what you are called');
  await expect(page.getByLabel('Your name')).toBeFocused();
  await expect(email).toHaveAccessibleDescription(/like ines@example\.org/);
  await expect(secret).toHaveAccessibleDescription(/Use at least 15 characters/);
  await expect(secret).toHaveValue('short');

  await page.getByLabel('Your name').fill('Ines');
  await email.fill('ines.carvalho@example.org');
  for (const guessable of ['password password', 'ines.carvalho ines.carvalho']) {
    await secret.fill(guessable);
    await page.getByRole('button', { name: 'Start a plan' }).click();
    await expect(secret).toHaveAccessibleDescription(/choose words of your own/);
  }
});

test('a taken e-mail is not told outright', async ({ page, context }) => {
  const email = await signUp(page);
  await context.clearCookies();
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Mallory');
  await page.getByLabel('E-mail').fill(email.toUpperCase());
  await page.getByLabel('Password').fill('eight lamps along the quay');
  await page.getByRole('button', { name: 'Start a plan' }).click();
  await expect(page.getByText('This account could not be opened. If you have been here before, sign in instead.')).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue(email.toUpperCase());
});

test('who is here can only be guessed slowly: from one network the twenty-first refused sign-up waits, from another it does not', async ({
  page,
  context,
}) => {
  const email = await signUp(page);
  await context.clearCookies();
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Mallory');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('eight lamps along the quay');
  const start = async () => {
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Start a plan' }).click();
    await answer;
  };
  for (let refused = 0; refused < 20; refused++) await start();
  await expect(page.getByText('This account could not be opened.')).toBeVisible();
  await start();
  await expect(page.getByText('Too many tries. Wait 60 minutes, then try again.')).toBeVisible();

  await page.getByLabel('E-mail').fill(`free-${email}`);
  await start();
  await expect(page.getByText('Too many tries. Wait 60 minutes, then try again.')).toBeVisible();
  await fromElsewhere(context);
  await start();
  await expect(page.getByRole('heading', { name: 'Where do you want to be?' })).toBeVisible();
});

test('a wrong password is said beside the field; the right one opens the door', async ({ page, context }) => {
  const email = await signUp(page);
  await context.clearCookies();
  await signIn(page, email, 'eight lamps along the quay');
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(wrong);
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await signIn(page, `nobody-${email}`);
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(wrong);
  await signIn(page, ` ${email.toUpperCase()} `);
  await expect(page.getByRole('heading', { name: 'Where do you want to be?' })).toBeVisible();
});

test('signing in does without JavaScript', async ({ page, browser }) => {
  const email = await signUp(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await fromElsewhere(context);
  const plain = await context.newPage();
  await signIn(plain, email, 'eight lamps along the quay');
  await expect(plain.getByText(wrong)).toBeVisible();
  await expect(plain.getByLabel('E-mail')).toHaveValue(email);
  await signIn(plain, email);
  await expect(plain).toHaveURL(/\/welcome$/);
});

test('the eleventh try waits, however it comes', async ({ page, context, request, baseURL }) => {
  const email = await signUp(page);
  await context.clearCookies();
  const attempt = (secret: string, accept: string) =>
    request.post('/api/sign-in', {
      form: { email, password: secret },
      headers: { origin: String(baseURL), accept, 'x-forwarded-for': `198.19.${crypto.getRandomValues(new Uint8Array(2)).join('.')}` },
      maxRedirects: 0,
    });
  for (let count = 1; count <= 10; count++) expect((await attempt('not this one either', 'text/html')).status()).toBe(303);
  for (const accept of ['text/html', 'application/json']) {
    const eleventh = await attempt(password, accept);
    expect(eleventh.status()).toBe(429);
    expect(Number(eleventh.headers()['retry-after'])).toBeGreaterThan(500);
    expect(await eleventh.text()).toContain('Too many tries. Wait ten minutes, then try again.');
  }
  await signIn(page, email);
  await expect(page.getByText('Too many tries. Wait ten minutes, then try again.')).toBeVisible();
});

test('signing out ends the session at once, wherever its cookie went', async ({ page, context, browser }) => {
  await signUp(page);
  const thief = await browser.newContext();
  await thief.addCookies(await context.cookies());
  const elsewhere = await thief.newPage();
  await elsewhere.goto('/welcome');
  await expect(elsewhere).toHaveURL(/\/welcome$/);
  await page.getByRole('button', { name: 'Sign out, and come back later' }).click();
  await expect(page.getByRole('link', { name: 'Start a plan' })).toBeVisible();
  await elsewhere.goto('/welcome');
  await expect(elsewhere).toHaveURL(/\/sign-in$/);
});

test('a one-time address sets a new password, once, and ends every session', async ({ page, context, browser }) => {
  const email = await signUp(page);
  const db = database();
  const accounts = accountsOf(db, new Date());
  const token = await accounts.issueTicket('reset', 30, (await accounts.byEmail(email))?.id);
  db.$client.close();

  const elsewhere = await (await browser.newContext()).newPage();
  await fromElsewhere(elsewhere.context());
  await elsewhere.goto(`/reset/${token}`);
  await elsewhere.getByLabel('New password').fill(email);
  await elsewhere.getByRole('button', { name: 'Set it and sign in' }).click();
  await expect(elsewhere.getByLabel('New password')).toHaveAccessibleDescription(/too close to your e-mail address/);
  await elsewhere.getByLabel('New password').fill('nine lamps along the quay');
  await elsewhere.getByRole('button', { name: 'Set it and sign in' }).click();
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

withPerson('sessions are listed, ended one by one, or all at once', async ({ page, person, browser }) => {
  const [phone, desk] = [await browser.newContext(), await browser.newContext()];
  for (const context of [phone, desk]) await person.signIn(context);
  await page.goto('/settings');
  const sessions = page.getByRole('list', { name: 'Sessions' });
  await expect(sessions.getByRole('listitem')).toHaveCount(3);
  await expect(sessions.getByText('this one', { exact: true })).toHaveCount(1);
  await sessions
    .getByRole('button', { name: /^End this one/ })
    .first()
    .click();
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByRole('link', { name: 'Start a plan' })).toBeVisible();
  for (const context of [phone, desk]) {
    const other = await context.newPage();
    await other.goto('/today');
    await expect(other).toHaveURL(/\/sign-in$/);
  }
});

withPerson('an account of another provider is given a password, which then is asked for', async ({ page, person, browser }) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Set a password' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New password').fill(password);
  await dialog.getByRole('button', { name: 'Set it' }).click();
  await expect(page.getByText('The password is set. Every other session has ended.')).toBeVisible();

  await page.getByRole('button', { name: 'Change the password' }).click();
  await dialog.getByLabel('Password until now').fill(password);
  for (const [guessable, why] of [
    ['password password', /among the first a guesser tries/],
    [person.email, /too close to your e-mail address/],
    ['é'.repeat(600), /at most 128 characters/],
  ] as const) {
    await dialog.getByLabel('New password').fill(guessable);
    await dialog.getByRole('button', { name: 'Set it' }).click();
    await expect(dialog.getByLabel('New password')).toHaveAccessibleDescription(why);
  }
  await dialog.getByLabel('New password').fill('nine lamps along the quay');
  await dialog.getByLabel('Password until now').fill('ten lamps along the quay');
  await dialog.getByRole('button', { name: 'Set it' }).click();
  await expect(dialog.getByLabel('Password until now')).toHaveAccessibleDescription(/That is not your password/);
  await dialog.getByLabel('Password until now').fill(password);
  await dialog.getByRole('button', { name: 'Set it' }).click();
  await expect(dialog).toBeHidden();

  const elsewhere = await (await browser.newContext()).newPage();
  await fromElsewhere(elsewhere.context());
  await signIn(elsewhere, person.email, 'nine lamps along the quay');
  await expect(elsewhere).toHaveURL(/\/today$/);
});

withPerson('an account is deleted with all that is in it, once it is meant', async ({ page, person, browser }) => {
  await page.goto('/settings');
  const elsewhere = await browser.newContext();
  await person.signIn(elsewhere);
  await page.getByRole('button', { name: 'Delete the account' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Backups already made still hold them, until newer ones take their place');
  await dialog.getByLabel(`Type ${person.email} to go on`).fill('somebody@example.org');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(dialog.getByText('Type the e-mail of this account')).toBeVisible();
  await dialog.getByLabel(`Type ${person.email} to go on`).fill(person.email);
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('link', { name: 'Start a plan' })).toBeVisible();
  expect(await person.planner.plans.select()).toEqual([]);
  const other = await elsewhere.newPage();
  await other.goto('/today');
  await expect(other).toHaveURL(/\/sign-in$/);
});

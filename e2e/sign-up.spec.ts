import { expect, test } from '@playwright/test';
import { isAccessible } from './support/accessible';
import { fromElsewhere, mustWait, newAccount, signIn } from './support/sign-in';

test.beforeEach(({ context }) => fromElsewhere(context));

test('a new account starts with the suggested password and the browser’s time zone', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', permissions: ['clipboard-read', 'clipboard-write'] });
  await fromElsewhere(context);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Start a plan' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
  const email = `${crypto.randomUUID()}@example.org`;
  await page.getByLabel('Your name').fill('Ines Carvalho');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Suggest a passphrase' }).click();
  await expect(page.getByLabel('Password')).toHaveValue(/^([a-z]+ ){5}[a-z]+$/);
  const suggested = await page.getByLabel('Password').inputValue();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(suggested);
  await expect(page.getByText('ask whoever runs this server for a reset link')).toBeVisible();
  await page.getByRole('button', { name: 'Start a plan' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Where do you want to be?' })).toBeFocused();
  await page.getByLabel('Where I want to be').fill('Move from transit data into product management in energy');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('heading', { name: 'What would bring you closer?' }).waitFor();
  await page.goto('/settings');
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');

  await context.clearCookies();
  await signIn(page, email, suggested);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/today$/);
});

test('sign-up errors show beside their fields, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-up');
  const email = page.getByLabel('E-mail');
  const secret = page.getByLabel('Password');
  await email.fill('ines at example');
  await secret.fill('short');
  await page.getByRole('button', { name: 'Start a plan' }).click();
  await expect(page.getByLabel('Your name')).toHaveAccessibleDescription('Enter your name');
  await expect(page.getByLabel('Your name')).toBeFocused();
  await expect(email).toHaveAccessibleDescription(/like ines@example\.org/);
  await expect(secret).toHaveAccessibleDescription(/Use at least 15 characters/);
  await expect(secret).toHaveValue('short');

  await page.getByLabel('Your name').fill('Ines');
  await email.fill('ines.carvalho@example.org');
  for (const guessable of ['password password', 'ines.carvalho ines.carvalho']) {
    await secret.fill(guessable);
    await page.getByRole('button', { name: 'Start a plan' }).click();
    await expect(secret).toHaveAccessibleDescription(/[Cc]hoose (different words|words of your own)/);
  }
});

test('a taken e-mail address is not revealed outright', async ({ page }) => {
  const email = await newAccount();
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Mallory');
  await page.getByLabel('E-mail').fill(email.toUpperCase());
  await page.getByLabel('Password').fill('eight lamps along the quay');
  await page.getByRole('button', { name: 'Start a plan' }).click();
  await expect(page.getByText('This account could not be created. If you already have one, sign in instead.')).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue(email.toUpperCase());
});

test('accounts can be guessed only slowly: the twenty-first refused sign-up from one network waits, one from another does not', async ({
  page,
  context,
}) => {
  const email = await newAccount();
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
  await expect(page.getByText('This account could not be created.')).toBeVisible();
  await start();
  await expect(page.getByText(mustWait)).toBeVisible();

  await page.getByLabel('E-mail').fill(`free-${email}`);
  await start();
  await expect(page.getByText(mustWait)).toBeVisible();
  await fromElsewhere(context);
  await start();
  await expect(page.getByRole('heading', { name: 'Where do you want to be?' })).toBeVisible();
});

test('the front page shows a plan, and an example can be read without an account', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    const plan = page.getByRole('figure', { name: /^This is a plan/ });
    await expect(plan).toContainText('Talk with 10 learning designers');
    await expect(plan).toContainText('No next step');
    await isAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.getByRole('link', { name: 'See an example', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /learning design at a health company$/ })).toBeVisible();
  await expect(page.getByText('Which of my lessons would you put into a portfolio first?')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Start a plan' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
});

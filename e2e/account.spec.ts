import { expect, test } from './support/fixtures';
import { fromElsewhere, password, signIn } from './support/sign-in';

test.beforeEach(({ context }) => fromElsewhere(context));

test('sessions are listed and can be ended one by one or all at once', async ({ page, person, browser }) => {
  const [phone, desk] = [await browser.newContext(), await browser.newContext()];
  for (const context of [phone, desk]) await person.signIn(context);
  await page.goto('/settings');
  const sessions = page.getByRole('list', { name: 'Sessions' });
  await expect(sessions.getByRole('listitem')).toHaveCount(3);
  await expect(sessions.getByText('this one', { exact: true })).toHaveCount(1);
  await sessions
    .getByRole('button', { name: /^End session/ })
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

test('an account from another provider can add a password, which is required from then on', async ({ page, person, browser }) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Set a password' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New password').fill(password);
  await dialog.getByRole('button', { name: 'Save password' }).click();
  await expect(page.getByText('Password saved. All other sessions have ended.')).toBeVisible();

  await page.getByRole('button', { name: 'Change password' }).click();
  await dialog.getByLabel('Current password').fill(password);
  for (const [guessable, why] of [
    ['password password', /too easy to guess/],
    [person.email, /too close to your e-mail address/],
    ['é'.repeat(600), /at most 128 characters/],
  ] as const) {
    await dialog.getByLabel('New password').fill(guessable);
    await dialog.getByRole('button', { name: 'Save password' }).click();
    await expect(dialog.getByLabel('New password')).toHaveAccessibleDescription(why);
  }
  await dialog.getByLabel('New password').fill('nine lamps along the quay');
  await dialog.getByLabel('Current password').fill('ten lamps along the quay');
  await dialog.getByRole('button', { name: 'Save password' }).click();
  await expect(dialog.getByLabel('Current password')).toHaveAccessibleDescription(/That is not your password/);
  await dialog.getByLabel('Current password').fill(password);
  await dialog.getByRole('button', { name: 'Save password' }).click();
  await expect(dialog).toBeHidden();

  const elsewhere = await (await browser.newContext()).newPage();
  await fromElsewhere(elsewhere.context());
  await signIn(elsewhere, person.email, 'nine lamps along the quay');
  await expect(elsewhere).toHaveURL(/\/today$/);
});

test('an account and everything in it is deleted after confirmation', async ({ page, person, browser }) => {
  await page.goto('/settings');
  const elsewhere = await browser.newContext();
  await person.signIn(elsewhere);
  await page.getByRole('button', { name: 'Delete account' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Existing backups still contain them until newer backups replace them');
  await dialog.getByLabel(`Type ${person.email} to continue`).fill('someone@example.org');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(dialog.getByText('Enter the e-mail address of this account')).toBeVisible();
  await dialog.getByLabel(`Type ${person.email} to continue`).fill(person.email);
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('link', { name: 'Start a plan' })).toBeVisible();
  expect(await person.tables.plans.select()).toEqual([]);
  const other = await elsewhere.newPage();
  await other.goto('/today');
  await expect(other).toHaveURL(/\/sign-in$/);
});

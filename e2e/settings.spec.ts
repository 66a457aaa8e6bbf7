import { choose } from './support/choose';
import { expect, test } from './support/fixtures';

test('settings are saved, and the theme is right from the first byte', async ({ page, person, browser }) => {
  await page.goto('/settings');
  await page.getByLabel('Name').fill('Ines C.');
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await page.getByRole('radio', { name: 'Sunday' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByLabel('Minutes per week for people').fill('many');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByLabel('Minutes per week for people')).toHaveAccessibleDescription(/Enter a number of minutes/);
  await page.getByLabel('Minutes per week for people').fill('90');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Sunday' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const answer = await page.reload();
  expect(await answer?.text()).toContain('data-theme="dark"');
  await expect(page.getByLabel('Name')).toHaveValue('Ines C.');
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');
  await expect(page.getByRole('radio', { name: 'Sunday' })).toBeChecked();
  await expect(page.getByLabel('Minutes per week for people')).toHaveValue('90');

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto('/');
  await expect(stranger.locator('html')).not.toHaveAttribute('data-theme');
  expect(person.name).toBe('Ines Carvalho');
});

test('a pause is added, removed and restored', async ({ page, person }) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Add a pause' }).click();
  const dialog = page.getByRole('dialog', { name: 'New pause' });
  await dialog.getByLabel('From').fill(person.inDays(3));
  await dialog.getByLabel('Until').fill(person.inDays(1));
  await dialog.getByRole('button', { name: 'Save pause' }).click();
  await expect(dialog.getByLabel('Until')).toHaveAccessibleDescription(/Enter a last day on or after .*, the first day/);
  await dialog.getByLabel('Until').fill(person.inDays(5));
  await dialog.getByLabel('Reason').fill('A wedding in Porto');
  await dialog.getByRole('button', { name: 'Save pause' }).dblclick();
  const pauses = page.getByRole('list', { name: 'Pauses' });
  await expect(pauses.getByRole('listitem')).toHaveText([/A wedding in Porto/]);
  await choose(pauses, /^More about/, 'Remove');
  await expect(pauses).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pauses).toContainText('A wedding in Porto');
});

test('a pause of over a week starts later, even in pieces, unless it was unexpected; during it there are no reminders', async ({
  page,
  person,
}) => {
  await page.goto('/settings');
  const pauses = page.getByRole('list', { name: 'Pauses' });
  const add = async (from: number, to: number, reason: string, unexpected = false) => {
    await page.getByRole('button', { name: 'Add a pause' }).click();
    const dialog = page.getByRole('dialog', { name: 'New pause' });
    await dialog.getByLabel('From').fill(person.inDays(from));
    await dialog.getByLabel('Until').fill(person.inDays(to));
    if (unexpected) await dialog.getByLabel('It was unexpected').check();
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: 'Save pause' }).click();
    await expect(dialog).toBeHidden();
  };
  await add(-20, -18, 'Flu');
  await expect(pauses.getByRole('listitem').filter({ hasText: 'Flu' })).toContainText('entered afterwards');
  await add(0, 6, 'First piece');
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'You’re on pause' })).toBeVisible();
  await page.goto('/settings');
  await add(7, 13, 'Second piece');
  await expect(pauses.getByRole('listitem').filter({ hasText: 'First piece' })).toContainText('does not count');
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Keep in touch' })).toBeVisible();
  await page.goto('/settings');
  await add(0, 20, 'A broken leg', true);
  await expect(pauses.getByRole('listitem').filter({ hasText: 'A broken leg' })).toContainText('unexpected, so it counted at once');
});

test('another plan is created, switched to, edited and removed by its name', async ({ page, person }) => {
  await page.goto('/plans');
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Where I want to be').fill('Win a first customer for the night-bus model');
  await dialog.getByText('More', { exact: true }).click();
  await dialog.getByLabel('Plan name').fill('First customer');
  await dialog.getByRole('button', { name: 'Create plan' }).click();
  await expect(page).toHaveURL(/\/plan$/);
  await page.goto('/plans');
  const rail = page.getByRole('banner');
  await expect(rail).toContainText('First customer');

  await page.getByRole('button', { name: 'Switch to this plan: Product in energy' }).click();
  await expect(rail).toContainText('Product in energy');
  await choose(page, 'More about Product in energy', 'Edit');
  await dialog.getByLabel('Plan name').fill('Energy');
  await dialog.getByRole('button', { name: 'Save plan' }).click();
  await expect(rail).toContainText('Energy');

  await choose(page, 'More about Energy', 'Remove');
  await dialog.getByLabel('Type “Energy” to continue').fill('First');
  await dialog.getByRole('button', { name: 'Remove plan' }).click();
  await expect(dialog.getByLabel('Type “Energy” to continue')).toHaveAccessibleDescription('Type “Energy” to continue');
  await dialog.getByLabel('Type “Energy” to continue').fill('energy');
  await dialog.getByRole('button', { name: 'Remove plan' }).click();
  await expect(rail).toContainText('First customer');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Energy' })).toBeVisible();
  expect(await person.planner.plans.list()).toHaveLength(2);
});

test('when two tabs edit a plan, the second sees both versions and loses nothing typed', async ({ page, context, person }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/plans');
    await choose(tab, 'More about Product in energy', 'Edit');
  }
  await page.getByLabel('Because').fill('From the first tab');
  await page.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByText('Plan saved.')).toBeVisible();
  await other.getByLabel('Because').fill('From the second tab');
  await other.getByRole('button', { name: 'Save plan' }).click();
  const conflict = other.getByRole('alert', { name: 'Changed in another tab' });
  await expect(conflict).toContainText('From the first tab');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByText('Plan saved.')).toBeVisible();
  expect(await person.planner.plans.find(person.planId)).toMatchObject({ reasons: 'From the second tab' });
});

test('removing the last plan starts setup again, or undo restores it', async ({ page, person }) => {
  await page.goto('/plans');
  await choose(page, 'More about Product in energy', 'Remove');
  await page.getByLabel('Type “Product in energy” to continue').fill('Product in energy');
  await page.getByRole('button', { name: 'Remove plan' }).click();
  await expect(page.getByRole('heading', { name: 'Where do you want to be?' })).toBeVisible();
  expect(await person.planner.plans.list()).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test('another owner’s plan can’t be opened', async ({ page, person, stranger }) => {
  await person.planner.plans.begin({ name: 'Another', objective: 'Another', startsOn: person.today, endsOn: person.inDays(9) });
  await expect(person.planner.plans.turnTo(stranger.planId)).rejects.toThrow('There is no such row.');
  await page.goto('/plans');
  await expect(page.getByRole('banner')).toContainText('Another');
});

test('on a phone every page and signing out are under More', async ({ page, person }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/today');
  await page.getByRole('link', { name: 'More' }).click();
  for (const name of ['Mentors', 'Steps', 'Progress', 'Sharing', 'Plans', 'Settings']) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Start a plan' })).toBeVisible();
  await page.goto('/today');
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(person.email).toContain('@');
});

test('a plan is archived with its share links, and restored', async ({ page, person }) => {
  const { planner } = person;
  await planner.plans.begin({ name: 'Rail', objective: 'Move into rail', startsOn: person.today, endsOn: person.inDays(200) });
  await page.goto('/plans');
  await choose(page, 'More about Rail', 'Archive');
  await expect(page.getByRole('status')).toContainText('“Rail” archived. Its share links stop working until you restore it.');
  const archived = page.getByRole('region', { name: 'Archived' });
  await expect(archived.getByText('Move into rail')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Switch to this plan: Rail' })).toBeHidden();
  await archived.getByRole('button', { name: 'Restore Rail' }).click();
  await page.getByRole('button', { name: 'Switch to this plan: Rail' }).click();
  await expect(page.getByRole('status')).toContainText('Switched to “Rail”');
});

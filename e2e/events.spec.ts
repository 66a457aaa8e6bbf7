import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test('an event is planned, names are noted on the day with and without script, and each is followed up', async ({
  page,
  person,
  browser,
  baseURL,
}) => {
  await person.planner.people.meet('Vera Eze');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/events');
  await hydrated(page);
  await page.getByRole('button', { name: 'New event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan an event' });
  await dialog.getByLabel('What', { exact: true }).fill('Grid conference');
  await dialog.getByLabel('Day', { exact: true }).fill(person.today);
  await dialog.getByRole('combobox', { name: 'Whom to meet' }).fill('Vera');
  await dialog.getByRole('option', { name: 'Vera Eze' }).click();
  await dialog.getByLabel('Conversations wanted').fill('3');
  await dialog.getByRole('button', { name: 'Plan event' }).click();
  await expect(page.getByRole('status')).toContainText('Event planned: Grid conference.');
  await page.getByRole('link', { name: 'Grid conference' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Grid conference' })).toBeVisible();
  await hydrated(page);
  const name = page.getByLabel('Who was it?');
  await name.fill('vera, promised her the paper');
  await name.press('Enter');
  await expect(page.getByRole('status')).toContainText('Met: Vera Eze.');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('');

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await person.signIn(plain);
  const without = await plain.newPage();
  await without.goto(page.url());
  await without.getByLabel('Who was it?').fill('Nadia Okafor: runs the grid lab');
  await without.getByRole('button', { name: 'Add' }).click();
  await expect(without.getByRole('region', { name: 'Whom you met' })).toContainText('Runs the grid lab');
  await plain.close();

  await page.reload();
  await hydrated(page);
  await expect(page.getByText('You wanted three conversations and had two. No outcomes so far.')).toBeVisible();
  await page.getByRole('button', { name: 'Send what I promised: Vera Eze' }).click();
  await expect(page.getByRole('status')).toContainText('Send Vera Eze what I promised at Grid conference');
  await expect(page.getByRole('link', { name: 'Send Vera Eze what I promised at Grid conference' })).toBeVisible();
  expect(await person.tables.steps.select()).toMatchObject([{ kind: 'share_something', dueOn: person.inDays(2) }]);
});

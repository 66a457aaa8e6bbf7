import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { newGoal } from './support/new-goal';

test('a conversation with someone outside every goal offers the goal it could count for', async ({ page, person }) => {
  const goalId = await newGoal(person);
  await page.goto('/steps');
  await hydrated(page);
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  const who = dialog.getByRole('combobox', { name: 'With' });
  const countIt = dialog.getByRole('checkbox', { name: 'Count it for: Talk with 18 product managers' });
  const toast = page.getByRole('status');

  await page.keyboard.press('l');
  await who.fill('Ana');
  await page.getByRole('option', { name: 'Add “Ana”' }).click();
  await expect(countIt).toBeChecked();
  await dialog.getByRole('button', { name: 'Add an outcome' }).click();
  await dialog.getByLabel('In a sentence').fill('Introduced me to Vera');
  await dialog.getByLabel('Kind of outcome').selectOption({ label: 'Introduction' });
  await dialog.getByRole('combobox', { name: 'Introduced you to' }).fill('Vera Lund');
  await page.getByRole('option', { name: 'Add “Vera Lund”' }).click();
  await dialog.getByRole('button', { name: 'Log conversation' }).click();
  await expect(toast).toContainText('Logged: coffee chat, Ana.');
  expect(await person.planner.keyConnections.ofGoal(goalId)).toMatchObject([{ display: 'Ana' }]);
  expect((await person.tables.people.select()).map(({ display }) => display).toSorted()).toEqual(['Ana', 'Vera Lund']);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(toast).not.toContainText('Logged');
  expect(await person.tables.people.select()).toEqual([]);

  await page.keyboard.press('l');
  await who.fill('Kay');
  await page.getByRole('option', { name: 'Add “Kay”' }).click();
  await countIt.uncheck();
  await dialog.getByRole('button', { name: 'Log conversation' }).click();
  await expect(toast).toContainText('Kay is not connected to a goal yet.');
  await toast.getByRole('button', { name: 'Add to a goal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kay' })).toBeVisible();
});

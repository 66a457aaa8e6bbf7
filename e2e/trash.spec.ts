import { choose } from './support/choose';
import { expect, test } from './support/fixtures';

test('a logged conversation can be undone for half a minute, longer while the pointer is there', async ({ page, person }) => {
  await page.clock.install();
  await page.goto('/today');
  const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
  const log = async () => {
    await page.getByRole('combobox', { name: 'With' }).fill('Jo Ellis');
    await page.getByLabel('What was said?').fill('She knows the pilot in Leeds.');
    // From here on the test controls the clock.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await page.getByRole('button', { name: 'Log conversation' }).click();
    await expect(page.getByRole('status')).toContainText('Logged: coffee chat, Jo Ellis.');
  };
  await log();
  await page.clock.runFor(29_000);
  await expect(undo).toBeVisible();
  await undo.hover();
  await page.clock.runFor(60_000);
  await expect(undo).toBeVisible();
  await page.mouse.move(5, 5);
  await undo.focus();
  await page.clock.runFor(60_000);
  await undo.press('Enter');
  await expect(page.getByRole('status')).toContainText('Undone.');
  expect(await person.tables.interactions.select()).toEqual([]);
  expect(await person.tables.people.select()).toEqual([]);

  await log();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Undone.');
  expect(await person.tables.people.select()).toEqual([]);

  await log();
  await page.mouse.move(5, 5);
  await page.clock.runFor(31_000);
  await expect(undo).toBeHidden();
});

test('removed rows are restored from the trash or deleted for good', async ({ page, person }) => {
  const { planner, tables } = person;
  await planner.people.remove(await planner.people.meet('Ana Diaz'), 'Ana Diaz');
  await planner.people.remove(await planner.people.meet('Bo Berg'), 'Bo Berg');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'trash' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible();
  await page.getByRole('button', { name: 'Restore Ana Diaz' }).click();
  await expect(page.getByRole('button', { name: 'Restore Ana Diaz' })).toBeHidden();
  await choose(page, 'More about Bo Berg', 'Delete for good');
  await expect(page.getByText('Nothing was removed in the last 30 days.')).toBeVisible();
  expect((await tables.people.select()).map(({ display }) => display)).toEqual(['Ana Diaz']);
});

import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test('a conversation with two people is logged by keyboard, shows in both timelines, and is undone', async ({ page, person }) => {
  const ana = await person.planner.people.meet('Ana Diaz');
  const bo = await person.planner.people.meet('Bo Lind');
  await page.goto('/steps');
  await hydrated(page);
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  const who = dialog.getByRole('combobox', { name: 'With' });
  const chosen = dialog.getByRole('button', { name: /^Remove / });
  await expect(who).toBeFocused();

  for (const name of ['Ana Diaz', 'Bo Lind']) {
    await page.keyboard.type(name.slice(0, 3));
    await expect(page.getByRole('option', { name })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  }
  await page.keyboard.type('Vera Lund');
  await page.getByRole('option', { name: 'Add “Vera Lund”' }).click();
  await expect(chosen).toHaveCount(3);
  await page.keyboard.press('Backspace');
  await expect(chosen).toHaveCount(2);

  await dialog.getByLabel('What was said?').fill('How they plan a pilot together');
  await dialog.getByRole('button', { name: 'Log conversation' }).click();
  const toast = page.getByRole('status');
  await expect(toast).toContainText('Logged: coffee chat, Ana Diaz and Bo Lind.');
  expect(await person.tables.interactions.select()).toMatchObject([{ personIds: [ana, bo] }]);

  for (const [id, other] of [
    [ana, 'Bo Lind'],
    [bo, 'Ana Diaz'],
  ] as const) {
    await page.goto(`/people/${id}`);
    await expect(page.getByText('How they plan a pilot together')).toBeVisible();
    await expect(page.getByText(`with ${other}`)).toBeVisible();
  }
});

test('two people who were written to together answer separately, and undo restores both', async ({ page, person }) => {
  for (const name of ['Ana Diaz', 'Bo Lind']) await person.planner.people.meet(name);
  await page.goto('/steps');
  await hydrated(page);
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  for (const name of ['Ana Diaz', 'Bo Lind']) {
    await dialog.getByRole('combobox', { name: 'With' }).fill(name.slice(0, 3));
    await page.getByRole('option', { name }).click();
  }
  await dialog.getByLabel('I wrote and am waiting for an answer').check();
  await dialog.getByRole('button', { name: 'Log outreach' }).click();
  const toast = page.getByRole('status');
  await expect(toast).toContainText('Ana Diaz and Bo Lind have your coffee chat.');
  await expect(page.getByRole('button', { name: 'They answered: Ana Diaz' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'They answered: Bo Lind' })).toBeVisible();
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'They answered: Bo Lind' })).toBeHidden();
  expect(await person.tables.interactions.select()).toEqual([]);
});

test('a forgotten person is added to a conversation, which takes no more than twenty', async ({ page, person }) => {
  const ana = await person.planner.people.meet('Ana Diaz');
  await person.planner.people.meet('Bo Lind');
  await person.tables.interactions.create({ personId: ana, kind: 'meeting', happenedOn: person.today, line: 'About pilots' });
  await page.goto(`/people/${ana}`);
  await hydrated(page);
  await page.getByRole('button', { name: 'More about this conversation' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit conversation' });
  const who = dialog.getByRole('combobox', { name: 'With' });
  await who.fill('Bo');
  await page.getByRole('option', { name: 'Bo Lind' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('with Bo Lind')).toBeVisible();

  await page.goto('/steps');
  await hydrated(page);
  await page.keyboard.press('l');
  const log = page.getByRole('dialog', { name: 'Log a conversation' });
  for (let at = 1; at <= 21; at++) {
    await log.getByRole('combobox', { name: 'With' }).fill(`Guest ${at}`);
    await page.getByRole('option', { name: `Add “Guest ${at}”` }).click();
  }
  await log.getByRole('button', { name: 'Log conversation' }).click();
  await expect(log.getByText('Name at most 20 people')).toBeVisible();
});

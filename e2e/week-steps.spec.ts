import { expect, test } from './support/fixtures';
import { section, threadWithTomasz } from './support/thread-with-tomasz';

test('a small step is done with a click, undone with another, and needs no outcome', async ({ page, person }) => {
  const { step } = await threadWithTomasz(person);
  await step('Read his primer', { kind: 'learn' });
  await page.goto('/today');
  const check = page.getByRole('checkbox', { name: 'Read his primer' });
  await check.click();
  await expect(page.getByRole('status')).toContainText('Done: Read his primer.');
  await expect(check).toBeChecked();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(check).not.toBeChecked();

  await check.click();
  await expect(page.getByRole('button', { name: 'Nothing' })).toBeVisible();
  await page.getByRole('button', { name: 'Nothing' }).click();
  await expect(page.getByRole('button', { name: 'Nothing' })).toBeHidden();
  await expect(check).toBeChecked();
});

test('reopening a step removes its conversation from the goal’s count, and undo restores both', async ({ page, person }) => {
  const { step, log } = await threadWithTomasz(person);
  const stepId = await step('Coffee with Tomasz');
  await log(0, { stepId });
  await page.goto('/today');
  const goals = section(page, 'Goals').getByRole('listitem');
  const toast = page.getByRole('status');
  await expect(goals).toContainText('1of 18');
  await page.getByRole('checkbox', { name: 'Coffee with Tomasz' }).click();
  await expect(toast).toContainText('Step reopened: Coffee with Tomasz. The conversation logged for it was removed too.');
  await expect(goals).toContainText('0of 18');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(goals).toContainText('1of 18');
  await expect(page.getByRole('checkbox', { name: 'Coffee with Tomasz' })).toBeChecked();
});

test('a late step can be done as of yesterday, and a moved one keeps the day it was missed', async ({ page, person }) => {
  const { step } = await threadWithTomasz(person);
  const readId = await step('Read the primer', { kind: 'learn', dueOn: person.inDays(-1) });
  await page.goto(`/steps/${readId}`);
  const doneOn = page.getByLabel('Done on');
  await expect(doneOn).toHaveValue(person.today);
  await expect(doneOn).toHaveAttribute('max', person.today);
  await doneOn.fill(person.inDays(-1));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();
  expect(await person.planner.steps.find(readId)).toMatchObject({ doneOn: person.inDays(-1) });
  await page.getByLabel('Due date').fill(person.inDays(3));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This step is over. Reopen it to change the day.')).toBeVisible();

  const lateId = await step('Call the depot', { kind: 'prepare', dueOn: person.inDays(-9) });
  await page.goto(`/steps/${lateId}`);
  await page.getByLabel('Due date').fill(person.inDays(3));
  await page.getByRole('button', { name: 'Save' }).click();
  const history = page.getByRole('region', { name: 'History' }).getByRole('listitem');
  await expect(history).toHaveText([/missed, then moved on/, /: now$/]);
});

test('a late step stays listed and can be dropped and restored', async ({ page, person }) => {
  const { step } = await threadWithTomasz(person);
  await step('Read the primer', { kind: 'learn', dueOn: person.inDays(-9) });
  await page.goto('/steps');
  await expect(section(page, 'Still open from before').getByText(/^from /)).toBeVisible();
  await page.getByRole('link', { name: 'Read the primer' }).click();
  await page.getByRole('button', { name: 'More about Read the primer' }).click();
  await page.getByRole('menuitem', { name: 'Drop this step' }).click();
  await expect(page.getByText(/^Dropped .*today/)).toBeVisible();
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByText(/^By /)).toBeVisible();

  await page.getByRole('button', { name: 'More about Read the primer' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Steps' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the primer' })).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Read the primer' })).toBeVisible();
});

test('a step is planned and changed twice, and the second of two tabs sees both versions', async ({ page, context, person }) => {
  await threadWithTomasz(person);
  await page.goto('/steps');
  await page.getByRole('button', { name: 'New step' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan a step' });
  await dialog.getByLabel('What you will do').fill('Ask Tomasz about Leeds');
  await dialog.getByRole('combobox', { name: 'With' }).fill('tom');
  await dialog.getByRole('option', { name: 'Tomasz Wierzba' }).click();
  await dialog.getByLabel('Goal').selectOption('Talk with 18 product managers');
  await dialog.getByRole('button', { name: 'Plan step' }).click();
  await page.getByRole('link', { name: 'Ask Tomasz about Leeds' }).click();

  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel('Place').fill('The Foundry ');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/with Tomasz Wierzba, The Foundry/)).toBeVisible();
  await page.getByLabel('Place').fill('The Mill');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/with Tomasz Wierzba, The Mill/)).toBeVisible();

  await other.getByLabel('Place').fill('Online');
  await other.getByRole('button', { name: 'Save' }).click();
  const conflict = other.getByRole('alert', { name: 'Changed in another tab' });
  await expect(conflict).toContainText('The Mill');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByText(/with Tomasz Wierzba, Online/)).toBeVisible();
});

test('a step is planned with a new person, and long words stay on the page', async ({ page, person }) => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
  await page.goto('/steps/new');
  await page.getByLabel('What you will do').fill(word);
  await page.getByRole('combobox', { name: 'With' }).fill('Jo Ellis');
  await page.getByLabel('Due date').fill(person.today);
  await expect(page.getByText('“Jo Ellis” is new and will be added to your people.')).toBeVisible();
  await page.getByRole('button', { name: 'Plan step' }).click();
  await expect(page).toHaveURL(/\/steps$/);
  const [met] = await person.tables.people.select();
  expect(met?.display).toBe('Jo Ellis');
  expect(await person.tables.steps.select()).toMatchObject([{ personId: met?.id }]);

  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/today', '/steps', '/steps?view=week', '/steps?view=month']) {
      await page.goto(path);
      await expect(page.getByRole('link', { name: word })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  }
});

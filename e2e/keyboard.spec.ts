import { isAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test('a conversation is logged by keyboard alone', async ({ page, person }) => {
  const personId = await person.planner.people.meet('Tomasz Wierzba');
  await person.planner.people.meet('Tomoko Arai');
  await person.tables.steps.create({ planId: person.planId, kind: 'learn', title: 'Read', dueOn: person.today });
  await page.goto('/steps');
  await expect(page.getByRole('checkbox', { name: 'Read' })).toBeEnabled();

  await page.keyboard.press('l');
  const who = page.getByRole('dialog').getByRole('combobox', { name: 'With' });
  await expect(who).toBeFocused();
  await page.keyboard.type('tom');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText([/Tomasz Wierzba/, /Tomoko Arai/, /Add “tom”/]);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(/Tomasz Wierzba/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove Tomasz Wierzba' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Coffee chat' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('He offered to read the case.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('status')).toContainText('Logged: meeting, Tomasz Wierzba.');

  expect(await person.tables.interactions.select()).toMatchObject([
    { personIds: [personId], kind: 'meeting', line: 'He offered to read the case.', happenedOn: person.today, isOutreach: false },
  ]);
});

test('a new person is added by name, Escape closes the list and then the dialog, and typing an l does not open the log', async ({
  page,
  person,
}) => {
  await person.tables.steps.create({ planId: person.planId, kind: 'learn', title: 'Read', dueOn: person.today });
  await page.goto('/steps');
  await expect(page.getByRole('checkbox', { name: 'Read' })).toBeEnabled();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  const who = dialog.getByRole('combobox', { name: 'With' });
  await expect(who).toBeFocused();
  await page.keyboard.type('Luis Ferreira');
  await expect(page.getByRole('option', { name: 'Add “Luis Ferreira”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('option')).toBeHidden();
  await expect(dialog.getByText('is new and will be added to your people')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('l');
  await expect(who).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('all well');
  await page.keyboard.press('Enter');
  await expect(who).toBeFocused();
  await expect(dialog.getByText('Choose or name a person')).toBeVisible();
  await page.keyboard.type('Luis Ferreira');
  await expect(page.getByRole('option', { name: 'Add “Luis Ferreira”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await person.tables.people.select()).toMatchObject([{ display: 'Luis Ferreira', lastContactOn: person.today }]);
});

test('a day works by keyboard: skip to the content, tick a step, undo it', async ({ page, person }) => {
  await person.tables.steps.create({ planId: person.planId, kind: 'learn', title: 'Read the primer', dueOn: person.today });
  await page.goto('/today');
  const check = page.getByRole('checkbox', { name: 'Read the primer' });
  await expect(check).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(check).toBeFocused();
  await page.keyboard.press('Space');
  await expect(check).toBeChecked();
  await check.press('Space');
  await expect(check).not.toBeChecked();
});

test('single-key shortcuts can be turned off; Ctrl K still searches', async ({ page, person: _ }) => {
  await page.goto('/settings');
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved.')).toBeVisible();
  await page.goto('/plan');
  await expect(page.getByRole('button', { name: 'Log a conversation' }).first()).toBeEnabled();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('l goes to the log on a page that has one, and ? lists the shortcuts', async ({ page, person: _ }) => {
  await page.goto('/today');
  await hydrated(page);
  await page.keyboard.press('l');
  await expect(page.getByRole('complementary', { name: 'Log and goals' }).getByRole('combobox', { name: 'With' })).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Log a conversation')).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

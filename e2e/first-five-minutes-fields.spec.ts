import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible';
import { expect } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { expectTitle, saveGoal, saveObjective, savePeople, test } from './support/setup';
import { withoutScript } from './support/without-script';

/** The fields of a step before its button; a group of choices counts as one. */
const fieldsShown = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLInputElement>('form input, form textarea, form select')].filter(
      (field) => field.type !== 'hidden' && field.type !== 'file' && field.checkVisibility(),
    );
    return new Set(shown.map(({ name }) => name)).size;
  });

test('a page of setup shows two fields, and Enter accepts all the defaults of the next one', async ({ page, newcomer }) => {
  await page.goto('/welcome');
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await saveObjective(page);
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await page.getByLabel('I want to').fill('network more');
  await page.getByLabel('How many conversations').fill('5');
  await expect(page.getByRole('heading', { name: /clear/ })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  const check = await page.getByRole('heading', { name: /clear/ }).boundingBox();
  const button = await page.getByRole('button', { name: 'Save and continue' }).boundingBox();
  expect(check?.y).toBeLessThan(button?.y ?? 0);
  await page.getByRole('button', { name: 'Save and continue' }).click();

  await expectTitle(page, 'Who is on the way there?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await page.getByRole('group', { name: 'First person' }).getByLabel('Name').fill('Maya Ito');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Who could be a mentor?');
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByText('Choose someone, or leave this step for later')).toBeVisible();
  await page.getByRole('link', { name: 'No one comes to mind yet' }).click();
  await expectTitle(page, 'What will you do this week?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await expect(page.getByLabel('What I will do').first()).toHaveValue('Reach out to Maya Ito');
  await page.getByRole('button', { name: 'Begin the week' }).click();
  await expect(page).toHaveURL(/\/today$/);
  const [maya] = await newcomer.tables.people.select();
  expect(await newcomer.tables.steps.select()).toMatchObject([{ personId: maya?.id, title: 'Reach out to Maya Ito' }]);
});

test('a missing field is reported where it is missing', async ({ page, newcomer }) => {
  await saveObjective(page);
  await saveGoal(page);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  const [first, third] = [page.getByRole('group', { name: 'First person' }), page.getByRole('group', { name: 'Third person' })];
  await expect(first.getByLabel('Name')).toHaveAccessibleDescription('Enter one name to begin with');
  await expect(first.getByLabel('Name')).toBeFocused();
  await page.getByText('Third person (optional)').click();
  await third.getByLabel('What I hope for').selectOption('Advice');
  await first.getByLabel('Name').fill('Tomasz Wierzba');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(third.getByLabel('Name')).toHaveAccessibleDescription('Enter a name; the rest can wait');
  await third.getByLabel('Name').fill('tomasz wierzba');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(third.getByLabel('Name')).toHaveAccessibleDescription('This name is already above');
  expect(await newcomer.tables.people.select()).toEqual([]);
});

test('going back changes what was saved and creates nothing twice', async ({ page, newcomer }) => {
  await saveObjective(page);
  await saveGoal(page);
  await savePeople(page);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  const tomasz = page.getByRole('group', { name: 'Second person' });
  await expect(tomasz.getByLabel('Name')).toHaveValue('Tomasz Wierzba');
  await tomasz.getByLabel('Name').fill('Tomasz Wierzbicki');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expectTitle(page, 'Who could be a mentor?');
  expect((await newcomer.tables.people.select()).map(({ display }) => display).sort()).toEqual(['Adaeze Nwosu', 'Tomasz Wierzbicki']);

  await page.getByRole('link', { name: 'Objective' }).click();
  await page.getByLabel('Plan name').fill('Energy');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expectTitle(page, 'Who could be a mentor?');
  expect(await newcomer.planner.plans.list()).toMatchObject([{ name: 'Energy' }]);
});

test('the person of a step can be chosen before the script loads', async ({ page, newcomer }) => {
  await saveObjective(page);
  await saveGoal(page);
  await savePeople(page);
  const release = await withoutScript(page);
  await page.goto('/welcome?step=week', { waitUntil: 'commit' });
  await page.getByRole('group', { name: 'First step' }).getByLabel('With').selectOption('Adaeze Nwosu');
  release();
  await expect(page.getByRole('group', { name: 'First step' }).getByLabel('What I will do')).toHaveValue('Reach out to Adaeze Nwosu');
  await page.getByRole('button', { name: 'Begin the week' }).click();
  await expect(page).toHaveURL(/\/today$/);
  expect(await newcomer.tables.steps.select()).toHaveLength(1);
});

test('setup works by keyboard alone, from the title to the next page', async ({ page, newcomer }) => {
  await page.goto('/welcome');
  await hydrated(page);
  await page.getByLabel('Where I want to be').focus();
  await page.keyboard.type('Move into product management in energy');
  await expect(page.getByRole('button', { name: 'Save and continue' })).toBeEnabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'What would bring you closer?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('I want to')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('I want to')).toBeFocused();
  expect(await newcomer.planner.plans.list()).toHaveLength(1);
});

test('every page of setup is accessible in both themes and fits a phone', async ({ page, newcomer }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const look = async () => {
    await isAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  };
  await page.goto('/welcome');
  await look();
  await saveObjective(page);
  await look();
  await saveGoal(page);
  await look();
  await savePeople(page);
  await look();
  await page.getByRole('link', { name: 'No one comes to mind yet' }).click();
  await expectTitle(page, 'What will you do this week?');
  await look();
  expect(await newcomer.planner.plans.list()).toHaveLength(1);
});

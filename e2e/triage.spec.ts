import { expect, test } from './support/fixtures';
import { meet } from './support/meet';

test('triage works by keyboard, and a key undoes the last card', async ({ page, person }) => {
  await person.planner.people.meet('Ana Abel');
  await person.planner.people.meet('Bo Berg');
  await page.goto('/people/triage');
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await page.keyboard.press('2');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bo Berg' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { name: 'Ana Abel' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Bo Berg' })).toBeVisible();
});

test('Enter does what the focused control does: Skip skips, and a link opens', async ({ page, person }) => {
  for (const name of ['Ana Abel', 'Bo Berg']) await person.planner.people.meet(name);
  await page.goto('/people/triage');
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await page.keyboard.press('1');
  await page.getByRole('link', { name: 'Skip s' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bo Berg' })).toBeVisible();
  await page.getByRole('link', { name: 'Bo Berg' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bo Berg' })).toBeVisible();
  expect((await person.tables.people.select()).map(({ category }) => category)).toEqual([null, null]);
});

test('a card sorted before a skip can be undone too, and shows again', async ({ page, person }) => {
  for (const name of ['Ana Abel', 'Bo Berg', 'Carla Conti']) await person.planner.people.meet(name);
  await page.goto('/people/triage');
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bo Berg' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Carla Conti' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Undone.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ana Abel' })).toBeVisible();
  await expect(page).toHaveURL(/\/people\/triage$/);
});

test('when rhythms ask for more than the week holds, triage says so and leads change by change to what fits', async ({ page, person }) => {
  for (let count = 0; count < 8; count += 1) await meet(person, { given: `Known ${count}`, category: 'other', circle: 'inner' });
  await person.planner.people.meet('Ana Abel');
  await page.goto('/people/triage');
  await page.getByRole('radio', { name: /Elsewhere/ }).check();
  await page.getByRole('radio', { name: /Inner circle/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Ana Abel: elsewhere\. That’s enough/)).toBeVisible();
  await expect(page.getByText('203 of 120 minutes a week')).toBeVisible();
  for (const spent of [187, 172, 156, 141]) {
    await expect(page.getByText(/^One change is not enough\. To begin with: .* every 45 days instead of every 2 weeks/)).toBeVisible();
    await page.getByRole('button', { name: 'Do that' }).click();
    await expect(page.getByText(`${spent} of 120 minutes a week`)).toBeVisible();
  }
  await expect(page.getByText(/would fit/)).toBeVisible();
  await page.getByRole('button', { name: 'Do that' }).click();
  await expect(page.getByText('That’s enough for now: your rhythms fill the time you set aside.')).toBeVisible();
});

import { isAccessible } from './accessible';
import { expect, test } from './fixtures';
import { meet } from './meet';

test('the search opens with / or Ctrl K, finds what was noted, leads to rooms and begins things, all by keyboard', async ({
  page,
  person,
}) => {
  const id = await meet(person, {
    given: 'Mónica',
    family: 'Håkansson',
    notes: 'Ask about the <b>Leeds</b> pilot',
    organization: 'Kelda Power',
  });
  await page.goto('/today');
  await expect(page.getByRole('button', { name: /Search/ })).toBeEnabled();
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Search people, organizations and rooms' });
  await expect(search).toBeFocused();
  await isAccessible(page);
  await search.pressSequentially('leed');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Mónica Håkansson');
  await expect(first.locator('mark')).toHaveText('Leeds');
  expect(await first.locator('b').count()).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/people/${id}$`));

  await page.keyboard.press('Control+k');
  await search.pressSequentially('kelda');
  await expect(page.getByRole('option', { name: /Kelda Power organization/ })).toBeVisible();
  await search.fill('progress');
  await expect(page.getByRole('option').first()).toContainText('Progress');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/progress/);

  for (const [typed, room] of [
    ['import', /\/people\/import$/],
    ['triage', /\/people\/triage$/],
    ['duplicates', /\/people\/duplicates$/],
    ['export', /\/people\/import#away$/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await search.pressSequentially(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(room);
  }

  await page.keyboard.press('Control+k');
  await search.pressSequentially('log');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Log a conversation' })).toBeVisible();
});

import { sayWeekdayInFull } from '@/lib/plan/words/say';
import { isAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test('a date that is added to a person shows under Keep in touch a few days ahead', async ({ page, person }) => {
  const ana = await person.planner.people.meet('Ana Silva');
  const on = person.inDays(3);
  await page.goto(`/people/${ana}`);
  await hydrated(page);
  await page.getByRole('button', { name: 'Add a date' }).click();
  const dialog = page.getByRole('dialog', { name: 'A date worth a word' });
  await expect(dialog.getByLabel('Occasion')).toHaveValue('Birthday');
  await dialog.getByLabel('Date').fill('some day');
  await dialog.getByRole('button', { name: 'Add date' }).click();
  await expect(dialog.getByText('Write it as in “1 July” or “1 July 1990”')).toBeVisible();
  await isAccessible(page);
  await dialog.getByLabel('Date').fill(`-${on.slice(4)}`);
  await dialog.getByRole('button', { name: 'Add date' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Birthday added: /)).toBeVisible();

  await page.goto('/today');
  const touch = page.getByRole('region', { name: 'Keep in touch' });
  await expect(touch.getByRole('listitem').filter({ hasText: 'Ana Silva' })).toContainText(`Birthday on ${sayWeekdayInFull(on)}`);
  await isAccessible(page);

  await page.goto(`/people/${ana}/edit`);
  await hydrated(page);
  await page.getByLabel('Birthday', { exact: true }).fill('');
  await page.getByLabel('Other dates').fill(`Wedding: 2012${on.slice(4)}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Wedding: \d+ \w+ 2012$/)).toBeVisible();
  await page.goto('/today');
  await expect(touch).toContainText(`years on ${sayWeekdayInFull(on)}`);
  await expect(touch).not.toContainText('Birthday');
});

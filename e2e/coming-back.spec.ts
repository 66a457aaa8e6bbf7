import { usualDay, weekToReview } from '@/lib/plan/review/weekly-review';
import { addDays } from '@/lib/plan/time/day';
import { expect, test } from './support/fixtures';

test.use({ viewport: { width: 390, height: 844 } });

test('after missed weeks: a reserve with its reason, two small steps, and one page that brings everything up to date', async ({
  page,
  person,
}) => {
  const { planId, tables, today } = person;
  const week = weekToReview(today, 1);
  const step = (title: string, dueOn: typeof today) => tables.steps.create({ planId, kind: 'prepare', title, dueOn });
  await step('Call Ana', usualDay(addDays(week.from, -7)));
  await step('Write to Bo', week.from);
  for (const title of ['Read the tariff paper', 'Thank Luis', 'Ask Wanda']) await step(title, addDays(week.from, -20));

  await page.goto('/review');
  const missed = page.getByRole('region', { name: 'A week that did not go as planned' });
  await missed.getByRole('button', { name: 'Use a reserve' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Use a reserve' });
  await dialog.getByLabel('What got in the way').fill('Release week at work');
  await dialog.getByRole('button', { name: 'Use a reserve' }).click();
  await expect(page.getByRole('status')).toContainText('The week is covered.');
  await expect(missed).toContainText('is covered by a reserve.');
  await expect(missed).toContainText('Release week at work');

  const next = page.getByRole('region', { name: 'Next week' });
  await next.getByRole('button', { name: 'Plan it: Write two lines to someone you like talking to' }).click();
  await expect(page.getByRole('status')).toContainText('Step planned');
  await next.getByRole('button', { name: 'Plan it: Take ten minutes' }).click();
  await expect(next).toContainText('Two are plenty.');
  await expect(next.getByRole('button', { name: /^Plan it/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Catch up on older steps' }).click();
  await page
    .getByRole('group', { name: 'Call Ana' })
    .getByRole('button', { name: /^Done on/ })
    .click();
  await expect(page.getByRole('group', { name: 'Call Ana' })).toHaveCount(0);
  await page
    .getByRole('group', { name: 'Write to Bo' })
    .getByRole('button', { name: /^Move to/ })
    .click();
  await expect(page.getByRole('status')).toContainText('Write to Bo');
  await page.getByRole('button', { name: 'Drop all 3' }).click();
  await expect(page.getByText('Everything is up to date.')).toBeVisible();
});

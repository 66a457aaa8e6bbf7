import { weekToReview } from '@/lib/plan/review/weekly-review';
import { addDays } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { expect, test } from './support/fixtures';
import { newGoal } from './support/new-goal';

test.use({ viewport: { width: 390, height: 844 } });

test('a week is reviewed on a phone: left, taken up again, closed, and quoted in the next one', async ({ page, person }) => {
  const { planner, planId, today } = person;
  await newGoal(person, { statement: 'Talk with nine product managers' });
  const week = weekToReview(today, 1);
  await planner.reviews.close(
    { id: null, planId, weekOn: addDays(week.from, -7), confidence: {}, win: '', obstacle: 'No quiet hour', learned: '', close: true },
    { today, weekStart: 1, pauses: [] },
  );
  await person.tables.steps.create({ planId, kind: 'prepare', title: 'Read the tariff paper', dueOn: week.from });

  await page.goto('/review');
  await expect(page.getByRole('region', { name: 'You said' })).toContainText('No quiet hour');
  await page
    .getByRole('group', { name: 'Read the tariff paper' })
    .getByRole('button', { name: `Done on ${sayDay(week.from, today)}` })
    .click();
  await expect(page.getByRole('status')).toContainText('Read the tariff paper');
  await page.getByRole('group', { name: 'Talk with nine product managers' }).getByRole('radio', { name: '7' }).check();
  await page.getByLabel('A win').fill('Luis answered');
  await page.getByRole('button', { name: 'Save for later' }).click();
  await expect(page.getByRole('status')).toContainText('Saved for later.');

  await page.reload();
  await expect(page.getByLabel('A win')).toHaveValue('Luis answered');
  await expect(page.getByRole('radio', { name: '7' })).toBeChecked();
  await page.getByLabel('What I learned').fill('Mornings get answers');
  await page.getByRole('button', { name: 'Close the week' }).click();
  await expect(page.getByText('This is how it stood then.')).toBeVisible();
  await expect(page.getByText('Luis answered')).toBeVisible();
  await expect(page.getByText('sure: 7 of 10')).toBeVisible();

  await page.getByRole('link', { name: 'Correct it' }).click();
  await page.getByLabel('A win').fill('Luis answered within a day');
  await page.getByRole('button', { name: 'Close the week' }).click();
  await expect(page.getByRole('heading', { name: 'Other versions of this week' })).toBeVisible();
  expect((await planner.reviews.closed(planId)).map(({ snapshot }) => snapshot?.win)).toEqual([
    'Luis answered within a day',
    'Luis answered',
    '',
  ]);
});

test('a review opened in two tabs shows both versions', async ({ page, context, person }) => {
  await page.goto('/review');
  const other = await context.newPage();
  await other.goto('/review');
  await page.getByLabel('A win').fill('From the first tab');
  await page.getByRole('button', { name: 'Save for later' }).click();
  await expect(page.getByRole('status')).toContainText('Saved for later.');
  await other.getByLabel('A win').fill('From the second tab');
  await other.getByRole('button', { name: 'Save for later' }).click();
  await expect(other.getByRole('alert', { name: 'Changed in another tab' })).toContainText('From the first tab');
  await other.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByRole('status')).toContainText('Saved for later.');
  const [review] = await person.tables.reviews.select();
  expect(review?.win).toBe('From the second tab');
});

import { addDays } from '@/lib/plan/time/day';
import { expect, type Person, test } from './support/fixtures';

/** Twenty days into a goal of ten conversations in a hundred days: three held, and three of this week's four steps done. */
async function twentyDaysIn({ planner, tables, planId, today, inDays }: Person) {
  const goal = { planId, measure: 'conversations' as const, unit: 'conversations', baseline: 0, startsOn: inDays(-20), dueOn: inDays(80) };
  const goalId = await tables.goals.create({ ...goal, statement: 'Talk with 10 product managers at energy companies', target: 10 });
  await tables.goals.create({ ...goal, statement: 'Be introduced to 2 hiring teams', measure: 'introductions', target: 2 });
  for (const [index, name] of ['Tomasz Wierzba', 'Luis Ferreira', 'Priya Raman'].entries()) {
    const personId = await planner.people.meet(name);
    await tables.keyConnections.create({ goalId, personId, role: 'information' });
    await tables.interactions.create({ personId, kind: 'coffee_chat', happenedOn: inDays(-15 + 5 * index) });
    await tables.people.change(personId, { rhythmDays: index === 0 ? 12 : 30 });
  }
  const lastWeek = addDays(today, -7);
  for (const done of [true, true, true, false])
    await tables.steps.create({ planId, goalId, kind: 'coffee_chat', title: 'Coffee', dueOn: lastWeek, doneOn: done ? lastWeek : null });
  return goalId;
}

test('a goal’s pace, the weeks and the rhythms are put into sentences, with tables of the numbers', async ({ page, person }) => {
  const goalId = await twentyDaysIn(person);
  await page.goto(`/progress?goal=${goalId}`);
  await expect(page.getByRole('link', { name: '10 product managers' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { name: 'One conversation ahead of pace. Too early to say when you arrive.' })).toBeVisible();
  await expect(page.getByText(/days of buffer\. .* would be enough; too early to say how likely you are to make it\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '3 of 4 done. One of one week kept.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '2 of 3 people are within their rhythm.' })).toBeVisible();
  await page.getByRole('link', { name: 'Show chart of Rhythm' }).click();
  await expect(page.getByText('Tomasz is the one to write to first.')).toBeVisible();

  const rhythm = page.getByRole('figure').filter({ hasText: 'within their rhythm' });
  await rhythm.getByText('Show as table').click();
  await expect(rhythm.getByRole('columnheader', { name: 'Within their rhythm' })).toBeVisible();
  await expect(rhythm.getByRole('row').last().getByRole('cell').first()).toHaveText('2');
  await page.getByText('Why?').first().click();
  await expect(page.getByText('The expected line runs evenly from 0 to 10')).toBeVisible();
});

test('all goals are shown together, with how steady the weeks were', async ({ page, person }) => {
  await twentyDaysIn(person);
  await page.goto('/progress');
  await expect(page.getByRole('link', { name: 'All goals' })).toHaveAttribute('aria-current', 'page');
  // One of the two is drawn, the other is a sentence.
  await expect(page.getByRole('img', { name: 'against the expected pace' })).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Goals' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '1 of 1 week kept.' })).toBeVisible();
});

test('with nothing to show yet, progress says how to start', async ({ page, person }) => {
  await page.goto('/progress');
  await page.getByRole('link', { name: 'Create goal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What would bring you closer?' })).toBeVisible();
  expect(await person.planner.goals.inForce(person.planId, person.today)).toEqual([]);
});

test('the charts fit a phone and need no script', async ({ browser, baseURL, person }) => {
  const goalId = await twentyDaysIn(person);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await person.signIn(context);
  const page = await context.newPage();
  await page.goto(`/progress?goal=${goalId}`);
  await expect(page.getByRole('img', { name: '3 of 10 against the expected pace' })).toBeVisible();
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
  await context.close();
});

test('a chart’s numbers come as a file, with the range and the goal of the address', async ({ page, person, stranger, context }) => {
  const goalId = await twentyDaysIn(person);
  await page.goto(`/progress?goal=${goalId}`);
  await page.getByRole('link', { name: 'This plan' }).click();
  await expect(page).toHaveURL(new RegExp(`range=plan&goal=${goalId}$`));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV of Planned and done' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('weeks.csv');
  const file = await page.request.get(`/api/export/progress.csv?range=plan&goal=${goalId}&chart=weeks`);
  expect((await file.text()).split('\r\n').at(-2)).toMatch(/^\d{4}-\d\d-\d\d,4,3,kept$/);
  expect((await page.request.get('/api/export/progress.csv?chart=pie')).status()).toBe(404);
  await context.clearCookies();
  await stranger.signIn(context);
  expect((await page.request.get(`/api/export/progress.csv?goal=${goalId}&chart=weeks`)).status()).toBe(404);
});

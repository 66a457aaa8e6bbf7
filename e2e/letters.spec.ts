import { weekToReview } from '@/lib/plan/review/weekly-review';
import { addDays } from '@/lib/plan/time/day';
import { expect, test } from './support/fixtures';
import { letterButton } from './support/letter-button';
import { rawRequest } from './support/raw-request';

test('a week is closed from its letter on a phone, without signing in, in twelve taps', async ({ stranger, browser, baseURL }) => {
  const { planId, tables, planner, today } = stranger;
  const week = weekToReview(today, 1);
  const counts = { measure: 'conversations', unit: 'conversations', baseline: 0, target: 18 } as const;
  const goal = { planId, ...counts, startsOn: addDays(today, -30), dueOn: addDays(today, 90) };
  for (const statement of ['Talk with 18 product managers', 'Find two mentors']) await tables.goals.create({ ...goal, statement });
  for (const title of ['Write to Ana', 'Read the report', 'Coffee with Bo'])
    await tables.steps.create({ planId, kind: 'prepare', title, dueOn: week.from });

  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  let taps = 1; // The button of the letter itself.
  const tap = async (name: string, role: 'checkbox' | 'button' = 'checkbox') => {
    await page.getByRole(role, { name }).tap();
    taps += 1;
  };
  await page.goto(await letterButton(stranger, 'review', planId, week.from));
  await expect(page.getByRole('heading', { name: 'Close your week' })).toBeVisible();
  expect(await page.locator('script').count()).toBe(0);
  expect((await page.content()).length).toBeLessThan(40_000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await tap('Write to Ana');
  await tap('Coffee with Bo');
  for (const statement of ['Talk with 18 product managers', 'Find two mentors']) {
    await page.getByRole('group', { name: statement }).getByRole('radio', { name: '7', exact: true }).tap();
    taps += 1;
  }
  for (const [label, words] of [
    ['A win', 'Ana answered'],
    ['An obstacle', 'No quiet hour'],
    ['What I learned', 'Mornings'],
  ] as const) {
    await page.getByLabel(label).tap();
    await page.keyboard.type(words);
    taps += 1;
  }
  await tap('Close the week', 'button');
  await expect(page.getByRole('heading', { name: 'Your week is closed' })).toBeVisible();
  expect(taps).toBeLessThanOrEqual(12);
  expect(await context.cookies()).toEqual([]);
  await context.close();

  const [review] = await planner.reviews.closed(planId);
  expect(review).toMatchObject({ weekOn: week.from, snapshot: { due: 3, win: 'Ana answered', learned: 'Mornings' } });
  expect(review?.snapshot?.promises.filter(({ doneOn }) => doneOn === today)).toHaveLength(2);
  expect(review?.snapshot?.goals.map(({ confidence }) => confidence)).toEqual([7, 7]);
});

test('a button works from a mail program, once, and can be taken back', async ({ stranger, page, baseURL }) => {
  const { planId, tables, planner, today } = stranger;
  const stepId = await tables.steps.create({ planId, kind: 'prepare', title: 'Write to Ana', dueOn: today });
  const to = await letterButton(stranger, 'done', stepId);
  await page.goto(to);
  await expect(page.getByText(/^Due /)).toBeVisible();
  expect((await page.content()).length).toBeLessThan(20_000);
  await page.getByRole('button', { name: 'Mark it done' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect((await planner.steps.find(stepId)).doneOn).toBe(today);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Undone' })).toBeVisible();
  expect((await planner.steps.find(stepId)).doneOn).toBeNull();

  const origin = baseURL ?? '';
  const end = await letterButton(stranger, 'unsubscribe', 'reader-wrote');
  const oneClick = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: [Buffer.from('List-Unsubscribe=One-Click')],
  };
  expect(await rawRequest(origin, end, oneClick)).toMatchObject({ status: 200, text: 'Done.' });
  await page.goto(end);
  await expect(page.getByText('They are off.')).toBeVisible();
  const dead = await rawRequest(origin, `${to}x`, { method: 'POST' });
  expect([dead.status, dead.headers['cache-control']]).toEqual([404, 'private, no-store']);
});

import { addDays, day } from '@/lib/plan/time/day';
import { expect, test } from './support/fixtures';

test('a person’s page shows the newest thirty moments and pages the earlier ones', async ({ page, person }) => {
  const personId = await person.planner.people.meet('Hanna Sørensen');
  for (let at = 0; at < 40; at++)
    await person.tables.interactions.create({ personId, kind: 'email', happenedOn: addDays(day('2027-03-01'), -at), line: `Note ${at}.` });
  await page.goto(`/people/${personId}`);
  const moments = page.getByRole('list', { name: /Your thread with/ }).getByText(/^Note \d+\.$/);
  await expect(moments).toHaveCount(30);
  await expect(page.getByRole('link', { name: 'Newest' })).toBeHidden();
  await page.getByRole('link', { name: 'Earlier' }).click();
  await expect(moments).toHaveCount(10);
  await expect(page.getByText('Note 30.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Earlier' })).toBeHidden();
  await page.getByRole('link', { name: 'Newest' }).click();
  await expect(page.getByText('Note 0.')).toBeVisible();
});

test('the steps page lists what is late or soon and links to every other step', async ({ page, person }) => {
  const { planId, tables } = person;
  const step = { planId, kind: 'learn' } as const;
  for (let at = 0; at < 60; at++)
    await tables.steps.create({ ...step, title: `Read ${at}`, dueOn: day('2027-01-05'), doneOn: addDays(day('2026-12-01'), -at) });
  await tables.steps.create({ ...step, title: 'Far ahead', dueOn: day('2099-01-01') });
  await page.goto('/steps');
  await expect(page.getByRole('link', { name: 'Read 0', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Far ahead' })).toBeHidden();
  await page.getByRole('link', { name: 'All open steps' }).click();
  await expect(page.getByRole('link', { name: 'Far ahead' })).toBeVisible();
  await page.goto('/steps');
  await page.getByRole('link', { name: 'All closed steps' }).click();
  await expect(page.getByRole('link', { name: 'Read 49', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Next 50' }).click();
  await expect(page.getByRole('link', { name: 'Read 59', exact: true })).toBeVisible();
});

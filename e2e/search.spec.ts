import { eighteenConversations } from '@/db/engine/fresh-database';
import { isAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { meet } from './support/meet';

test('search opens with / or Ctrl K, finds notes and pages, and opens forms, all by keyboard', async ({ page, person }) => {
  const id = await meet(person, {
    given: 'Mónica',
    family: 'Håkansson',
    notes: 'Ask about the <b>Leeds</b> pilot',
    organization: 'Kelda Power',
  });
  await page.goto('/today');
  await hydrated(page);
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Search everything' });
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

  for (const [typed, path] of [
    ['goals', /\/goals$/],
    ['trash', /\/trash$/],
    ['new share', /\/sharing#new-link$/],
    ['plan a', /\/steps\/new$/],
    ['import', /\/people\/import$/],
    ['triage', /\/people\/triage$/],
    ['duplicates', /\/people\/duplicates$/],
    ['export', /\/people\/import#export$/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await search.pressSequentially(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(path);
  }

  await page.keyboard.press('Control+k');
  await search.pressSequentially('log');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Log a conversation' })).toBeVisible();
});

test('search finds what a plan holds, grouped by kind, and opens it', async ({ page, person }) => {
  const { tables, planId, today } = person;
  const days = { startsOn: today, dueOn: person.inDays(90) };
  const goalId = await tables.goals.create({ planId, ...eighteenConversations, statement: 'Renew friendships in Łódź', ...days });
  await tables.steps.create({ planId, kind: 'attend_event', title: 'Renew the badge', dueOn: today });
  await tables.feedback.create({ planId, text: 'Renew your portfolio', receivedOn: today });
  await tables.goals.create({ planId, ...eighteenConversations, statement: 'Count the goals', ...days });
  await page.goto('/today');
  await hydrated(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search everything' }).pressSequentially('renew');
  for (const [kind, text] of [
    ['Goals', 'Renew friendships in Łódź'],
    ['Steps', 'Renew the badge'],
    ['Feedback', 'Renew your portfolio'],
  ] as const) {
    const option = page.getByRole('group', { name: kind }).getByRole('option');
    await expect(option).toContainText(text);
    await expect(option.locator('mark')).toHaveText('Renew');
  }
  await isAccessible(page);
  await page.getByRole('combobox', { name: 'Search everything' }).fill('goals');
  await expect(page.getByRole('group', { name: 'Goals' }).getByRole('option', { name: /Count the goals/ })).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('Goals');
  await page.getByRole('combobox', { name: 'Search everything' }).fill('lodz');
  await page.getByRole('option', { name: /Łódź/ }).click();
  await expect(page).toHaveURL(new RegExp(`/goals/${goalId}$`));
  // A goal's page keeps its own entry in the navigation current.
  await expect(page.getByRole('navigation', { name: 'Main', exact: true }).locator('[aria-current="page"]')).toHaveText('Goals');
});

test('search switches plan and theme, lists the shortcuts and signs out', async ({ page, person }) => {
  await person.planner.plans.begin({ name: 'Teaching', objective: 'Teach physics', startsOn: person.today, endsOn: person.inDays(90) });
  await person.planner.plans.turnTo(person.planId);
  const choose = async (typed: string, name: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search everything' }).pressSequentially(typed);
    await page.getByRole('option', { name, exact: false }).click();
  };
  await page.goto('/goals');
  await hydrated(page);
  await choose('switch', 'Switch to “Teaching”');
  await expect(page.getByText('Teach physics')).toBeVisible();
  await choose('dark', 'Theme: dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose('shortcuts', 'Keyboard shortcuts');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await choose('sign out', 'Sign out');
  await expect(page).toHaveURL(/\/$|sign-in/);
});

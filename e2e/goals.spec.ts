import { expect, test } from './support/fixtures';
import { newGoal } from './support/new-goal';

test('a goal is checked while it is typed, then saved', async ({ page, person }) => {
  await page.goto('/goals');
  await page.getByRole('link', { name: 'New goal' }).click();
  await expect(page.getByRole('heading', { name: 'One of five is clear, four open' })).toBeVisible();

  await page.getByLabel('I want to').fill('talk with eight product managers at energy companies');
  await page.getByLabel('To', { exact: true }).fill('8');
  await expect(page.getByText('Names who: eight product managers at energy companies.')).toBeVisible();
  await page.getByRole('button', { name: 'Use the whole objective' }).click();
  await expect(page.getByRole('heading', { name: 'All five checks pass' })).toBeVisible();

  await page.getByRole('button', { name: 'Create goal' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Talk with eight product managers' })).toBeVisible();
  expect(await person.planner.goals.inForce(person.planId, person.today)).toHaveLength(1);
  await page.goto('/goals');
  await expect(page.getByRole('list', { name: 'Goals' }).getByRole('listitem')).toHaveCount(1);
});

test('a goal with an open check is saved only with a reason', async ({ page, person }) => {
  await page.goto('/goals/new');
  await page.getByLabel('I want to').fill('network more');
  await page.getByLabel('To', { exact: true }).fill('8');
  await page.getByRole('button', { name: 'Create goal' }).click();
  await expect(page.getByText('are open. Say why you save it anyway')).toBeVisible();
  await page.getByLabel('Why save anyway?').fill('I do not know the field well enough yet.');
  await page.getByRole('button', { name: 'Create goal' }).click();
  await expect(page.getByText('I do not know the field well enough yet.')).toBeVisible();
  expect(await person.planner.goals.inForce(person.planId, person.today)).toHaveLength(1);
});

test('a due date before the start and a target equal to the baseline are reported beside their fields', async ({ page, person }) => {
  await page.goto('/goals/new');
  await page.getByLabel('I want to').fill('talk with eight product managers');
  await page.getByLabel('To', { exact: true }).fill('0');
  await page.getByLabel('Due date').fill(person.inDays(-3));
  await page.getByRole('button', { name: 'Create goal' }).click();
  await expect(page.getByLabel('To', { exact: true })).toHaveAccessibleDescription(/Enter a target that differs from the start/);
  await expect(page.getByLabel('Due date')).toHaveAccessibleDescription(/Enter a due date on or after .*, the start date/);
  await expect(page.getByLabel('To', { exact: true })).toBeFocused();
  expect(await person.planner.goals.inForce(person.planId, person.today)).toEqual([]);
});

test('key connections from a single place are pointed out with a way to find others; a wide spread is not', async ({ page, person }) => {
  const goalId = await newGoal(person);
  const connect = async (name: string, category: 'own_organization' | 'industry' | 'relevant_organization') => {
    const personId = await person.planner.people.meet(name);
    await person.tables.people.change(personId, { category });
    await person.planner.keyConnections.save({ goalId, personId, role: 'advice', reason: '' });
  };
  for (const name of ['Ana', 'Bo', 'Chidi', 'Dana']) await connect(name, 'own_organization');
  await connect('Elif', 'industry');
  await page.goto('/goals');
  const section = page.getByRole('region', { name: 'Where your people are from' });
  await expect(section).toContainText('four from your own organization, one from your industry, no one yet from a relevant organization.');
  await section.getByRole('link', { name: 'People you know from a relevant organization' }).click();
  await expect(page).toHaveURL(/\/people\?category=relevant_organization$/);

  for (const name of ['Farah', 'Gil', 'Hana']) await connect(name, 'relevant_organization');
  await page.goto('/goals');
  await expect(page.getByRole('list', { name: 'Goals' })).toBeVisible();
  await expect(section).toBeHidden();
});

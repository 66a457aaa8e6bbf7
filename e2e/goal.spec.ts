import type { Day } from '@/lib/plan/time/day';
import { choose } from './support/choose';
import { expect, test } from './support/fixtures';
import { newGoal } from './support/new-goal';

test('a change that makes a goal easier waits a week, says so, and can be withdrawn', async ({ page, person }) => {
  const id = await newGoal(person);
  await page.goto(`/goals/${id}`);
  await page.getByRole('link', { name: 'Edit goal' }).click();
  await page.getByLabel('To', { exact: true }).fill('12');
  await expect(page.getByText(/Making it easier takes a week\. From .* the target is 12\./)).toBeVisible();
  await page.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByText(/^From .* the target is 12$/)).toBeVisible();
  await expect(page.getByText('0 of 18 conversations')).toBeVisible();
  await page.getByRole('button', { name: 'Keep 18' }).click();
  await expect(page.getByText(/^From .* the target is 12$/)).toBeHidden();
  await expect(page.getByText('Cancelled before it took effect')).toBeVisible();
});

test('an emergency makes a goal easier at once', async ({ page, person }) => {
  const id = await newGoal(person);
  await page.goto(`/goals/${id}/edit`);
  await page.getByLabel('To', { exact: true }).fill('12');
  await page.getByLabel('Emergency? Say why it can’t wait').fill('Three weeks in hospital');
  await page.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByText('0 of 12 conversations')).toBeVisible();
  await expect(page.getByText('Three weeks in hospital')).toBeVisible();
});

test('a new measure waits a week, and until then no reading can be added', async ({ page, person }) => {
  const id = await newGoal(person);
  await page.goto(`/goals/${id}/edit`);
  await page.getByLabel('What counts').selectOption('My own count');
  await page.getByLabel('What I count').fill('readers');
  await page.getByLabel('To', { exact: true }).fill('1.500');
  await page.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByLabel('To', { exact: true })).toHaveAccessibleDescription(/can be read two ways: enter 1500 or 1\.5/);
  await page.getByLabel('To', { exact: true }).fill('5,000');
  await expect(
    page.getByText(/Making it easier takes a week\. From .* it counts your own count, in “readers”, with a target of 5,000\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByText('0 of 18 conversations')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your count' })).toBeHidden();
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText('What counts from conversations to your own count');
  await page.getByRole('button', { name: 'Keep conversations' }).click();
  await expect(page.getByText(/^From .* it counts/)).toBeHidden();
});

test('the second of two tabs sees both versions and loses nothing typed', async ({ page, context, person }) => {
  const id = await newGoal(person);
  const other = await context.newPage();
  await page.goto(`/goals/${id}/edit`);
  await other.goto(`/goals/${id}/edit`);
  await page.getByLabel('Why it matters').fill('From the first tab');
  await page.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByText('From the first tab')).toBeVisible();

  await other.getByLabel('Why it matters').fill('From the second tab');
  await other.getByRole('button', { name: 'Save goal' }).click();
  const conflict = other.getByRole('alert', { name: 'Changed in another tab' });
  await expect(conflict).toContainText('From the first tab');
  await expect(other.getByLabel('Why it matters')).toHaveValue('From the second tab');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Talk with 18 product managers' })).toBeVisible();
  expect(await person.planner.goals.find(id)).toMatchObject({ matters: 'From the second tab' });
});

test('a reading is added, removed and restored', async ({ page, person }) => {
  const id = await newGoal(person, { measure: 'manual', unit: 'talks' });
  await page.goto(`/goals/${id}`);
  const noted = page.getByRole('list', { name: 'Counts so far' });
  await page.getByLabel('Day', { exact: true }).fill(person.inDays(1));
  await page.getByLabel('Total talks').fill('-3');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Enter 0 or more: there are no -3 talks')).toBeVisible();
  await page.getByLabel('Total talks').fill('3');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Enter today or an earlier day')).toBeVisible();
  await page.getByLabel('Day', { exact: true }).fill(person.today);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(noted).toContainText('3 talks');
  await expect(page.getByText('3 of 18 talks')).toBeVisible();
  await choose(noted, 'More about 3 talks', 'Remove');
  await expect(page.getByText('0 of 18 talks')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('3 of 18 talks')).toBeVisible();
});

test('a key connection is added to a goal and gets its reason later', async ({ page, person }) => {
  const id = await newGoal(person);
  await page.goto(`/goals/${id}`);
  await page.getByRole('button', { name: 'Add connection' }).click();
  await page.getByRole('combobox', { name: 'Name' }).fill('Hanna Sørensen');
  await page.getByRole('button', { name: 'Add to this goal' }).click();
  const connections = page.getByRole('list', { name: 'Key connections' });
  await expect(connections).toContainText('No reason yet');
  await connections.getByRole('button', { name: /Say why.*Hanna Sørensen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Why Hanna Sørensen' });
  await dialog.getByRole('radio', { name: 'Introduction' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(connections).toContainText('Introduction');

  await page.getByRole('button', { name: 'Add connection' }).click();
  await page.getByRole('combobox', { name: 'Name' }).fill('han');
  await page.getByRole('option', { name: 'Hanna Sørensen' }).click();
  await page.getByRole('button', { name: 'Add to this goal' }).click();
  await expect(page.getByText('Hanna Sørensen is already a key connection of this goal')).toBeVisible();
  await page.keyboard.press('Escape');

  await connections.getByRole('button', { name: 'More about Hanna Sørensen' }).click();
  await connections.getByRole('menuitem', { name: 'Remove from goal' }).click();
  await expect(connections).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(connections).toContainText('Hanna Sørensen');
});

test('a goal is removed with its steps and restored', async ({ page, person }) => {
  const id = await newGoal(person);
  await page.goto(`/goals/${id}`);
  await choose(page, 'More about this goal', 'Remove goal');
  await expect(page).toHaveURL(/\/goals$/);
  await expect(page.getByRole('list', { name: 'Goals' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Talk with 18 product managers' })).toBeVisible();
});

test('another owner’s goal is not found', async ({ page, person, stranger }) => {
  const id = await newGoal(stranger);
  for (const path of [`/goals/${id}`, `/goals/${id}/edit`, `/progress?goal=${id}`]) {
    const answer = await page.goto(path);
    expect(answer?.status(), `${person.name} at ${path}`).toBe(404);
  }
});

test('a goal estimates how many people to write to, later from who answered', async ({ page, person }) => {
  const id = await newGoal(person, { target: 6 });
  await page.goto(`/goals/${id}`);
  const section = page.getByRole('region', { name: 'How many people to write to' });
  await expect(section).toContainText('write to about 15 people. So far that’s only a starting guess: four in ten answer.');

  for (let at = 0; at < 9; at++) {
    const personId = await person.planner.people.meet(`Person ${at}`);
    await person.tables.interactions.create({
      personId,
      kind: 'email',
      happenedOn: person.inDays(at < 7 ? -40 : -3),
      isOutreach: true,
      answeredOn: at < 2 ? person.inDays(-30) : null,
    });
  }
  await page.reload();
  await expect(section).toContainText('write to about 19 people. Two of the seven you wrote to answered (between 8% and 64%).');
  await section.getByText('Why?').click();
  await expect(section).toContainText('with it, 2 of 7 makes 33%. Six divided by that, rounded up, is 19.');
});

test('the steps of a goal are done on its page: a conversation by logging it, the next step first', async ({ page, person }) => {
  const { planner, tables, planId, inDays, today } = person;
  const goalId = await newGoal(person);
  const personId = await planner.people.meet('Luis Ferreira');
  const step = (title: string, kind: 'coffee_chat' | 'prepare', dueOn: Day, doneOn: Day | null = null) =>
    tables.steps.create({ planId, goalId, personId, kind, title, dueOn, doneOn });
  await step('Read his paper', 'prepare', inDays(-9), inDays(-8));
  await step('Write down three questions', 'prepare', inDays(9));
  await step('Coffee with Luis', 'coffee_chat', inDays(2));
  await page.goto(`/goals/${goalId}`);
  await expect(page.getByText('Has a step here but is no key connection yet, so its outcome won’t count')).toHaveCount(1);
  await page.getByRole('button', { name: /Say why.*Luis Ferreira/ }).click();
  await page.getByRole('radio', { name: 'Information' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Has a step here but is no key connection')).toHaveCount(0);

  const steps = page.getByRole('list', { name: 'Steps' });
  await expect(steps.getByRole('listitem')).toHaveText([/Coffee with Luis/, /Write down three questions/, /Read his paper/]);
  await steps.getByRole('checkbox', { name: 'Coffee with Luis' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Add what was said' }).click();
  const log = page.getByRole('dialog', { name: 'Log a conversation' });
  await log.getByLabel('What was said?').fill('He introduced me to his team.');
  await log.getByRole('button', { name: 'Log conversation' }).click();
  await expect(page.getByText('1 of 18 conversations')).toBeVisible();
  await expect(steps.getByRole('listitem')).toHaveText([
    /Write down three questions/,
    /Coffee with Luis.*What came of it/,
    /Read his paper/,
  ]);
  expect(await tables.interactions.select()).toMatchObject([{ personIds: [personId], happenedOn: today }]);
});

test('the days of a goal stay within their column', async ({ page, person }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/goals/${await newGoal(person, { dueOn: person.inDays(300), matters: 'They decide what is built.' })}`);
  const column = await page.getByRole('complementary', { name: 'About this goal' }).boundingBox();
  for (const day of await page.getByRole('complementary', { name: 'About this goal' }).getByRole('time').all()) {
    const box = await day.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
  }
});

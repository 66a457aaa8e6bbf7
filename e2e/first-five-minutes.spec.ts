import { addDays } from '@/lib/plan/time/day';
import { expect } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { expectTitle, saveGoal, saveObjective, savePeople, test } from './support/setup';

test('setup leads from an empty account to this week', async ({ page, newcomer }) => {
  const { planner, tables, today } = newcomer;
  await saveObjective(page);

  await page.getByLabel('I want to').fill('talk with eight product managers at energy companies');
  await page.getByLabel('How many conversations').fill('8');
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Due date').fill(addDays(today, 700));
  await expect(page.getByRole('heading', { name: /clear/ })).toBeVisible();
  await page.getByRole('button', { name: /^Use / }).click();
  await expect(page.getByLabel('Due date')).not.toHaveValue(addDays(today, 700));
  await expect(page.getByLabel('Due date')).toBeFocused();
  await saveGoal(page);
  await savePeople(page);

  for (const name of ['Adaeze Nwosu', 'Tomasz Wierzba', 'Someone else']) await expect(page.getByRole('radio', { name })).not.toBeChecked();
  await page.getByRole('radio', { name: 'Adaeze Nwosu' }).check();
  await page.getByLabel('What speaks for them?').fill('She turned down a bonus for a number she did not believe.');
  await page.getByText('More', { exact: true }).click();
  const values = page.getByRole('group', { name: 'Values' });
  await values.getByRole('radio', { name: 'Shares them' }).check();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByLabel('What I saw or heard')).toHaveAccessibleDescription('Enter what you saw or heard');
  await page.getByLabel('What I saw or heard').fill('She keeps her word.');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expectTitle(page, 'What will you do this week?');

  const [one, another] = [page.getByRole('group', { name: 'First step' }), page.getByRole('group', { name: 'Second step' })];
  await one.getByLabel('With').selectOption('Tomasz Wierzba');
  await expect(one.getByLabel('What I will do')).toHaveValue('Reach out to Tomasz Wierzba');
  await page.getByText('Second step (optional)').click();
  await another.getByLabel('What I will do').fill('Write down three questions');
  await page.getByRole('button', { name: 'Begin the week' }).dblclick();
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const [plan] = await planner.plans.list();
  expect(plan?.name).toBe('Product management in energy');
  const [first] = await planner.goals.inForce(plan?.id ?? '', today);
  expect(first).toMatchObject({ target: 8, unit: 'conversations', servesPart: plan?.objective });
  expect(await planner.welcome.connections(first?.id ?? '')).toMatchObject([
    { name: 'Adaeze Nwosu', category: null, role: null },
    { name: 'Tomasz Wierzba', category: 'industry', role: 'information', reason: 'He moved from rail to charging' },
  ]);
  const [mentor] = await planner.mentors.ofPlan(plan?.id ?? '', today);
  expect(mentor).toMatchObject({ name: 'Adaeze Nwosu', stage: 'identified', known: { values: { rating: 5 }, rapport: { rating: null } } });
  expect(await planner.welcome.mentorReason(mentor?.id ?? '')).toMatch(/bonus/);
  expect((await tables.steps.select()).map(({ title: said, goalId }) => [said, goalId]).sort()).toEqual([
    ['Reach out to Tomasz Wierzba', first?.id],
    ['Write down three questions', first?.id],
  ]);

  const next = page.getByRole('region', { name: 'What to do next' });
  await expect(next.getByRole('listitem')).toHaveCount(3);
  await next.getByRole('button', { name: 'Adaeze Nwosu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('In your own words').fill('She hires for such roles.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(next).not.toContainText('Say why');
  await next.getByRole('button', { name: 'Create share link' }).click();
  await dialog.getByRole('button', { name: 'Create link' }).click();
  await expect(dialog.getByLabel('Copy it now: it is shown only once')).toHaveValue(/\/s\//);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(next.getByRole('button', { name: 'Create share link' })).toBeHidden();

  await page.goto('/welcome');
  await expect(page).toHaveURL(/\/today$/);
});

test('settings, the full export and account deletion are available before the first objective', async ({ page, newcomer: _ }) => {
  await page.goto('/welcome');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect((await page.request.get('/api/export/everything.json')).ok()).toBe(true);
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText('Settings saved.')).toBeVisible();
  await page.goto('/today');
  await expect(page).toHaveURL(/\/welcome$/);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Delete account' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Type .* to continue/).fill((await page.locator('main header p').textContent()) ?? '');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('link', { name: 'Start a plan' }).first()).toBeVisible();
});

test('setup left halfway continues there with what was typed', async ({ page, newcomer, browser }) => {
  await saveObjective(page);
  await page.getByLabel('I want to').fill('talk with eight prod');
  await page.getByRole('link', { name: 'Come back later' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.getByRole('link', { name: 'Continue setup' }).click();
  await expectTitle(page, 'What would bring you closer?');

  const elsewhere = await (await browser.newContext()).newPage();
  await newcomer.signIn(elsewhere);
  await elsewhere.goto('/welcome');
  await expectTitle(elsewhere, 'What would bring you closer?');
  await expect(elsewhere.getByLabel('I want to')).toHaveValue('talk with eight prod');
  await hydrated(elsewhere);
  await saveGoal(elsewhere);

  await elsewhere.getByText('Third person (optional)').click();
  await elsewhere.getByRole('group', { name: 'Third person' }).getByLabel('What I hope for').selectOption('Advice');
  await expect(elsewhere.getByText('Saved.')).toBeVisible();
  await elsewhere.getByRole('link', { name: 'One goal' }).click();
  await expect(elsewhere.getByLabel('I want to')).toHaveValue('Talk with eight product managers at energy companies');
  await page.goto('/welcome');
  await expectTitle(page, 'Who is on the way there?');
  await expect(page.getByRole('group', { name: 'Third person' }).getByLabel('What I hope for')).toHaveValue('advice');
});

test('the mentor may be left open, and one step is enough', async ({ page, newcomer }) => {
  await saveObjective(page);
  await saveGoal(page);
  await savePeople(page);
  await page.getByRole('link', { name: 'No one comes to mind yet' }).click();
  await expectTitle(page, 'What will you do this week?');
  await page.getByRole('group', { name: 'First step' }).getByLabel('With').selectOption('Adaeze Nwosu');
  await page.getByRole('button', { name: 'Begin the week' }).click();
  await expect(page).toHaveURL(/\/today$/);
  expect(await newcomer.tables.steps.select()).toHaveLength(1);
});

test('setup can be skipped for good', async ({ page, newcomer: _ }) => {
  await saveObjective(page);
  await page.goto('/today');
  await page.getByRole('button', { name: 'Skip setup' }).click();
  await expect(page.getByText('Setup skipped. You can find everything in the menu.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Continue setup' })).toBeHidden();
  await page.goto('/welcome');
  await expect(page).toHaveURL(/\/today$/);
});

test('someone with a plan in another Throughline starts with all of it or none of it', async ({ page, newcomer, stranger }) => {
  await stranger.planner.people.meet('Ana Abel');
  await stranger.signIn(page.context());
  const everything = await (await page.request.get('/api/export/everything.json')).body();
  await newcomer.signIn(page);
  await page.goto('/welcome');
  await page.getByText('Already have a plan in another Throughline?').click();
  const choose = page.getByLabel('Choose a file');
  const file = (buffer: Buffer) => ({ name: 'throughline.json', mimeType: 'application/json', buffer });
  await choose.setInputFiles(file(Buffer.from('First Name,Last Name\nAna,Abel')));
  await expect(page.getByText('This is not a full Throughline export.')).toBeVisible();
  await choose.setInputFiles(file(everything));
  await expect(page).toHaveURL(/\/today$/);
  expect(await newcomer.tables.people.select()).toMatchObject([{ display: 'Ana Abel' }]);
  expect(await newcomer.planner.plans.list()).toMatchObject([{ name: 'Product in energy' }]);
});

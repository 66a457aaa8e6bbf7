import type { Page } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { startSession } from '@/db/accounts/sessions';
import { type Planner, plannerOf } from '@/db/planner';
import { type OwnerId, scopeOf } from '@/db/scope';
import { type Tables, tablesOf } from '@/db/tables';
import { addDays, type Day, utcDay } from '@/lib/plan/time/day';
import { isAccessible } from './support/accessible';
import { test as base, database, expect } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { withoutScript } from './support/without-script';

/** Someone signed in to an empty account. */
const test = base.extend<{ newcomer: { planner: Planner; tables: Tables; today: Day; signIn: (page: Page) => Promise<void> } }>({
  newcomer: async ({ context, baseURL }, use) => {
    const db = database();
    const now = new Date();
    const email = `${crypto.randomUUID()}@example.org`;
    const ownerId = (await accountsOf(db, now).create({ email, name: 'Ines Carvalho', passwordHash: null, timeZone: 'UTC' })) as OwnerId;
    const cookie = async () => ({
      name: 'throughline.session',
      value: await startSession(db, ownerId, 'journey', now),
      url: baseURL,
      httpOnly: true,
      sameSite: 'Lax' as const,
    });
    await context.addCookies([await cookie()]);
    await use({
      planner: plannerOf(db, ownerId, now),
      tables: tablesOf(scopeOf(db, ownerId, now)),
      today: utcDay(now),
      signIn: async (page) => page.context().addCookies([await cookie()]),
    });
    db.$client.close();
  },
});

const title = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function objective(page: Page) {
  await page.goto('/welcome');
  await page.getByLabel('Where I want to be').fill('Move from transit data into product management in energy');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await title(page, 'What would bring you closer?');
}

async function goal(page: Page) {
  await page.getByLabel('I want to').fill('talk with eight product managers at energy companies');
  await page.getByLabel('How many conversations').fill('8');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await title(page, 'Who is on the way there?');
}

async function people(page: Page) {
  const [first, second] = [page.getByRole('group', { name: 'First person' }), page.getByRole('group', { name: 'Second person' })];
  await first.getByLabel('Name').fill('Tomasz Wierzba');
  await first.getByText('More', { exact: true }).click();
  await first.getByLabel('Where they are').selectOption('My industry');
  await first.getByLabel('What I hope for').selectOption('Information');
  await first.getByLabel('Why this person').fill('He moved from rail to charging');
  await page.getByText('Second person (optional)').click();
  await second.getByLabel('Name').fill('Adaeze Nwosu');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await title(page, 'Who could be a mentor?');
}

/** The fields of a step before its button; a group of choices counts as one. */
const fieldsShown = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLInputElement>('form input, form textarea, form select')].filter(
      (field) => field.type !== 'hidden' && field.type !== 'file' && field.checkVisibility(),
    );
    return new Set(shown.map(({ name }) => name)).size;
  });

test('setup leads from an empty account to this week', async ({ page, newcomer }) => {
  const { planner, tables, today } = newcomer;
  await objective(page);

  await page.getByLabel('I want to').fill('talk with eight product managers at energy companies');
  await page.getByLabel('How many conversations').fill('8');
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Due date').fill(addDays(today, 700));
  await expect(page.getByRole('heading', { name: /clear/ })).toBeVisible();
  await page.getByRole('button', { name: /^Use / }).click();
  await expect(page.getByLabel('Due date')).not.toHaveValue(addDays(today, 700));
  await expect(page.getByLabel('Due date')).toBeFocused();
  await goal(page);
  await people(page);

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
  await title(page, 'What will you do this week?');

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

test('a page of setup shows two fields, and Enter accepts all the defaults of the next one', async ({ page, newcomer }) => {
  await page.goto('/welcome');
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await objective(page);
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await page.getByLabel('I want to').fill('network more');
  await page.getByLabel('How many conversations').fill('5');
  await expect(page.getByRole('heading', { name: /clear/ })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  const check = await page.getByRole('heading', { name: /clear/ }).boundingBox();
  const button = await page.getByRole('button', { name: 'Save and continue' }).boundingBox();
  expect(check?.y).toBeLessThan(button?.y ?? 0);
  await page.getByRole('button', { name: 'Save and continue' }).click();

  await title(page, 'Who is on the way there?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await page.getByRole('group', { name: 'First person' }).getByLabel('Name').fill('Maya Ito');
  await page.keyboard.press('Enter');
  await title(page, 'Who could be a mentor?');
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByText('Choose someone, or leave this step for later')).toBeVisible();
  await page.getByRole('link', { name: 'No one comes to mind yet' }).click();
  await title(page, 'What will you do this week?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => fieldsShown(page)).toBe(2);
  await expect(page.getByLabel('What I will do').first()).toHaveValue('Reach out to Maya Ito');
  await page.getByRole('button', { name: 'Begin the week' }).click();
  await expect(page).toHaveURL(/\/today$/);
  const [maya] = await newcomer.tables.people.select();
  expect(await newcomer.tables.steps.select()).toMatchObject([{ personId: maya?.id, title: 'Reach out to Maya Ito' }]);
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
  await objective(page);
  await page.getByLabel('I want to').fill('talk with eight prod');
  await page.getByRole('link', { name: 'Come back later' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.getByRole('link', { name: 'Continue setup' }).click();
  await title(page, 'What would bring you closer?');

  const elsewhere = await (await browser.newContext()).newPage();
  await newcomer.signIn(elsewhere);
  await elsewhere.goto('/welcome');
  await title(elsewhere, 'What would bring you closer?');
  await expect(elsewhere.getByLabel('I want to')).toHaveValue('talk with eight prod');
  await hydrated(elsewhere);
  await goal(elsewhere);

  await elsewhere.getByText('Third person (optional)').click();
  await elsewhere.getByRole('group', { name: 'Third person' }).getByLabel('What I hope for').selectOption('Advice');
  await expect(elsewhere.getByText('Saved.')).toBeVisible();
  await elsewhere.getByRole('link', { name: 'One goal' }).click();
  await expect(elsewhere.getByLabel('I want to')).toHaveValue('Talk with eight product managers at energy companies');
  await page.goto('/welcome');
  await title(page, 'Who is on the way there?');
  await expect(page.getByRole('group', { name: 'Third person' }).getByLabel('What I hope for')).toHaveValue('advice');
});

test('a missing field is reported where it is missing', async ({ page, newcomer }) => {
  await objective(page);
  await goal(page);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  const [first, third] = [page.getByRole('group', { name: 'First person' }), page.getByRole('group', { name: 'Third person' })];
  await expect(first.getByLabel('Name')).toHaveAccessibleDescription('Enter one name to begin with');
  await expect(first.getByLabel('Name')).toBeFocused();
  await page.getByText('Third person (optional)').click();
  await third.getByLabel('What I hope for').selectOption('Advice');
  await first.getByLabel('Name').fill('Tomasz Wierzba');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(third.getByLabel('Name')).toHaveAccessibleDescription('Enter a name; the rest can wait');
  await third.getByLabel('Name').fill('tomasz wierzba');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(third.getByLabel('Name')).toHaveAccessibleDescription('This name is already above');
  expect(await newcomer.tables.people.select()).toEqual([]);
});

test('going back changes what was saved and creates nothing twice', async ({ page, newcomer }) => {
  await objective(page);
  await goal(page);
  await people(page);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  const tomasz = page.getByRole('group', { name: 'Second person' });
  await expect(tomasz.getByLabel('Name')).toHaveValue('Tomasz Wierzba');
  await tomasz.getByLabel('Name').fill('Tomasz Wierzbicki');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await title(page, 'Who could be a mentor?');
  expect((await newcomer.tables.people.select()).map(({ display }) => display).sort()).toEqual(['Adaeze Nwosu', 'Tomasz Wierzbicki']);

  await page.getByRole('link', { name: 'Objective' }).click();
  await page.getByLabel('Plan name').fill('Energy');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await title(page, 'Who could be a mentor?');
  expect(await newcomer.planner.plans.list()).toMatchObject([{ name: 'Energy' }]);
});

test('the mentor may be left open, and one step is enough', async ({ page, newcomer }) => {
  await objective(page);
  await goal(page);
  await people(page);
  await page.getByRole('link', { name: 'No one comes to mind yet' }).click();
  await title(page, 'What will you do this week?');
  await page.getByRole('group', { name: 'First step' }).getByLabel('With').selectOption('Adaeze Nwosu');
  await page.getByRole('button', { name: 'Begin the week' }).click();
  await expect(page).toHaveURL(/\/today$/);
  expect(await newcomer.tables.steps.select()).toHaveLength(1);
});

test('the person of a step can be chosen before the script loads', async ({ page, newcomer }) => {
  await objective(page);
  await goal(page);
  await people(page);
  const release = await withoutScript(page);
  await page.goto('/welcome?step=week', { waitUntil: 'commit' });
  await page.getByRole('group', { name: 'First step' }).getByLabel('With').selectOption('Adaeze Nwosu');
  release();
  await expect(page.getByRole('group', { name: 'First step' }).getByLabel('What I will do')).toHaveValue('Reach out to Adaeze Nwosu');
  await page.getByRole('button', { name: 'Begin the week' }).click();
  await expect(page).toHaveURL(/\/today$/);
  expect(await newcomer.tables.steps.select()).toHaveLength(1);
});

test('setup works by keyboard alone, from the title to the next page', async ({ page, newcomer }) => {
  await page.goto('/welcome');
  await hydrated(page);
  await page.getByLabel('Where I want to be').focus();
  await page.keyboard.type('Move into product management in energy');
  await expect(page.getByRole('button', { name: 'Save and continue' })).toBeEnabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await title(page, 'What would bring you closer?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('I want to')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('I want to')).toBeFocused();
  expect(await newcomer.planner.plans.list()).toHaveLength(1);
});

test('every page of setup is accessible in both themes and fits a phone', async ({ page, newcomer }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const look = async () => {
    await isAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  };
  await page.goto('/welcome');
  await look();
  await objective(page);
  await look();
  await goal(page);
  await look();
  await people(page);
  await look();
  await page.getByRole('link', { name: 'No one comes to mind yet' }).click();
  await title(page, 'What will you do this week?');
  await look();
  expect(await newcomer.planner.plans.list()).toHaveLength(1);
});

test('setup can be skipped for good', async ({ page, newcomer: _ }) => {
  await objective(page);
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

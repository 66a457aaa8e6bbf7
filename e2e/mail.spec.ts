import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { accountsOf } from '@/db/accounts/accounts';
import { plannerOf } from '@/db/planner';
import { users } from '@/db/schema';
import type { OwnerId } from '@/db/scope';
import { lettersSchema, storedChoices } from '@/lib/plan/letters/letter-choices';
import { shareSchema } from '@/lib/plan/sharing/share';
import { addDays, utcDay } from '@/lib/plan/time/day';
import { closeMailServers, mailCatcher } from '@/lib/server/mail/mail-catcher';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { type OwnServer, ownServer } from './support/own-server';
import { rawRequest } from './support/raw-request';
import { dial } from './support/share-links';

// A server of its own, which sends its mail to this test.
let own: OwnServer;
let post: Awaited<ReturnType<typeof mailCatcher>>;
test.beforeEach(async () => {
  own = ownServer();
  post = await mailCatcher();
});
test.afterEach(() => {
  own.close();
  closeMailServers();
});

const run = promisify(execFile);

async function signInWith(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Gives the account a plan, has it choose letters of feedback, and shares the plan. @returns the link */
async function sharedPlan(email: string) {
  const db = own.database();
  const now = new Date();
  const account = await accountsOf(db, now).byEmail(email);
  const planner = plannerOf(db, account?.id as OwnerId, now);
  const today = utcDay(now);
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Into energy', startsOn: today, endsOn: addDays(today, 200) });
  await planner.settings.save({ letters: storedChoices(lettersSchema.parse({ readerWrote: true }), today) });
  const token = await planner.shares.open(planId, shareSchema.parse({ ...dial, people: 'full', ends: '90' }));
  db.$client.close();
  return `${own.origin}/s/${token}`;
}

const linkIn = (text = '', path: string) => text.match(new RegExp(`\\S+${path}\\S+`))?.[0] ?? '';

test('a forgotten password is replaced by mail, with the same answer for an address that no one has', async ({ page }) => {
  own.serve({ SMTP_URL: `smtp://127.0.0.1:${post.port}` });
  await own.ready();
  const { db, email, ownerId } = await own.account();
  await db
    .update(users)
    .set({ createdAt: new Date(0) })
    .where(eq(users.id, ownerId));
  db.$client.close();

  for (const address of ['unknown@example.org', email]) {
    await page.goto(`${own.origin}/sign-in`);
    await page.getByRole('link', { name: 'Forgot password?' }).click();
    await hydrated(page);
    await page.getByLabel('E-mail').fill(address);
    await page.getByRole('button', { name: 'Send link' }).click();
    await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
    await expect(page.getByText('If there is an account with that address')).toBeVisible();
  }
  const letter = await post.letterTo(email);
  await page.goto(linkIn(letter.text, '/reset/'));
  await hydrated(page);
  await page.getByLabel('New password').fill('nine lamps along the quay');
  await page.getByRole('button', { name: 'Save password and sign in' }).click();
  // The account has no plan yet.
  await expect(page).toHaveURL(/\/(welcome|today)$/);

  // The browser was not known: the account hears of it. From now on it is.
  const second = await post.letterTo(email, 'New sign-in');
  expect(second.text).toContain('Chrome');
  await page.context().clearCookies({ name: 'throughline.session' });
  await page.goto(`${own.origin}/sign-in`);
  await hydrated(page);
  await signInWith(page, email, 'nine lamps along the quay');
  await expect(page).toHaveURL(/\/(welcome|today)$/);
  expect(post.caught.map(({ subject }) => subject)).toEqual(['Choose a new password', 'New sign-in to your account']);
});

test('a new account confirms its address, and hears of it when a reader wrote', async ({ page, browser }) => {
  own.serve({ SMTP_URL: `smtp://127.0.0.1:${post.port}` });
  await own.ready();
  await page.goto(`${own.origin}/sign-up`);
  await hydrated(page);
  await page.getByLabel('Your name').fill('Ines Carvalho');
  await page.getByLabel('E-mail').fill('ines@example.org');
  await page.getByLabel('Password').fill('seven lamps along the quay');
  await page.getByRole('button', { name: 'Start a plan' }).click();
  await expect(page).toHaveURL(/\/welcome/);
  await page.goto(`${own.origin}/settings`);
  await expect(page.getByText('ines@example.org is not confirmed yet.')).toBeVisible();

  const letter = await post.letterTo('ines@example.org', 'Confirm');
  await page.goto(linkIn(letter.text, '/confirm/'));
  // Whoever only looks at it has confirmed nothing.
  await page.goto(`${own.origin}/settings`);
  await expect(page.getByText('ines@example.org is not confirmed yet.')).toBeVisible();
  await page.goto(linkIn(letter.text, '/confirm/'));
  await page.getByRole('button', { name: 'Confirm address' }).click();
  await expect(page.getByRole('heading', { name: 'Address confirmed' })).toBeVisible();
  await page.goto(`${own.origin}/settings`);
  await expect(page.getByText('The address is confirmed.')).toBeVisible();

  const link = await sharedPlan('ines@example.org');
  const guest = await (await browser.newContext()).newPage();
  await guest.goto(link);
  await guest.getByLabel('Your feedback').fill('Ask the night driver first.');
  await guest.getByRole('button', { name: 'Send to Ines' }).click();
  await expect(guest.getByRole('status')).toHaveText('Sent. Thank you.');
  const second = await post.letterTo('ines@example.org', 'left feedback');
  expect(second.subject).toBe('Wanda left feedback');
  expect(second.text).toContain('> Ask the night driver first.');
  expect(second.text).toContain(`${own.origin}/sharing`);

  const env = { ...process.env, DATA_DIR: own.folder, APP_URL: own.origin, SMTP_URL: `smtp://127.0.0.1:${post.port}` };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/invite.ts', 'adaeze@example.org'], { env });
  expect(stdout).toContain('The invitation was sent to adaeze@example.org.');
  expect((await post.letterTo('adaeze@example.org')).text).toContain(`${own.origin}/sign-up?invitation=invite_`);
});

test('when mail fails, a change can still be saved, and ready, the log, the settings and a command say why', async ({ page }) => {
  const silent = await mailCatcher({ onConnect: (_, done) => done(Object.assign(new Error('Busy'), { responseCode: 421 })) });
  const { printed } = own.serve({ SMTP_URL: `smtp://127.0.0.1:${silent.port}` });
  await own.ready();
  const { db, email, password } = await own.account();
  db.$client.close();
  await page.goto(`${own.origin}/sign-in`);
  await hydrated(page);
  await signInWith(page, email, password);
  await expect(page).toHaveURL(/\/welcome/);
  await page.goto(`${own.origin}/settings`);
  await page.getByRole('button', { name: 'Send confirmation letter' }).click();
  await expect(page.getByText(`A letter is on its way to ${email}.`)).toBeVisible();
  await expect
    .poll(async () => (await rawRequest(own.origin, '/api/health/ready')).text)
    .toMatch(/^ready\nmail is failing since .*later \(421\)/);
  expect(printed.err).toContain('mail is failing');
  expect(printed.err).not.toContain(email);
  await page.reload();
  await expect(
    page.getByText(/“Confirm your e-mail address” was not sent today\. The mail server asked to try again later \(421\)/),
  ).toBeVisible();
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/jobs.ts'], { env: { ...process.env, DATA_DIR: own.folder } });
  // On a slow machine it has been tried again meanwhile.
  expect(stdout).toMatch(/Due: 1\n.*Confirm your e-mail address {2}ines@example\.org {2}\(.*tries: \d+, .*\(421\)/);
});

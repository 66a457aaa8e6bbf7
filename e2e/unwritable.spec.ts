import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { accountsOf } from '@/db/accounts/accounts';
import { startSession } from '@/db/accounts/sessions';
import { plannerOf } from '@/db/planner';
import { day } from '@/lib/plan/time/day';
import { type OwnServer, ownServer } from './support/own-server';

let own: OwnServer;
test.beforeEach(() => {
  own = ownServer();
});
test.afterEach(() => own.close());

test('while nothing can be written, reading still works, typed text stays, and is saved afterwards', async ({ page, context }) => {
  own.serve();
  await own.ready();
  const { db, ownerId, email, password } = await own.account();
  const planner = plannerOf(db, ownerId, new Date());
  await planner.plans.begin({ name: 'Energy', objective: 'Into energy', startsOn: day('2026-01-01'), endsOn: day('2199-12-31') });
  await planner.settings.save({ welcomedAt: new Date() });
  await context.addCookies([{ name: 'throughline.session', value: await startSession(db, ownerId, '', new Date()), url: own.origin }]);
  await page.goto(`${own.origin}/settings`);
  await page.getByLabel('Name').fill('Ines Carvalho');
  // Another program locks the file, which to the app looks like a full disk.
  const holder = new Database(path.join(own.folder, 'throughline.db'));
  holder.exec('BEGIN IMMEDIATE');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText(/That was not saved\. Your text is still here/)).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Ines Carvalho');
  const other = await context.newPage();
  expect((await other.goto(`${own.origin}/people`))?.status()).toBe(200);
  const form = { email, password };
  const signIn = () => context.request.post(`${own.origin}/api/sign-in`, { form, headers: { origin: own.origin }, maxRedirects: 0 });
  expect((await signIn()).status()).toBe(503);

  holder.exec('ROLLBACK');
  holder.close();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved.')).toBeVisible();
  expect((await signIn()).status()).toBe(303);
  expect(await accountsOf(db, new Date()).byEmail(email)).toMatchObject({ name: 'Ines Carvalho' });
  db.$client.close();
});

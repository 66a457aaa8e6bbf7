import type { Page } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { startSession } from '@/db/accounts/sessions';
import { type Planner, plannerOf } from '@/db/planner';
import { type OwnerId, scopeOf } from '@/db/scope';
import { type Tables, tablesOf } from '@/db/tables';
import { type Day, utcDay } from '@/lib/plan/time/day';
import { test as base, database, expect } from './fixtures';

/** Someone signed in to an empty account. */
export const test = base.extend<{ newcomer: { planner: Planner; tables: Tables; today: Day; signIn: (page: Page) => Promise<void> } }>({
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

export const expectTitle = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

export async function saveObjective(page: Page) {
  await page.goto('/welcome');
  await page.getByLabel('Where I want to be').fill('Move from transit data into product management in energy');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expectTitle(page, 'What would bring you closer?');
}

export async function saveGoal(page: Page) {
  await page.getByLabel('I want to').fill('talk with eight product managers at energy companies');
  await page.getByLabel('How many conversations').fill('8');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expectTitle(page, 'Who is on the way there?');
}

export async function savePeople(page: Page) {
  const [first, second] = [page.getByRole('group', { name: 'First person' }), page.getByRole('group', { name: 'Second person' })];
  await first.getByLabel('Name').fill('Tomasz Wierzba');
  await first.getByText('More', { exact: true }).click();
  await first.getByLabel('Where they are').selectOption('My industry');
  await first.getByLabel('What I hope for').selectOption('Information');
  await first.getByLabel('Why this person').fill('He moved from rail to charging');
  await page.getByText('Second person (optional)').click();
  await second.getByLabel('Name').fill('Adaeze Nwosu');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expectTitle(page, 'Who could be a mentor?');
}

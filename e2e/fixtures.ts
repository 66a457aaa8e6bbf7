import path from 'node:path';
import { type BrowserContext, test as base } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { startSession } from '@/db/accounts/sessions';
import { databaseOn } from '@/db/client';
import { openBeside } from '@/db/open';
import { type Planner, plannerOf } from '@/db/planner';
import type { OwnerId } from '@/db/scope';
import { addDays } from '@/lib/plan/day';

export { expect } from '@playwright/test';

/** Somebody fresh with an account and a plan, whose rows are arranged through the planner, as the rooms would. */
export type Person = {
  name: string;
  email: string;
  ownerId: OwnerId;
  planId: string;
  planner: Planner;
  /** The day it is where they live (UTC). */
  today: string;
  /** A day that many days from today. */
  inDays: (count: number) => string;
  /** Signs them in in another browser context too. */
  signIn: (context: BrowserContext) => Promise<void>;
};

const database = () => databaseOn(openBeside(path.join(process.env.E2E_DATA ?? '', 'throughline.db')));

/** Makes a person with an account and a plan. */
export async function newPerson(baseURL: string, name = 'Ines Carvalho'): Promise<Person & { close: () => void }> {
  const db = database();
  const now = new Date();
  const email = `${crypto.randomUUID()}@example.org`;
  const ownerId = (await accountsOf(db, now).create({ email, name, passwordHash: null, timeZone: 'UTC' })) as OwnerId;
  const planner = plannerOf(db, ownerId, now);
  const today = now.toISOString().slice(0, 10);
  const planId = await planner.plans.begin({
    name: 'Product in energy',
    objective: 'Move from transit data into product management in energy',
    startsOn: addDays(today, -60),
    endsOn: addDays(today, 200),
  });
  await planner.settings.change({ welcomedAt: now });
  const signIn = async (context: BrowserContext) => {
    const value = await startSession(db, ownerId, 'journey', now);
    await context.addCookies([{ name: 'throughline.session', value, url: baseURL, httpOnly: true, sameSite: 'Lax' }]);
  };
  return {
    name,
    email,
    ownerId,
    planId,
    planner,
    today,
    inDays: (count) => addDays(today, count),
    signIn,
    close: () => db.$client.close(),
  };
}

/** `person` is signed in in this test's own browser context. */
export const test = base.extend<{ person: Person; stranger: Person }>({
  person: async ({ baseURL, context }, use) => {
    const person = await newPerson(baseURL ?? '');
    await person.signIn(context);
    await use(person);
    person.close();
  },
  stranger: async ({ baseURL }, use) => {
    const stranger = await newPerson(baseURL ?? '', 'Mallory Vane');
    await use(stranger);
    stranger.close();
  },
});

import path from 'node:path';
import { type BrowserContext, test as base, type WorkerInfo } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { startSession } from '@/db/accounts/sessions';
import { tellStory } from '@/db/demo/tell';
import { type Database, databaseOn } from '@/db/engine/client';
import { openBeside } from '@/db/engine/open';
import { type Planner, plannerOf } from '@/db/planner';
import { type OwnerId, scopeOf } from '@/db/scope';
import { waitAtMost } from '@/db/sql/pragmas';
import { type Tables, tablesOf } from '@/db/tables';
import { addDays, type Day, utcDay } from '@/lib/plan/time/day';

export { expect } from '@playwright/test';

/** Somebody fresh with an account and a plan, whose rows are arranged through the planner, as the rooms would. */
export type Person = {
  name: string;
  email: string;
  ownerId: OwnerId;
  planId: string;
  planner: Planner;
  /** The tables behind the planner, for rows that no page would write or read that way. */
  tables: Tables;
  /** The planner as it was on that day: what it writes was written then. */
  plannerAt: (day: Day) => Planner;
  tablesAt: (day: Day) => Tables;
  /** The day it is where they live (UTC). */
  today: Day;
  /** A day that many days from today. */
  inDays: (count: number) => Day;
  /** Signs them in in another browser context too. */
  signIn: (context: BrowserContext) => Promise<void>;
};

/**
 * Beside the running server. It is patient, since a large import holds the file for seconds on a busy machine, and it does not wait for
 * the disk: many writes in a row, each synced, would keep the server from writing for longer than it waits.
 */
export function database() {
  const db = databaseOn(openBeside(path.join(process.env.E2E_DATA ?? '', 'throughline.db')));
  waitAtMost(db.$client, 60_000);
  db.$client.pragma('synchronous = OFF');
  return db;
}

/** Makes a person with an account and a plan. */
export async function newPerson(baseURL: string, name = 'Ines Carvalho', db = database()): Promise<Person & { close: () => void }> {
  const now = new Date();
  const email = `${crypto.randomUUID()}@example.org`;
  const ownerId = (await accountsOf(db, now).create({ email, name, passwordHash: null, timeZone: 'UTC' })) as OwnerId;
  const planner = plannerOf(db, ownerId, now);
  const today = utcDay(now);
  const planId = await planner.plans.begin({
    name: 'Product in energy',
    objective: 'Move from transit data into product management in energy',
    startsOn: addDays(today, -60),
    endsOn: addDays(today, 200),
  });
  await planner.settings.save({ welcomedAt: now });
  return personOf(db, baseURL, { name, email, ownerId, planId });
}

/** Somebody who is already there, with a connection of the test's own. */
function personOf(db: Database, baseURL: string, who: Pick<Person, 'name' | 'email' | 'ownerId' | 'planId'>) {
  const now = new Date();
  const today = utcDay(now);
  const signIn = async (context: BrowserContext) => {
    const value = await startSession(db, who.ownerId, 'journey', now);
    await context.addCookies([{ name: 'throughline.session', value, url: baseURL, httpOnly: true, sameSite: 'Lax' }]);
  };
  return {
    ...who,
    planner: plannerOf(db, who.ownerId, now),
    tables: tablesOf(scopeOf(db, who.ownerId, now)),
    plannerAt: (day: string) => plannerOf(db, who.ownerId, noonOf(day)),
    tablesAt: (day: string) => tablesOf(scopeOf(db, who.ownerId, noonOf(day))),
    today,
    inDays: (count: number) => addDays(today, count),
    signIn,
    close: () => db.$client.close(),
  };
}

/** Half a year of a plan, as the demo tells it. */
async function tellDemo() {
  const db = database();
  const now = new Date();
  const email = `${crypto.randomUUID()}@example.org`;
  const story = await tellStory(db, { email, passwordHash: null, timeZone: 'UTC' }, utcDay(now), now);
  if (!story) throw new Error('The demo was not loaded.');
  const [plan] = await plannerOf(db, story.ownerId, now).plans.list();
  db.$client.close();
  return { name: 'Ines Carvalho', email, ownerId: story.ownerId, planId: plan?.id ?? '' };
}

/** Someone of this test's own who has lived through the demo. */
export const demoPerson = async (baseURL: string) => personOf(database(), baseURL, await tellDemo());

/** What a fixture of a whole worker, which has no `baseURL`, goes by. */
export const originOf = ({ project }: WorkerInfo) => project.use.baseURL ?? '';

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);

/**
 * `person` is signed in in this test's own browser context, `stranger` is not; `ines` has lived through the demo, is not signed
 * in, and is shared by the tests of a worker: a test may add to her plan but not change it.
 */
export const test = base.extend<{ person: Person; stranger: Person }, { ines: Person }>({
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
  ines: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use, worker) => {
      const ines = personOf(database(), originOf(worker), await tellDemo());
      await use(ines);
      ines.close();
    },
    { scope: 'worker' },
  ],
});

import type { APIRequestContext } from '@playwright/test';
import type { Database } from '@/db/engine/client';
import { type ShareDraft, shareSchema } from '@/lib/plan/sharing/share';
import { database, expect, type Person } from './fixtures';

export const shown = { showMentors: true, showSteps: true, showChanges: true, showFeedback: true, showReaders: true, mayComment: true };
export const dial = { ...shown, name: 'Wanda', question: 'What would Tomasz say to the driver?' };

export const linkFor = async ({ planner, planId }: Person, change: Partial<ShareDraft> = {}) =>
  `/s/${await planner.shares.open(planId, shareSchema.parse({ ...dial, people: 'full', ends: '90', ...change }))}`;

export async function withDatabase(change: (db: Database) => Promise<unknown>) {
  const db = database();
  await change(db);
  db.$client.close();
}

/** The page without its random parts. */
export async function bytesOf(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  return (await answer.text()).replace(/nonce="[^"]*"/g, '');
}

/** Everything of Ines's that no reader may see, at any level. */
export async function secretsOf({ planner, tables, planId, ownerId, email }: Person) {
  const [people, interactions, plans] = await Promise.all([tables.people.select(), tables.interactions.select(), planner.plans.list()]);
  const whole = await Promise.all(people.map(({ id }) => planner.people.whole(id)));
  const others = plans.filter(({ id }) => id !== planId);
  return [
    email,
    ownerId,
    ...people.flatMap(({ id, notes, howMet }) => [id, notes, howMet]),
    ...whole.flatMap(({ emails, phones }) => [...emails, ...phones].map(({ value }) => value)),
    ...interactions.map(({ line }) => line),
    ...others.flatMap(({ id, name, objective }) => [id, name, objective]),
  ].filter(Boolean);
}

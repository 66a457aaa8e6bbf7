import type { Page } from '@playwright/test';
import { eighteenConversations } from '@/db/engine/fresh-database';
import { logSchema } from '@/lib/plan/step/interaction';
import type { Person } from './fixtures';

/** A goal with Tomasz as a key connection, with a rhythm of four weeks. */
export async function threadWithTomasz({ planner, tables, planId, inDays }: Person) {
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    startsOn: inDays(-55),
    dueOn: inDays(110),
  });
  const personId = await planner.people.meet('Tomasz Wierzba');
  await tables.people.change(personId, { rhythmDays: 28 });
  await tables.keyConnections.create({ goalId, personId, role: 'information' });
  const step = (title: string, more: object = {}) =>
    tables.steps.create({ planId, goalId, personId, kind: 'coffee_chat', title, dueOn: inDays(0), ...more });
  const log = (ago: number, more: object = {}) =>
    planner.interactions.log(
      logSchema.parse({
        people: [{ id: personId }],
        kind: 'coffee_chat',
        happenedOn: inDays(-ago),
        line: 'About drivers',
        stepId: '',
        ...more,
      }),
      planId,
    );
  return { goalId, personId, step, log };
}

export const section = (page: Page, name: string) => page.getByRole('region', { name });

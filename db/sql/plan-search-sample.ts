import { expect } from 'vitest';
import { day } from '@/lib/plan/time/day';
import type { Database } from '../engine/client';
import { type Account, eighteenConversations } from '../engine/fresh-database';
import type { Planner } from '../planner';

export const today = day('2027-03-09');
export const horizon = { startsOn: day('2027-01-01'), endsOn: day('2027-12-31') };

/** A plan with one item of each kind, each with a unique word. */
export async function fullPlan({ planner, tables }: Pick<Account, 'planner' | 'tables'>, name = 'Renewables') {
  const planId = await planner.plans.begin({ name, objective: 'Lead a wind portfolio', reasons: 'The coast', ...horizon });
  const days = { startsOn: day('2027-01-01'), dueOn: day('2027-06-30') };
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    statement: 'Renew friendships in Łódź',
    matters: 'Harbours',
    ...days,
  });
  const personId = await planner.people.meet('Tomasz Wierzba');
  const stepId = await tables.steps.create({
    planId,
    goalId,
    personId,
    kind: 'attend_event',
    title: 'Open house at D’Angelo’s',
    notes: 'Bring Zürich maps',
    place: 'Voltaria',
    dueOn: today,
  });
  const said = { direction: 'received', happenedOn: today } as const;
  const outcomeId = await tables.outcomes.create({
    personId,
    stepId,
    kind: 'advice',
    ...said,
    text: 'Quote the tariff',
    report: 'Quoted',
  });
  const feedbackId = await tables.feedback.create({ planId, text: 'Thin on trade-offs', answer: 'Rewrote it', receivedOn: today });
  return { planId, goalId, personId, stepId, outcomeId, feedbackId };
}

export const found = async (planner: Planner, typed: string, currentPlanId?: string) =>
  (await planner.search.items(typed, currentPlanId)).map(({ kind }) => kind).toSorted();

/** Compares the whole index with its documents, and the documents with their rows; throws where they differ. */
export function agrees(db: Database) {
  db.$client.exec("insert into plan_search (plan_search, rank) values ('integrity-check', 1)");
  const all = (query: string) => db.$client.prepare(query).raw().all();
  expect(all('select row_id, owner, name, text from plan_documents order by row_id')).toEqual(
    all('select id, owner, name, text from plan_contents order by id'),
  );
}

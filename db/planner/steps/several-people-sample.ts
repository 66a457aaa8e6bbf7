import { progressOf } from '@/lib/plan/goal/progress';
import { logSchema } from '@/lib/plan/step/interaction';
import { day as dayOf } from '@/lib/plan/time/day';
import type { Measure } from '@/lib/plan/words/words';
import { eighteenConversations, freshPlanner } from '../../engine/fresh-database';

export const today = dayOf('2027-03-09');
const plan = { name: 'Energy', objective: 'Move into energy', startsOn: dayOf('2027-01-04'), endsOn: dayOf('2027-09-30') };

/** A plan with a goal of each kind, whose key connections are the first of these people. */
export async function aCircle(names: readonly string[], connected = names.length) {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const personIds: string[] = [];
  for (const name of names) personIds.push(await planner.people.meet(name));
  const goalOf = async (measure: Measure) => {
    const goalId = await tables.goals.create({
      planId,
      ...eighteenConversations,
      measure,
      startsOn: dayOf('2027-01-04'),
      dueOn: dayOf('2027-06-30'),
    });
    for (const personId of personIds.slice(0, connected)) await tables.keyConnections.create({ goalId, personId });
    return goalId;
  };
  const goals = { conversations: await goalOf('conversations'), people: await goalOf('people') };
  const counted = async (measure: 'conversations' | 'people') => {
    const id = goals[measure];
    return progressOf(await planner.goals.find(id), await planner.goals.eventsOf(id, today)).length;
  };
  const log = (people: readonly { id?: string; name?: string }[], more: object = {}) =>
    planner.interactions.log(logSchema.parse({ people, kind: 'coffee_chat', happenedOn: today, ...more }), planId);
  const lastContactOf = async (id = '') => {
    const { lastContactOn, waitingSince } = await planner.people.find(id);
    return { lastContactOn, waitingSince };
  };
  const timelineOf = async (id = '') =>
    (await planner.people.thread(id)).interactions.map(({ line, others }) => [line, ...others.map(({ display }) => display)]);
  return { db, planner, tables, planId, personIds, goals, counted, log, lastContactOf, timelineOf };
}

export const each = (ids: readonly string[]) => ids.map((id) => ({ id }));

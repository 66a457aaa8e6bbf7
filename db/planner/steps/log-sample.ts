import { logSchema } from '@/lib/plan/step/interaction';
import { day } from '@/lib/plan/time/day';
import { eighteenConversations, freshPlanner } from '../../engine/fresh-database';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };
export const today = day('2027-03-09');

export async function aStep() {
  const { db, ownerId, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    startsOn: day('2027-01-04'),
    dueOn: day('2027-06-30'),
  });
  const personId = await planner.people.meet('Tomasz Wierzba');
  await tables.keyConnections.create({ goalId, personId, role: 'information' });
  const stepId = await tables.steps.create({ planId, goalId, personId, kind: 'coffee_chat', title: 'Coffee', dueOn: today });
  const log = (draft: object, by = planner) =>
    by.interactions.log(
      logSchema.parse({ people: [{ id: personId }], kind: 'coffee_chat', happenedOn: today, line: 'A word', stepId: '', ...draft }),
      planId,
    );
  const person = () => planner.people.find(personId);
  const events = async () => (await planner.goals.eventsOfPlan(planId, day('2027-12-31'))).length;
  return { db, ownerId, planner, tables, planId, goalId, personId, stepId, log, person, events };
}

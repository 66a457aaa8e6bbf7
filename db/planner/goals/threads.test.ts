import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { type Account, eighteenConversations, freshDatabase, freshPlanner } from '../../engine/fresh-database';
import type { Planner } from '../../planner';

const today = day('2027-03-09');

async function planWithGoal({ planner, tables }: Account, name: string) {
  const planId = await planner.plans.begin({ name, objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    startsOn: day('2027-01-04'),
    dueOn: day('2027-06-30'),
  });
  return { planId, goalId };
}

const connected = async (planner: Planner, goalId: string, name: string) => {
  const personId = await planner.people.meet(name);
  await planner.keyConnections.save({ goalId, personId, role: 'advice', reason: '' });
  return personId;
};
const step = { kind: 'coffee_chat', title: 'Coffee chat', dueOn: today } as const;
const advice = { kind: 'advice', direction: 'received', text: 'Write it up as a case', happenedOn: today } as const;

it('reads the rows of one plan, and who its people are', async () => {
  const account = await freshPlanner();
  const { planner, tables } = account;
  const { planId, goalId } = await planWithGoal(account, 'Energy');
  const other = await planWithGoal(account, 'Elsewhere');
  const [tomasz, ruth] = [await connected(planner, goalId, 'Tomasz Wierzba'), await connected(planner, other.goalId, 'Ruth Adler')];
  const guide = await planner.people.meet('Hanna Sørensen');
  const stepId = await tables.steps.create({ ...step, planId, goalId, personId: guide });
  const ofStep = await tables.outcomes.create({ ...advice, personId: guide, stepId });
  const ofConversation = await tables.outcomes.create({ ...advice, personId: tomasz });
  await tables.outcomes.create({ ...advice, personId: ruth });
  await tables.steps.create({ ...step, planId: other.planId, personId: ruth });

  const thread = await planner.threads.ofPlan(planId, today);
  expect(thread.keyConnections).toMatchObject([{ goalId, personId: tomasz, role: 'advice' }]);
  expect(thread.people.map(({ display }) => display).sort()).toEqual(['Hanna Sørensen', 'Tomasz Wierzba']);
  expect(thread.steps).toMatchObject([{ id: stepId, personId: guide }]);
  expect(new Set(thread.outcomes.map(({ id }) => id))).toEqual(new Set([ofStep, ofConversation]));
});

it('brings the conversation an outcome came from', async () => {
  const account = await freshPlanner();
  const { planner, tables } = account;
  const { planId, goalId } = await planWithGoal(account, 'Energy');
  const personId = await connected(planner, goalId, 'Tomasz Wierzba');
  const interactionId = await tables.interactions.create({ personId, kind: 'phone_call', happenedOn: today });
  await tables.outcomes.create({ ...advice, personId, interactionId });
  const { interactions, outcomes } = await planner.threads.ofPlan(planId, today);
  expect(interactions).toMatchObject([{ id: interactionId, kind: 'phone_call' }]);
  expect(outcomes).toMatchObject([{ interactionId }]);
});

it('leaves out who was put away, and knows who is considered as a mentor', async () => {
  const account = await freshPlanner();
  const { planner, tables } = account;
  const { planId, goalId } = await planWithGoal(account, 'Energy');
  const [adaeze, tomasz, gone] = [
    await connected(planner, goalId, 'Adaeze Nwosu'),
    await connected(planner, goalId, 'Tomasz Wierzba'),
    await connected(planner, goalId, 'Gone Away'),
  ];
  await planner.people.archive([gone], 'Gone Away');
  await tables.mentors.create({ planId, personId: adaeze, stage: 'active', stageSince: today });
  await tables.mentors.create({ planId, personId: tomasz, stage: 'researching', stageSince: today });
  const { keyConnections, mentors } = await planner.threads.ofPlan(planId, today);
  expect(keyConnections.map(({ personId }) => personId)).toEqual([adaeze, tomasz]);
  expect(mentors).toMatchObject([
    { personId: adaeze, stage: 'active' },
    { personId: tomasz, stage: 'researching' },
  ]);
});

it('names the person who gave feedback, by the name they left or the reader of their link', async () => {
  const account = await freshPlanner();
  const { planner, tables } = account;
  const { planId } = await planWithGoal(account, 'Energy');
  const said = { planId, text: 'Thin on trade-offs', receivedOn: today };
  await tables.feedback.create({ ...said, fromName: 'Ruth' });
  await tables.feedback.create(said);
  const { feedback } = await planner.threads.ofPlan(planId, today);
  expect(feedback.map(({ fromName }) => fromName)).toEqual(['Ruth', '']);
});

it('shows nothing of another account', async () => {
  const db = freshDatabase();
  const account = await freshPlanner(db);
  const { planner } = account;
  const stranger = await freshPlanner(db, 'Stranger');
  const { planId, goalId } = await planWithGoal(account, 'Energy');
  await connected(planner, goalId, 'Tomasz Wierzba');
  expect(await stranger.planner.threads.ofPlan(planId, today)).toMatchObject({ keyConnections: [], people: [], mentors: [] });
});

it('has no gap in a plan just begun, with everything optional left empty', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move into energy', startsOn: today, endsOn: day('2027-09-30') });
  const goalId = await tables.goals.create({ planId, ...eighteenConversations, startsOn: today, dueOn: day('2027-06-30') });
  const named = ['Tomasz Wierzba', 'Adaeze Nwosu', ''].map((name) => ({ name, category: null, role: null, reason: '' }));
  await planner.welcome.keepPeople({ goalId, people: named });

  const calendar = { today, pauses: [], weekStart: 1 as const };
  const { links, drawnGoals } = await planner.threads.drawn(planId, calendar);
  expect(links.toSorted()).toEqual(['in_place', 'planned', 'planned', 'planned', 'planned']);
  expect(drawnGoals[0]?.open).toEqual([]);
  const later = await planner.threads.drawn(planId, { ...calendar, today: day('2027-03-30') });
  expect(later.drawnGoals[0]?.open).toEqual(['reason', 'next', 'reason', 'next']);
});

import { expect, test } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { queriesSoFar } from '../engine/client';
import { freshPlanner } from '../engine/fresh-database';

const today = day('2027-03-09');

test('what the pages of a person, a goal and the mentors show is read again only after a write of the owner', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Product', startsOn: today, endsOn: day('2027-12-01') });
  const personId = await planner.people.meet('Ada');
  const mentorId = await planner.mentors.consider(planId, { display: 'Bo' }, today);
  const goal = { planId, statement: 'Talk with 18 product managers', measure: 'manual', unit: 'talks', baseline: 0, target: 18 } as const;
  const goalId = await tables.goals.create({ ...goal, startsOn: today, dueOn: day('2027-06-30') });
  const read = async () => {
    const before = queriesSoFar();
    await planner.people.whole(personId);
    await planner.people.connections(personId, planId);
    await planner.people.thread(personId);
    await planner.keyConnections.ofGoal(goalId);
    await planner.goals.measurementsOf(goalId);
    await planner.mentors.ofPlan(planId, today);
    if (mentorId) await planner.mentors.candidate(mentorId, today);
    if (mentorId) await planner.mentors.changesOf(mentorId);
    return queriesSoFar() - before;
  };

  expect(await read()).toBeGreaterThan(0);
  expect(await read()).toBe(0);
  await planner.people.meet('Cai');
  expect(await read()).toBeGreaterThan(0);
});

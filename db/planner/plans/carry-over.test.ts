import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshPlanner, noon, planWithGoal } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

it('people and open steps go into a goal of another plan, each once and only by choice', async () => {
  const fresh = await freshPlanner();
  const { db, planner, tables } = fresh;
  const { planId, goalId } = await planWithGoal(fresh);
  const next = await planWithGoal(fresh);
  const [ana, bo, gone] = [await planner.people.meet('Ana'), await planner.people.meet('Bo'), await planner.people.meet('Chidi')];
  for (const personId of [ana, bo, gone]) await tables.keyConnections.create({ goalId, personId, role: 'advice', reason: 'Knows it' });
  await tables.people.change(gone, { archivedAt: noon });
  await tables.keyConnections.create({ goalId: next.goalId, personId: bo, role: 'feedback' });
  const step = { planId, goalId, kind: 'reach_out' as const, title: 'Call', dueOn: day('2027-03-12') };
  const open = await tables.steps.create(step);
  const other = await tables.steps.create(step);
  const done = await tables.steps.create({ ...step, doneOn: day('2027-03-01') });

  const found = await planner.plans.openIn(planId);
  expect([found.people.map(({ display }) => display), found.steps.map(({ id }) => id).toSorted()]).toEqual([
    ['Ana', 'Bo'],
    [open, other].toSorted(),
  ]);
  const chosen = { planId, goalId: next.goalId, people: [ana, bo, gone], steps: [open, done] };
  expect(await planner.plans.carryOver(chosen)).toEqual({ people: 1, steps: 1 });
  const steps = await tables.steps.select();
  expect(Object.fromEntries(steps.map(({ id, planId: plan }) => [id, plan]))).toEqual({
    [open]: next.planId,
    [other]: planId,
    [done]: planId,
  });
  const there = (await tables.keyConnections.select()).filter((each) => each.goalId === next.goalId);
  expect(Object.fromEntries(there.map(({ personId, role }) => [personId, role]))).toEqual({ [bo]: 'feedback', [ana]: 'advice' });

  const stranger = await freshPlanner(db, 'Stranger');
  await expect(stranger.planner.plans.carryOver(chosen)).rejects.toThrow(MissingRow);
  expect(await stranger.planner.plans.openIn(planId)).toEqual({ people: [], steps: [] });
});

import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };

it('commitments belong to the plan and fall in the requested days', async () => {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const otherPlan = await planner.plans.begin(plan);
  const step = { kind: 'learn' as const, title: 'Read', planId };
  for (const dueOn of [day('2027-02-28'), day('2027-03-01'), day('2027-03-08'), day('2027-03-09')])
    await tables.steps.create({ ...step, dueOn });
  await tables.steps.create({ ...step, planId: otherPlan, dueOn: day('2027-03-02') });
  const asked = [planId, day('2027-03-01'), day('2027-03-08')] as const;
  expect((await planner.progress.commitments(...asked)).map(({ dueOn }) => dueOn)).toEqual([day('2027-03-01'), day('2027-03-08')]);
  expect(await (await freshPlanner(db, 'Stranger')).planner.progress.commitments(...asked)).toEqual([]);
});

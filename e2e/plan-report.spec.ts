import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test('a plan that is archived keeps what came of it, and its people and steps go on in the next one', async ({ page, person }) => {
  const { planner, tables, planId, today, inDays } = person;
  const goal = {
    measure: 'conversations' as const,
    unit: 'conversations',
    baseline: 0,
    target: 5,
    startsOn: inDays(-20),
    dueOn: inDays(80),
  };
  const goalId = await tables.goals.create({ ...goal, planId, statement: 'Talk with 5 product managers' });
  const ana = await planner.people.meet('Ana Abel');
  await tables.keyConnections.create({ goalId, personId: ana, role: 'advice', reason: 'Knows the field' });
  const coffee = await tables.interactions.create({ personId: ana, kind: 'coffee_chat', happenedOn: today });
  await tables.outcomes.create({
    personId: ana,
    interactionId: coffee,
    kind: 'advice',
    direction: 'received',
    text: 'Call Bo',
    happenedOn: today,
  });
  await tables.steps.create({ planId, goalId, kind: 'reach_out', title: 'Call Bo', dueOn: inDays(5) });
  const nextPlan = await planner.plans.begin({ name: 'Rail', objective: 'Into rail', startsOn: today, endsOn: inDays(100) });
  const nextGoal = await tables.goals.create({ ...goal, planId: nextPlan, startsOn: today, statement: 'Talk with 5 planners' });
  await planner.plans.archive(planId, { today, weekStart: 1, pauses: [] });

  await page.goto(`/plans/${planId}/report`);
  await expect(page.getByText('when the plan was archived')).toBeVisible();
  await expect(page.getByRole('row', { name: /Coffee chat 1 one piece of advice/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Thanks still owed' })).toBeVisible();

  await hydrated(page);
  await page.getByRole('checkbox', { name: 'Ana Abel' }).check();
  await page.getByRole('checkbox', { name: /Call Bo/ }).check();
  await page.getByRole('button', { name: 'Carry over' }).click();
  await expect(page.getByText('One person and one step carried over.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Call Bo/ })).toHaveCount(0);
  const [step] = await tables.steps.select();
  expect([step?.planId, step?.goalId]).toEqual([nextPlan, nextGoal]);
  const connections = (await tables.keyConnections.select()).filter((each) => each.goalId === nextGoal);
  expect(connections.map(({ personId, role, reason }) => [personId, role, reason])).toEqual([[ana, 'advice', 'Knows the field']]);
});

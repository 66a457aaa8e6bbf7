import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { eighteenConversations, freshPlanner } from '../engine/fresh-database';

it('finds whom a line may name by any form of the first name, and no one archived or of another account', async () => {
  const { db, planner, tables } = await freshPlanner();
  const robert = await planner.people.meet('Robert Smith');
  await planner.people.meet('Zsófia Kovačević');
  const gone = await planner.people.meet('Bob Young');
  await planner.people.archive([gone], 'Bob Young');
  await (await freshPlanner(db, 'Mallory')).planner.people.meet('Bob Stranger');
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    startsOn: day('2027-01-04'),
    dueOn: day('2027-06-30'),
  });
  await tables.keyConnections.create({ goalId, personId: robert });
  expect(await planner.people.inLine('coffee with Bob yesterday')).toMatchObject([{ id: robert, isKeyConnection: true }]);
  expect(await planner.people.inLine('zoom with ZSOFIA')).toMatchObject([{ display: 'Zsófia Kovačević', isKeyConnection: false }]);
  for (const name of ['Kim Park', 'Kim Lee']) await planner.people.meet(name);
  expect((await planner.people.inLine('tea with Kim')).map(({ display }) => display)).toEqual(['Kim Lee', 'Kim Park']);
  expect(await planner.people.inLine('')).toEqual([]);
});

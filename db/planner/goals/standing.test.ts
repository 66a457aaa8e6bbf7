import { expect, test } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { queriesSoFar } from '../../engine/client';
import { freshPlanner } from '../../engine/fresh-database';
import { aStep, today } from '../steps/log-sample';

const calendar = { today, pauses: [], weekStart: 1 } as const;

async function asked(work: () => Promise<unknown>) {
  const before = queriesSoFar();
  await work();
  return queriesSoFar() - before;
}

test('where a goal stands follows every write that counts at once, and is known after one that does not', async () => {
  const { planner, tables, planId, goalId, personId, log } = await aStep();
  const currents = async () => {
    const [[listed], { chart, goal }] = await Promise.all([
      planner.goals.standing(planId, calendar),
      planner.goals.charted(goalId, calendar),
    ]);
    expect([listed?.summary.current, listed?.goal.target]).toEqual([chart.summary.current, goal.target]);
    return [chart.summary.current, goal.target];
  };
  expect(await currents()).toEqual([0, 18]);

  await log({});
  expect(await currents()).toEqual([1, 18]);
  const [talk] = await tables.interactions.select();
  await tables.interactions.change(talk?.id ?? '', { happenedOn: day('2026-12-01') });
  expect(await currents()).toEqual([0, 18]);
  await tables.interactions.change(talk?.id ?? '', { happenedOn: today });
  const trashId = await planner.people.remove(personId, 'Tomasz');
  expect(await currents()).toEqual([0, 18]);
  await planner.trash.undo(trashId);
  expect(await currents()).toEqual([1, 18]);
  await tables.goals.change(goalId, { target: 20 });
  expect(await currents()).toEqual([1, 20]);
  const [connection] = await tables.keyConnections.select();
  await planner.keyConnections.remove(connection?.id ?? '', 'Tomasz');
  expect(await currents()).toEqual([0, 20]);

  await planner.settings.save({ weeklyMinutes: 45 });
  expect(await asked(currents)).toBe(0);
  const other = await freshPlanner(undefined, 'Other');
  await other.planner.people.meet('Bo');
  expect(await asked(currents)).toBe(0);
});

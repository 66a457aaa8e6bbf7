import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/plan/goal/progress';
import { type Day, day as dayOf } from '@/lib/plan/time/day';
import type { Measure } from '@/lib/plan/words/words';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';
import { planWithGoal, today } from './goal-sample';

describe('what counts toward a goal', () => {
  async function met({ planner, tables }: Awaited<ReturnType<typeof planWithGoal>>, goalId: string, name: string) {
    const personId = await planner.people.meet(name);
    await tables.keyConnections.create({ goalId, personId });
    return personId;
  }
  const conversation = (personId: string, happenedOn: Day) => ({ personId, happenedOn, kind: 'coffee_chat' as const });
  const countedAs = async (measure: Measure) => {
    const made = await planWithGoal({ measure, unit: 'talks' });
    const current = async () =>
      progressOf(await made.planner.goals.find(made.id), await made.planner.goals.eventsOfPlan(made.planId, today)).at(-1)?.value ?? 0;
    return { ...made, current, priya: await met(made, made.id, 'Priya Nair'), ade: await met(made, made.id, 'Ade Bello') };
  };

  it('a conversation with its people within its days, and with no one else', async () => {
    const { planner, tables, priya, current } = await countedAs('conversations');
    const other = await planner.people.meet('Someone Else');
    for (const [person, day] of [
      [priya, dayOf('2027-01-04')],
      [priya, today],
      [priya, dayOf('2027-01-03')],
      [priya, dayOf('2027-03-10')],
      [other, dayOf('2027-02-01')],
    ] as const)
      await tables.interactions.create(conversation(person, day));
    expect(await current()).toBe(2);
  });

  it('an outreach only once it is answered, on the day of the answer', async () => {
    const { planner, tables, planId, priya, ade, current } = await countedAs('conversations');
    await tables.interactions.create({ ...conversation(priya, dayOf('2027-02-01')), isOutreach: true });
    expect(await current()).toBe(0);
    await tables.interactions.create({ ...conversation(ade, dayOf('2027-02-01')), isOutreach: true, answeredOn: dayOf('2027-02-04') });
    expect(await planner.goals.eventsOfPlan(planId, today)).toMatchObject([{ on: dayOf('2027-02-04'), personId: ade }]);
  });

  it('people once each, however often', async () => {
    const { tables, priya, ade, current } = await countedAs('people');
    for (const day of [dayOf('2027-02-01'), dayOf('2027-02-08'), dayOf('2027-02-15')])
      await tables.interactions.create(conversation(priya, day));
    expect(await current()).toBe(1);
    await tables.interactions.create(conversation(ade, dayOf('2027-02-10')));
    expect(await current()).toBe(2);
  });

  it('introductions received, not given ones, and no conversations', async () => {
    const { tables, priya, current } = await countedAs('introductions');
    await tables.interactions.create(conversation(priya, dayOf('2027-02-01')));
    const outcome = { personId: priya, kind: 'introduction' as const, text: 'To Joana', happenedOn: dayOf('2027-02-02') };
    await tables.outcomes.create({ ...outcome, direction: 'given' });
    await tables.outcomes.create({ ...outcome, direction: 'received' });
    await tables.outcomes.create({ ...outcome, direction: 'received', kind: 'advice' });
    expect(await current()).toBe(1);
  });

  it('for a typed number, the latest one: by day, then by time', async () => {
    const { planner, id, on, current } = await countedAs('manual');
    await planner.goals.measure(id, dayOf('2027-03-08'), 5);
    await on(dayOf('2027-03-10')).goals.measure(id, dayOf('2027-03-01'), 2);
    await on(dayOf('2027-03-10')).goals.measure(id, dayOf('2027-03-08'), 4);
    expect(await current()).toBe(4);
    const course = progressOf(await planner.goals.find(id), await planner.goals.eventsOf(id, today));
    expect(course.map(({ value }) => value)).toEqual([2, 5, 4]);
    const [latest] = await planner.goals.measurementsOf(id);
    await planner.goals.removeMeasurement(latest?.id ?? '', 'the number');
    expect(await current()).toBe(5);
  });

  it('nothing from other owners', async () => {
    const { db, id, priya, tables } = await countedAs('conversations');
    await tables.interactions.create(conversation(priya, dayOf('2027-02-01')));
    const stranger = await freshPlanner(db, 'Stranger');
    expect(await stranger.planner.goals.eventsOf(id, today)).toEqual([]);
    await expect(stranger.planner.goals.asOf(id, today)).rejects.toThrow(MissingRow);
    await expect(stranger.planner.goals.measure(id, today, 3)).rejects.toThrow(MissingRow);
    await expect(stranger.planner.goals.keepAsItIs(id, 'target', today)).rejects.toThrow(MissingRow);
  });
});

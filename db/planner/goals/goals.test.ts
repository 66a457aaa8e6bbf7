import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/plan/goal/progress';
import { type Day, day as dayOf } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow, StaleRow } from '../../errors';
import { inAWeek, planWithGoal, today, valuesOf } from './goal-sample';

describe('a goal that is eased', () => {
  it('keeps its target for seven days, and the log says what waits', async () => {
    const { planner, id, edit } = await planWithGoal();
    await edit(today, { target: 12 });
    const goal = await planner.goals.asOf(id, today);
    expect(goal.target).toBe(18);
    expect(goal.changes).toMatchObject([{ field: 'target', from: '18', to: '12', madeOn: today, effectiveOn: inAWeek, applied: false }]);
    expect((await planner.goals.asOf(id, inAWeek)).target).toBe(12);
  });

  it('is at once what an emergency asks for, and the reason stays in the log', async () => {
    const { planner, id, edit } = await planWithGoal();
    await edit(today, { target: 12, easingReason: 'In hospital' });
    expect(await planner.goals.asOf(id, today)).toMatchObject({ target: 12, changes: [{ applied: true, reason: 'In hospital' }] });
  });

  it('is folded into its row by the first save after its day', async () => {
    const { planner, id, on, edit } = await planWithGoal();
    await edit(today, { target: 12 });
    await edit(dayOf('2027-03-20'), { statement: 'Talk with product managers' });
    expect(await planner.goals.find(id)).toMatchObject({ target: 12, statement: 'Talk with product managers' });
    const goal = await on(dayOf('2027-03-20')).goals.asOf(id, dayOf('2027-03-20'));
    expect(goal.changes.map(({ applied }) => applied)).toEqual([true]);
  });

  it('is superseded by what is said before its day: harder at once, and never eased by itself later', async () => {
    const { planner, id, edit } = await planWithGoal();
    await edit(today, { target: 12 });
    await edit(dayOf('2027-03-11'), { target: 20 });
    for (const day of [dayOf('2027-03-11'), inAWeek, dayOf('2027-04-01')]) expect((await planner.goals.asOf(id, day)).target).toBe(20);
  });

  it('can be kept as it is while it waits', async () => {
    const { planner, id, on, edit } = await planWithGoal();
    await edit(today, { target: 12, dueOn: dayOf('2027-08-01') });
    await on(dayOf('2027-03-10')).goals.keepAsItIs(id, 'target', dayOf('2027-03-10'));
    expect(await planner.goals.asOf(id, inAWeek)).toMatchObject({ target: 18, dueOn: dayOf('2027-08-01') });
  });
});

describe('a goal that counts something else', () => {
  it('counts what it did for seven days, then the other, and never a number noted before', async () => {
    const { planner, tables, planId, id, on, edit } = await planWithGoal();
    const current = async (day: Day) => {
      const goal = await on(day).goals.asOf(id, day);
      return progressOf(goal, await on(day).goals.eventsOfPlan(planId, day)).at(-1)?.value ?? goal.baseline;
    };
    const personId = await planner.people.meet('Priya Nair');
    await tables.keyConnections.create({ goalId: id, personId });
    await tables.interactions.create({ personId, happenedOn: dayOf('2027-02-01'), kind: 'coffee_chat' });

    await edit(today, { measure: 'manual', unit: 'talks', target: 5 });
    expect(await planner.goals.asOf(id, today)).toMatchObject({ measure: 'conversations', unit: 'conversations', target: 18 });
    expect((await planner.goals.asOf(id, today)).changes.map(({ field }) => field).sort()).toEqual(['measure', 'target', 'unit']);
    expect(await current(today)).toBe(1);
    expect(await current(dayOf('2027-03-15'))).toBe(1);

    expect(await planner.goals.asOf(id, inAWeek)).toMatchObject({ measure: 'manual', unit: 'talks', target: 5 });
    expect(await current(inAWeek)).toBe(0);
    await on(inAWeek).goals.measure(id, inAWeek, 3);
    expect(await current(inAWeek)).toBe(3);
    await edit(dayOf('2027-03-20'), { measure: 'manual', unit: 'talks', statement: 'Give talks to product managers' });
    expect(await planner.goals.find(id)).toMatchObject({ measure: 'manual', unit: 'talks', target: 5 });
    expect(await current(dayOf('2027-03-20'))).toBe(3);
  });

  it('is kept as it is with its unit and its numbers', async () => {
    const { planner, id, on, edit } = await planWithGoal();
    await edit(today, { measure: 'manual', unit: 'talks', target: 5, dueOn: dayOf('2027-08-01') });
    await on(dayOf('2027-03-10')).goals.keepAsItIs(id, 'measure', dayOf('2027-03-10'));
    expect(await planner.goals.asOf(id, inAWeek)).toMatchObject({
      measure: 'conversations',
      unit: 'conversations',
      target: 18,
      dueOn: dayOf('2027-08-01'),
    });
  });

  it('does so at once in an emergency', async () => {
    const { planner, id, edit } = await planWithGoal();
    await edit(today, { measure: 'manual', unit: 'talks', easingReason: 'The register is gone' });
    expect(await planner.goals.find(id)).toMatchObject({ measure: 'manual', unit: 'talks' });
  });
});

describe('a goal that is saved', () => {
  it('is harder at once, and the change is logged', async () => {
    const { planner, id, edit } = await planWithGoal();
    await edit(today, { target: 24, dueOn: dayOf('2027-05-31') });
    expect(await planner.goals.find(id)).toMatchObject({ target: 24, dueOn: dayOf('2027-05-31') });
    expect((await planner.goals.asOf(id, today)).changes).toHaveLength(2);
  });

  it('tells the second of two tabs what the first one saved, and logs nothing of the second', async () => {
    const { planner, planId, id, edit } = await planWithGoal();
    const { version } = await planner.goals.find(id);
    await edit(today, { statement: 'First' });
    const second = planner.goals.save(valuesOf(planId, { id, version, statement: 'Second', target: 30 }), today);
    await expect(second).rejects.toThrow(StaleRow);
    await second.catch(({ stored }: StaleRow) => expect(stored).toMatchObject({ statement: 'First', target: 18 }));
    expect((await planner.goals.asOf(id, today)).changes).toEqual([]);
  });

  it('is not a goal of another owner’s plan', async () => {
    const { db, planner, planId } = await planWithGoal();
    const stranger = await freshPlanner(db, 'Stranger');
    await expect(stranger.planner.goals.save(valuesOf(planId), today)).rejects.toThrow(MissingRow);
    expect(await planner.goals.inForce(planId, today)).toHaveLength(1);
  });

  it('comes back with its log and its numbers when a removal is undone', async () => {
    const { planner, planId, id, edit } = await planWithGoal({ measure: 'manual', unit: 'talks' });
    await edit(today, { target: 12 });
    await planner.goals.measure(id, today, 3);
    const before = await planner.goals.asOf(id, today);
    await planner.trash.undo(await planner.goals.remove(id, 'the goal'));
    expect(await planner.goals.asOf(id, today)).toEqual(before);
    expect(await planner.goals.eventsOfPlan(planId, today)).toHaveLength(1);
  });
});

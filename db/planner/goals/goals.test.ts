import { describe, expect, it } from 'vitest';
import { goalSchema } from '@/lib/plan/goal/goal';
import { progressOf } from '@/lib/plan/goal/progress';
import { type Day, day as dayOf } from '@/lib/plan/time/day';
import type { Measure } from '@/lib/plan/words/words';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow, StaleRow } from '../../errors';
import { plannerOf } from '../../planner';

const today = dayOf('2027-03-09');
const inAWeek = dayOf('2027-03-16');

const valuesOf = (planId: string, more: Record<string, unknown> = {}) =>
  goalSchema.parse({
    planId,
    statement: 'Talk with 18 product managers at energy companies',
    measure: 'conversations',
    unit: 'conversations',
    baseline: '0',
    target: '18',
    startsOn: dayOf('2027-01-04'),
    confidence: '',
    dueOn: dayOf('2027-06-30'),
    ...more,
  });

async function goalMade(more: Record<string, unknown> = {}) {
  const { db, ownerId, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Energy',
    startsOn: dayOf('2027-01-04'),
    endsOn: dayOf('2027-09-30'),
  });
  const id = await planner.goals.save(valuesOf(planId, more), today);
  /** A later moment, so that the log keeps its order. */
  const on = (day: Day) => plannerOf(db, ownerId, new Date(`${day}T12:00:00Z`));
  const edit = async (day: Day, change: Record<string, unknown>) => {
    const { version, target, dueOn } = await on(day).goals.asOf(id, day);
    await on(day).goals.save(valuesOf(planId, { id, version, target, dueOn, ...more, ...change }), day);
  };
  return { db, planner, tables, planId, id, on, edit };
}

describe('a goal that is eased', () => {
  it('keeps its target for seven days, and the log says what waits', async () => {
    const { planner, id, edit } = await goalMade();
    await edit(today, { target: 12 });
    const goal = await planner.goals.asOf(id, today);
    expect(goal.target).toBe(18);
    expect(goal.changes).toMatchObject([{ field: 'target', from: '18', to: '12', madeOn: today, effectiveOn: inAWeek, applied: false }]);
    expect((await planner.goals.asOf(id, inAWeek)).target).toBe(12);
  });

  it('is at once what an emergency asks for, and the reason stays in the log', async () => {
    const { planner, id, edit } = await goalMade();
    await edit(today, { target: 12, easingReason: 'In hospital' });
    expect(await planner.goals.asOf(id, today)).toMatchObject({ target: 12, changes: [{ applied: true, reason: 'In hospital' }] });
  });

  it('is folded into its row by the first save after its day', async () => {
    const { planner, id, on, edit } = await goalMade();
    await edit(today, { target: 12 });
    await edit(dayOf('2027-03-20'), { statement: 'Talk with product managers' });
    expect(await planner.goals.find(id)).toMatchObject({ target: 12, statement: 'Talk with product managers' });
    const goal = await on(dayOf('2027-03-20')).goals.asOf(id, dayOf('2027-03-20'));
    expect(goal.changes.map(({ applied }) => applied)).toEqual([true]);
  });

  it('is superseded by what is said before its day: harder at once, and never eased by itself later', async () => {
    const { planner, id, edit } = await goalMade();
    await edit(today, { target: 12 });
    await edit(dayOf('2027-03-11'), { target: 20 });
    for (const day of [dayOf('2027-03-11'), inAWeek, dayOf('2027-04-01')]) expect((await planner.goals.asOf(id, day)).target).toBe(20);
  });

  it('can be kept as it is while it waits', async () => {
    const { planner, id, on, edit } = await goalMade();
    await edit(today, { target: 12, dueOn: dayOf('2027-08-01') });
    await on(dayOf('2027-03-10')).goals.keepAsItIs(id, 'target', dayOf('2027-03-10'));
    expect(await planner.goals.asOf(id, inAWeek)).toMatchObject({ target: 18, dueOn: dayOf('2027-08-01') });
  });
});

describe('a goal that counts something else', () => {
  it('counts what it did for seven days, then the other, and never a number noted before', async () => {
    const { planner, tables, planId, id, on, edit } = await goalMade();
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
    const { planner, id, on, edit } = await goalMade();
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
    const { planner, id, edit } = await goalMade();
    await edit(today, { measure: 'manual', unit: 'talks', easingReason: 'The register is gone' });
    expect(await planner.goals.find(id)).toMatchObject({ measure: 'manual', unit: 'talks' });
  });
});

describe('a goal that is saved', () => {
  it('is harder at once, and the change is logged', async () => {
    const { planner, id, edit } = await goalMade();
    await edit(today, { target: 24, dueOn: dayOf('2027-05-31') });
    expect(await planner.goals.find(id)).toMatchObject({ target: 24, dueOn: dayOf('2027-05-31') });
    expect((await planner.goals.asOf(id, today)).changes).toHaveLength(2);
  });

  it('tells the second of two tabs what the first one saved, and logs nothing of the second', async () => {
    const { planner, planId, id, edit } = await goalMade();
    const { version } = await planner.goals.find(id);
    await edit(today, { statement: 'First' });
    const second = planner.goals.save(valuesOf(planId, { id, version, statement: 'Second', target: 30 }), today);
    await expect(second).rejects.toThrow(StaleRow);
    await second.catch(({ stored }: StaleRow) => expect(stored).toMatchObject({ statement: 'First', target: 18 }));
    expect((await planner.goals.asOf(id, today)).changes).toEqual([]);
  });

  it('is not a goal of another owner’s plan', async () => {
    const { db, planner, planId } = await goalMade();
    const stranger = await freshPlanner(db, 'Stranger');
    await expect(stranger.planner.goals.save(valuesOf(planId), today)).rejects.toThrow(MissingRow);
    expect(await planner.goals.inForce(planId, today)).toHaveLength(1);
  });

  it('comes back with its log and its numbers when a removal is undone', async () => {
    const { planner, planId, id, edit } = await goalMade({ measure: 'manual', unit: 'talks' });
    await edit(today, { target: 12 });
    await planner.goals.measure(id, today, 3);
    const before = await planner.goals.asOf(id, today);
    await planner.trash.undo(await planner.goals.remove(id, 'the goal'));
    expect(await planner.goals.asOf(id, today)).toEqual(before);
    expect(await planner.goals.eventsOfPlan(planId, today)).toHaveLength(1);
  });
});

describe('what counts toward a goal', () => {
  async function met({ planner, tables }: Awaited<ReturnType<typeof goalMade>>, goalId: string, name: string) {
    const personId = await planner.people.meet(name);
    await tables.keyConnections.create({ goalId, personId });
    return personId;
  }
  const conversation = (personId: string, happenedOn: Day) => ({ personId, happenedOn, kind: 'coffee_chat' as const });
  const countedAs = async (measure: Measure) => {
    const made = await goalMade({ measure, unit: 'talks' });
    const current = async () =>
      progressOf(await made.planner.goals.find(made.id), await made.planner.goals.eventsOfPlan(made.planId, today)).at(-1)?.value ?? 0;
    return { ...made, current, priya: await met(made, made.id, 'Priya Nair'), ade: await met(made, made.id, 'Ade Bello') };
  };

  it('a conversation with its people, in its days, and with nobody else', async () => {
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

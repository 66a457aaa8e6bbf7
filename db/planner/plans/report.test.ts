import { expect, it } from 'vitest';
import { sayBrought, sayEach, sayHappened, saySource } from '@/lib/plan/report/report-words';
import { day } from '@/lib/plan/time/day';
import { calendarAtNoon, freshPlanner, planWithGoal } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

async function begin() {
  const fresh = await freshPlanner();
  const { planner, tables } = fresh;
  const { planId, goalId } = await planWithGoal(fresh);
  const meet = async (name: string, isKey = true) => {
    const id = await planner.people.meet(name);
    if (isKey) await tables.keyConnections.create({ goalId, personId: id, role: 'advice' });
    return id;
  };
  const spoke = (personId: string | string[], on: string) =>
    tables.interactions.create({ personId, kind: 'coffee_chat', happenedOn: day(on) });
  const received = (personId: string, more: object = {}) =>
    tables.outcomes.create({
      personId,
      kind: 'advice',
      direction: 'received',
      text: 'Write it up',
      happenedOn: day('2027-02-10'),
      ...more,
    });
  const report = async () => (await planner.plans.report(planId, calendarAtNoon)).report;
  return { ...fresh, planId, goalId, meet, spoke, received, report };
}

it('tells what each kind of conversation and outreach brought, of the plan’s people and in its days', async () => {
  const { tables, meet, spoke, received, report } = await begin();
  const [ana, bo, other] = [await meet('Ana'), await meet('Bo'), await meet('Chidi', false)];
  await spoke(ana, '2026-12-01');
  const coffee = await spoke([ana, bo], '2027-02-10');
  await spoke(other, '2027-02-11');
  const message = { kind: 'message' as const, isOutreach: true, happenedOn: day('2027-02-01') };
  await tables.interactions.create({ ...message, personId: bo, answeredOn: day('2027-02-03') });
  await tables.interactions.create({ ...message, personId: ana });
  await received(ana, { interactionId: coffee });
  await received(bo, { interactionId: coffee, kind: 'introduction' });
  await received(bo, { kind: 'insight' });
  await received(other);
  await received(ana, { happenedOn: day('2026-12-01') });
  const found = await report();
  const rows = found.sources.map((source) => [saySource(source), source.count, source.answered, sayBrought(source), sayEach(source)]);
  expect(rows.toSorted()).toEqual([
    ['Coffee chat', 1, 0, 'one piece of advice and one introduction', '2 each'],
    ['Outreach by message', 2, 1, 'nothing noted', '0 each'],
    ['Without a conversation', 0, 0, 'one insight', ''],
  ]);
  expect(sayHappened(found)).toBe('One conversation; you spoke with two people, one of two for the first time.');
});

it('names the thanks that are owed and what was learned, a correction instead of what it corrects', async () => {
  const { planner, planId, meet, received, report } = await begin();
  const ana = await meet('Ana');
  await received(ana);
  await received(ana, { thankedOn: day('2027-02-11') });
  await received(ana, { reportedBackOn: day('2027-02-11') });
  await received(ana, { direction: 'given' });
  const review = { id: null, planId, weekOn: day('2027-03-01'), confidence: {}, win: '', obstacle: '', learned: 'Mornings', close: true };
  await planner.reviews.close(review, calendarAtNoon);
  await planner.reviews.close({ ...review, weekOn: day('2027-02-22'), learned: '' }, calendarAtNoon);
  const { thanks, learned } = await report();
  expect(thanks).toEqual([{ name: 'Ana', kind: 'advice', text: 'Write it up', on: '2027-02-10' }]);
  expect(learned).toEqual([{ on: '2027-03-01', text: 'Mornings' }]);
});

it('is frozen when the plan is archived, and goes on when it is restored', async () => {
  const { db, planner, planId, meet, received } = await begin();
  await planner.plans.begin({ name: 'Rail', objective: 'Into rail', startsOn: day('2027-03-01'), endsOn: day('2027-09-30') });
  const ana = await meet('Ana');
  await planner.plans.archive(planId, calendarAtNoon);
  await received(ana);
  const frozen = await planner.plans.report(planId, calendarAtNoon);
  expect([frozen.isFrozen, frozen.report.thanks, frozen.report.writtenOn]).toEqual([true, [], '2027-03-09']);
  await planner.plans.restore(planId);
  const live = await planner.plans.report(planId, calendarAtNoon);
  expect([live.isFrozen, live.report.thanks.length]).toEqual([false, 1]);
  const stranger = await freshPlanner(db, 'Stranger');
  await expect(stranger.planner.plans.report(planId, calendarAtNoon)).rejects.toThrow(MissingRow);
});

it('of a plan without a day or a row it says so', async () => {
  const { report } = await begin();
  const found = await report();
  expect(found).toMatchObject({ sources: [], thanks: [], learned: [], people: { spoken: 0, met: 0 } });
  expect(sayHappened({ ...found, weeks: { ...found.weeks, counted: 0 } })).toBe('No conversations yet.');
});

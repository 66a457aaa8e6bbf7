import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshPlanner, noon } from '../../engine/fresh-database';
import { StaleRow } from '../../errors';
import { plannerOf } from '../../planner';

const today = day('2027-03-12');
const weekOn = day('2027-03-08');
const calendar = { today, weekStart: 1 as const, pauses: [] };

async function begin() {
  const fresh = await freshPlanner();
  const planId = await fresh.tables.plans.create({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: day('2027-03-01'),
    endsOn: day('2027-09-30'),
  });
  const step = (title: string, dueOn: string, doneOn?: string) =>
    fresh.tables.steps.create({ planId, kind: 'prepare', title, dueOn: day(dueOn), doneOn: doneOn ? day(doneOn) : null });
  await step('Call Ana', '2027-03-09', '2027-03-09');
  await step('Write to Bo', '2027-03-11');
  await step('Coffee', '2027-03-17');
  const review = { id: null, planId, weekOn, confidence: {}, win: 'Asked twice', obstacle: '', learned: '', close: false };
  return { ...fresh, planId, review };
}

it('a review is left and taken up again, and closing it freezes the week', async () => {
  const { planner, planId, review } = await begin();
  const id = await planner.reviews.save(review);
  expect(await planner.reviews.open(planId, weekOn)).toMatchObject({ id, version: 1, win: 'Asked twice' });
  await planner.reviews.close({ ...review, id, version: 1, learned: 'Mornings' }, calendar);
  expect(await planner.reviews.open(planId, weekOn)).toBeUndefined();
  const { review: closed } = await planner.reviews.find(id);
  expect(closed?.snapshot).toMatchObject({ done: 1, due: 2, kept: false, learned: 'Mornings', next: [{ title: 'Coffee' }] });
});

it('a frozen week does not change with its steps; a correction stands beside it', async () => {
  const { planner, tables, planId, review } = await begin();
  const first = await planner.reviews.close(review, calendar);
  const [late] = (await tables.steps.select()).filter(({ title }) => title === 'Write to Bo');
  await tables.steps.change(late?.id ?? '', { doneOn: day('2027-03-11') });
  const second = await planner.reviews.close({ ...review, win: 'Asked three times' }, calendar);
  const found = await planner.reviews.find(second);
  expect([found.review?.snapshot?.done, found.review?.snapshot?.win]).toEqual([2, 'Asked three times']);
  expect(found.others.map(({ id, snapshot }) => [id, snapshot?.done])).toEqual([[first, 1]]);
  expect(await planner.reviews.closed(planId)).toHaveLength(2);
});

it('two tabs: the second one is told, and nothing is overwritten', async () => {
  const { planner, planId, review } = await begin();
  const id = await planner.reviews.save(review);
  await expect(planner.reviews.save({ ...review, win: 'Another' })).rejects.toThrow(StaleRow);
  await planner.reviews.save({ ...review, id, version: 1, win: 'First' });
  await expect(planner.reviews.save({ ...review, id, version: 1, win: 'Second' })).rejects.toThrow(StaleRow);
  expect(await planner.reviews.open(planId, weekOn)).toMatchObject({ win: 'First' });
  await planner.reviews.close({ ...review, id, version: 2 }, calendar);
  // The other tab closes what is closed already: a version beside it.
  await planner.reviews.close({ ...review, id, version: 2, win: 'Late' }, calendar);
  expect((await planner.reviews.closed(planId)).map(({ snapshot }) => snapshot?.win).toSorted()).toEqual(['Asked twice', 'Late']);
});

it('a snapshot whose bytes were changed is not shown', async () => {
  const { db, planner, review } = await begin();
  const id = await planner.reviews.close(review, calendar);
  db.$client.prepare("update reviews set snapshot = replace(snapshot, 'Asked twice', 'Asked often')").run();
  expect((await planner.reviews.find(id)).review).toMatchObject({ id, snapshot: null });
});

it('the last review before a week is the one before it, also after a gap', async () => {
  const { db, ownerId, planner, planId, review } = await begin();
  const before = plannerOf(db, ownerId, noon);
  await before.reviews.close({ ...review, weekOn: day('2027-02-22'), win: 'Long ago' }, { ...calendar, today: day('2027-02-26') });
  expect((await planner.reviews.before(planId, weekOn))?.snapshot?.win).toBe('Long ago');
  expect(await planner.reviews.before(planId, day('2027-02-22'))).toBeUndefined();
});

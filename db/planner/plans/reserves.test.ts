import { expect, it } from 'vitest';
import { reserveChoices, reservedWeeks, reserveProblem } from '@/lib/plan/review/reserve-choice';
import { comebacks } from '@/lib/plan/review/reserves';
import { restartOffer } from '@/lib/plan/review/restart';
import { consistency, reviewWeeks } from '@/lib/plan/review/review';
import { addDays, type Day, day } from '@/lib/plan/time/day';
import { readSession, startSession } from '../../accounts/sessions';
import { freshPlanner } from '../../engine/fresh-database';
import { plannerOf } from '../../planner';
import { scopeOf } from '../../scope';
import { tablesOf } from '../../tables';

const first = day('2027-01-04');
const monday = (week: number) => addDays(first, 7 * week);
const momentOf = (today: Day) => new Date(`${today}T12:00:00Z`);

async function begin() {
  const fresh = await freshPlanner();
  const { db, ownerId } = fresh;
  const planId = await plannerOf(db, ownerId, momentOf(first)).plans.begin({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: first,
    endsOn: addDays(first, 300),
  });
  /** The plan as it is on a day, for someone who looks at it then. */
  const on = async (today: Day) => {
    const planner = plannerOf(db, ownerId, momentOf(today));
    const token = await startSession(db, ownerId, 'a browser', momentOf(today));
    const session = await readSession(db, token, momentOf(today));
    const calendar = { today, weekStart: 1 as const, pauses: session?.currentPauses ?? [] };
    const judged = reviewWeeks(await planner.progress.commitments(planId, first, today), { from: first, ...calendar });
    const spent = session?.spentReserves ?? [];
    return { planner, calendar, judged, spent, weeks: reservedWeeks(judged, spent) };
  };
  const promise = (week: number, title = `Step of week ${week}`) =>
    tablesOf(scopeOf(db, ownerId, momentOf(monday(week)))).steps.create({
      planId,
      kind: 'prepare',
      title,
      dueOn: addDays(monday(week), 3),
    });
  return { ...fresh, planId, on, promise };
}

it('eight weeks: kept, missed, reserve, pause, three weeks missed, back', async () => {
  const { planId, on, promise } = await begin();
  const keptOf = async (today: Day) => (await on(today)).weeks.map(({ kept, isReserve }) => (isReserve ? 'reserve' : kept));

  // Kept, then missed.
  const kept = await promise(0);
  await (await on(addDays(monday(0), 2))).planner.steps.complete(kept, addDays(monday(0), 2));
  const missed = await promise(1);
  expect(await keptOf(monday(2))).toEqual([true, false]);

  // A reserve, in the next review.
  const inReview = await on(monday(2));
  expect(reserveChoices(inReview.judged, inReview.spent, monday(1)).map(({ week, left }) => [week.from, left])).toEqual([[monday(1), 2]]);
  await inReview.planner.reserves.spend({ planId, weekOn: monday(1), reason: 'Release week' });
  expect(await keptOf(monday(2))).toEqual([true, 'reserve']);

  // A week's pause, with a step in it: it costs nothing.
  await promise(2);
  await (await on(monday(2))).planner.pauses.add({
    fromOn: monday(2),
    toOn: addDays(monday(3), -1),
    reason: 'By the sea',
    emergency: false,
    enteredOn: monday(2),
  });
  const back = await on(monday(3));
  expect(restartOffer(back.calendar, { weeks: back.weeks.map((week) => week.kept), hasOpenSteps: true })).toBe('pause');

  // Three weeks later.
  for (const week of [3, 4, 5]) await promise(week);
  const later = await on(monday(6));
  expect(await keptOf(monday(6))).toEqual([true, 'reserve', null, false, false, false]);
  const offer = (today: Day) =>
    restartOffer({ ...later.calendar, today }, { weeks: later.weeks.map((week) => week.kept), hasOpenSteps: true });
  expect([offer(monday(6)), offer(addDays(monday(6), 2))]).toEqual(['week', null]);

  // Back: one step done late, one moved, the rest dropped. What was missed stays missed, and nothing is open.
  const left = await later.planner.steps.missed(planId, monday(6));
  expect(left.map(({ title }) => title)).toEqual([5, 4, 3, 2, 1].map((week) => `Step of week ${week}`));
  const [done, moved, ...rest] = left.map(({ id }) => id);
  await later.planner.steps.complete(done ?? '', monday(6));
  await later.planner.steps.postpone(moved ?? '', addDays(monday(6), 4), monday(6));
  await later.planner.steps.dropAll(rest, monday(6), 'Three steps dropped');
  expect(rest).toContain(missed);
  expect(await later.planner.steps.missed(planId, monday(6))).toEqual([]);

  // Kept again: the return is counted, and the week is worth what a kept week is always worth.
  const before = await on(monday(6));
  await before.planner.steps.complete(moved ?? '', addDays(monday(6), 1));
  const after = await on(monday(7));
  expect(after.weeks.map((week) => week.kept)).toEqual([true, null, null, false, false, false, true]);
  expect(comebacks(after.weeks.map((week) => week.kept))).toEqual({ returned: 1, missed: 3 });
  const scores = [before, after].map(({ weeks }) => consistency(weeks.map((week) => week.kept)).score);
  expect((scores[1] ?? 0) - (scores[0] ?? 0) * 0.5 ** 0.25).toBeCloseTo(consistency([true]).score);
});

it('a plan has its own reserves, and one that is taken back can be undone', async () => {
  const { planner, planId, on, promise } = await begin();
  await promise(0);
  const id = await planner.reserves.spend({ planId, weekOn: first, reason: 'Flu' });
  expect((await on(monday(1))).spent).toEqual([{ id, weekOn: first, reason: 'Flu' }]);
  const undo = await planner.reserves.remove(id, 'a reserve');
  expect((await on(monday(1))).weeks[0]).toMatchObject({ kept: false, isReserve: false });
  await planner.trash.undo(undo);
  const { judged, spent } = await on(monday(1));
  expect(reserveProblem(judged, spent, first, { today: monday(1), weekStart: 1 })).toBe('A reserve covers this week already.');
  await planner.plans.begin({ name: 'Another', objective: 'Something else', startsOn: first, endsOn: addDays(first, 90) });
  expect((await on(monday(1))).spent).toEqual([]);
});

it('dropped at once, a step that repeats comes again, and undo opens them all', async () => {
  const { planner, tables, planId, promise } = await begin();
  const once = await promise(0);
  const weekly = await planner.steps.save({
    planId,
    goalId: null,
    personId: null,
    newPersonName: '',
    others: [],
    kind: 'prepare',
    title: 'Read the weekly report',
    dueOn: first,
    atTime: '',
    place: '',
    notes: '',
    recurrence: 'FREQ=WEEKLY',
    reach: 'this',
    cue: '',
    response: '',
    obstacle: '',
    fallback: '',
  });
  const today = addDays(monday(2), 1);
  const undo = await planner.steps.dropAll([once, weekly], today, 'Two steps dropped');
  const open = async () => (await tables.steps.select()).filter(({ doneOn, droppedOn }) => !doneOn && !droppedOn);
  expect((await open()).map(({ title, dueOn }) => [title, dueOn])).toEqual([['Read the weekly report', monday(3)]]);
  await planner.trash.undo(undo);
  expect((await open()).map(({ id }) => id).toSorted()).toEqual([once, weekly].toSorted());
  await expect(planner.steps.dropAll([once, 'no such step'], today, '')).rejects.toThrow();
});

import { beforeEach, expect, it } from 'vitest';
import { addDays, startOfWeek } from '@/lib/plan/time/day';
import { answerShown } from './answer-shown';
import { type AccountWithLetters, accountWithLetters, press, today } from './answers-sample';

let given: AccountWithLetters;
let goalId: string;
let inWeekId: string;
const monday = startOfWeek(today, 1);

beforeEach(async () => {
  given = await accountWithLetters();
  const { tables, planId } = given;
  const counts = { measure: 'conversations', unit: 'conversations', baseline: 0, target: 18 } as const;
  goalId = await tables.goals.create({
    planId,
    statement: 'Talk with 18',
    ...counts,
    startsOn: addDays(today, -30),
    dueOn: addDays(today, 90),
  });
  inWeekId = await tables.steps.create({ planId, kind: 'prepare', title: 'Write a page', dueOn: monday });
});

const closed = () => given.planner.reviews.closed(given.planId);
const filled = () => ({
  [`suggestion.${given.suggestionId}`]: 'happened',
  done: inWeekId,
  [`confidence.${goalId}`]: '7',
  win: 'She answered <b>at once</b>',
  obstacle: '',
  learned: 'Mornings',
  nextTitle: 'Thank Ana',
  cue: 'it is Tuesday',
  response: 'call her',
});

it('closes a week as the review in the app does, with what is answered on the way', async () => {
  const token = await given.button('review', given.planId);
  const shown = await answerShown(token);
  expect(shown?.entry).toMatchObject({ kind: 'review', goals: [{ id: goalId }], suggestions: [{ id: given.suggestionId }] });
  expect((await press(token, filled()))?.became).toBe('saved');
  const [review] = await closed();
  expect(review).toMatchObject({ weekOn: monday, snapshot: { win: 'She answered <b>at once</b>', learned: 'Mornings' } });
  expect(review?.snapshot?.goals).toMatchObject([{ statement: 'Talk with 18', confidence: 7 }]);
  expect(review?.snapshot?.next.map(({ title }) => title)).toEqual(['Thank Ana']);
  expect((await given.planner.steps.find(inWeekId)).doneOn).toBe(today);
  expect((await answerShown(token))?.title).toBe('Your week is closed');
});

it('closes it once, however often the button is pressed', async () => {
  const token = await given.button('review', given.planId);
  const pressed = await Promise.all([press(token, filled()), press(token, filled()), press(token, filled())]);
  expect(pressed.filter((each) => each?.became === 'saved')).toHaveLength(1);
  expect(await closed()).toHaveLength(1);
  expect(await given.tables.interactions.select()).toHaveLength(1);
  const other = await given.button('review', given.planId, 1);
  expect((await press(other, filled()))?.became).toBe('before');
  expect(await closed()).toHaveLength(1);
});

it('goes on with what was kept in the app, and overwrites nothing that was changed meanwhile', async () => {
  const { planner, planId } = given;
  const lines = { planId, weekOn: monday, confidence: {}, win: 'Kept', obstacle: '', learned: '', close: false };
  const id = await planner.reviews.save({ ...lines, id: null });
  const token = await given.button('review', planId);
  expect((await answerShown(token))?.entry).toMatchObject({ kept: { id, win: 'Kept', version: 1 } });
  await planner.reviews.save({ ...lines, id, version: 1, win: 'Changed' });
  expect((await press(token, { id, version: '1', win: 'Kept' }))?.became).toBe('stale');
  expect((await press(token, { id, version: '2', win: 'Both' }))?.became).toBe('saved');
  expect(await closed()).toMatchObject([{ snapshot: { win: 'Both' } }]);
});

it('takes nothing that the review in the app would not take', async () => {
  const token = await given.button('review', given.planId);
  const before = given.rows();
  const bad = [
    { [`confidence.${goalId}`]: '11' },
    { 'confidence.a b': '3' },
    { win: 'x'.repeat(501) },
    { nextTitle: 'x'.repeat(201) },
    { cue: 'x' },
  ];
  for (const fields of bad) expect((await press(token, fields as never))?.became, JSON.stringify(fields)).toBe('refused');
  expect(given.rows()).toBe(before);
});

it('marks no step of another week or plan, and no one’s but one’s own', async () => {
  const elsewhere = await given.tables.steps.create({ planId: given.planId, kind: 'prepare', title: 'Later', dueOn: addDays(monday, 20) });
  await press(await given.button('review', given.planId), { done: elsewhere, 'suggestion.unknown': 'happened' });
  expect((await given.planner.steps.find(elsewhere)).doneOn).toBeNull();
  expect(await closed()).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { shareSchema } from '@/lib/plan/sharing/share';
import { answersPerPage, feedbackPerPage } from '@/lib/plan/step/feedback-pages';
import { addDays, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';

const today = day('2027-03-09');
const plan = { name: 'Energy', objective: 'Product', startsOn: day('2026-01-05'), endsOn: day('2027-12-01') };

it('feedback comes by pages, each line once', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  for (let at = 0; at < feedbackPerPage + 3; at++)
    await tables.feedback.create({ planId, text: `Line ${at}`, receivedOn: addDays(today, -at) });
  const [first, second] = [await planner.feedback.ofPlan(planId), await planner.feedback.ofPlan(planId, 2)];
  expect([first.length, second.length]).toEqual([feedbackPerPage + 1, 3]);
  expect([first[0]?.text, second[0]?.text]).toEqual(['Line 0', `Line ${feedbackPerPage}`]);
});

it('a reader who sees only their own answers has all of them, by pages, however many others there are', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const reader = await planner.people.meet('Adaeze');
  await planner.shares.open(planId, shareSchema.parse({ personId: reader, people: 'full', ends: 'never' }));
  const [share] = await planner.shares.ofPlan(planId);
  const [shareId, personId] = [share?.id ?? '', reader];
  const answer = (text: string, fields: object) =>
    tables.feedback.create({ planId, text, receivedOn: day('2026-02-01'), answeredOn: today, answer: 'Rewrote it', ...fields });
  for (let at = 0; at < answersPerPage + 5; at++) await answer('Theirs', { answeredOn: addDays(today, -at) });
  await answer('By their link', { shareId, answeredOn: day('2026-02-02') });
  await answer('As a person, by a link', { shareId, personId, answeredOn: day('2026-02-03') });
  await answer('Told over coffee', { personId });
  await answer('Not answered', { shareId, answeredOn: null });

  const texts = async (page: number, of?: { shareId: string | null; personId: string | null }) =>
    (await planner.feedback.answered(planId, page, of)).map(({ text }) => text);
  expect(await texts(1, { shareId, personId })).toEqual(['As a person, by a link', 'By their link']);
  expect(await texts(1, { shareId: null, personId: null })).toEqual([]);
  expect((await texts(1)).length).toBe(answersPerPage + 1);
  expect((await texts(2)).slice(-2)).toEqual(['As a person, by a link', 'By their link']);
});

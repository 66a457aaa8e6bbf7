import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personTimeline } from '@/lib/plan/people/person-timeline';
import { addDays, type Day, day as dayOf } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner } from '../../engine/fresh-database';

const FIRST = dayOf('2026-01-05');
const FEW = 4;
const ALL = 1000;

const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays(FIRST, days));
const dayOrNone = fc.option(day);
const place = fc.option(fc.nat(5));
const rows = fc.record({
  steps: fc.array(fc.record({ dueOn: day, doneOn: dayOrNone, isDropped: fc.boolean() }), { maxLength: 6 }),
  conversations: fc.array(
    fc.record({ happenedOn: day, isOutreach: fc.boolean(), days: fc.tuple(dayOrNone, dayOrNone, dayOrNone), step: place }),
    {
      maxLength: 8,
    },
  ),
  outcomes: fc.array(fc.record({ happenedOn: day, step: place, conversation: place }), { maxLength: 8 }),
  feedback: fc.array(fc.record({ receivedOn: day }), { maxLength: 4 }),
});

it('the pages of a thread are the whole thread, each moment once and in its order', async () => {
  const db = freshDatabase();
  let account = 0;
  await fc.assert(
    fc.asyncProperty(rows, async ({ steps, conversations, outcomes, feedback }) => {
      const { planner, tables } = await freshPlanner(db, `Ines${++account}`);
      const planId = await planner.plans.begin({ name: 'Energy', objective: 'Product', startsOn: FIRST, endsOn: dayOf('2026-12-01') });
      const personId = await planner.people.meet('Ada');
      const other = await planner.people.meet('Bo');
      const stepIds: string[] = [];
      for (const [at, { dueOn, doneOn, isDropped }] of steps.entries()) {
        const dropped = isDropped ? { doneOn: null, droppedOn: dueOn } : { doneOn };
        stepIds.push(
          await tables.steps.create({
            planId,
            personId: at % 4 === 3 ? other : personId,
            kind: 'coffee_chat',
            title: 'Coffee',
            dueOn,
            ...dropped,
          }),
        );
      }
      const conversationIds: string[] = [];
      for (const { happenedOn, isOutreach, days, step } of conversations) {
        const [followedUpOn, followedUpAgainOn, answeredOn] = isOutreach ? days : [null, null, null];
        const stepId = stepIds[step ?? ALL] ?? null;
        conversationIds.push(
          await tables.interactions.create({
            personId,
            kind: 'email',
            happenedOn,
            isOutreach,
            followedUpOn,
            followedUpAgainOn,
            answeredOn,
            stepId,
          }),
        );
      }
      for (const { happenedOn, step, conversation } of outcomes) {
        const [stepId, interactionId] = [stepIds[step ?? ALL] ?? null, conversationIds[conversation ?? ALL] ?? null];
        await tables.outcomes.create({
          personId,
          kind: 'advice',
          direction: 'received',
          text: 'Write it up',
          happenedOn,
          stepId,
          interactionId,
        });
      }
      for (const { receivedOn } of feedback) await tables.feedback.create({ planId, personId, text: 'Thin', receivedOn });

      const whole = await planner.people.thread(personId, undefined, ALL);
      expect(whole.hasEarlier).toBe(false);
      const reportedBack = personTimeline(whole);
      const said = (moments: typeof reportedBack) =>
        moments.map(({ key, ...moment }) => [key, 'outcomes' in moment ? moment.outcomes.map(({ id }) => id) : []]);

      const paged: typeof reportedBack = [];
      let before: Day | undefined;
      for (let isMore = true; isMore; ) {
        const page = await planner.people.thread(personId, before, FEW);
        const moments = personTimeline(page, { from: page.from, before });
        if (page.hasEarlier) expect(moments.filter(({ what }) => what !== 'planned').length).toBeGreaterThanOrEqual(FEW);
        paged.push(...moments);
        isMore = page.hasEarlier;
        before = page.from;
      }
      expect(said(paged)).toEqual(said(reportedBack));
      expect(reportedBack.filter(({ what }) => what === 'planned')).toHaveLength(
        steps.filter(({ doneOn, isDropped }, at) => !isDropped && doneOn === null && at % 4 !== 3).length,
      );
      expect(whole.exchanged).toEqual(outcomes.length === 0 ? [] : [{ kind: 'advice', direction: 'received', count: outcomes.length }]);
    }),
    { numRuns: 60 },
  );
});

it('a prep brief reads the last three conversations and whatever is open, however long ago', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Product', startsOn: FIRST, endsOn: dayOf('2026-12-01') });
  const personId = await planner.people.meet('Ada');
  await tables.interactions.create({ personId, kind: 'email', happenedOn: dayOf('2026-02-20'), isOutreach: true });
  for (let at = 0; at < 5; at++) await tables.interactions.create({ personId, kind: 'email', happenedOn: addDays(FIRST, at) });
  const outcome = { personId, kind: 'advice', direction: 'received', text: 'Write it up', happenedOn: FIRST, reportBackBy: FIRST } as const;
  const owed = await tables.outcomes.create(outcome);
  await tables.outcomes.create({ ...outcome, reportedBackOn: dayOf('2026-01-06') });
  const given = [0, 1, 2].map((at) =>
    tables.outcomes.create({ ...outcome, direction: 'given', reportBackBy: null, happenedOn: addDays(FIRST, at) }),
  );
  const [, second, third] = await Promise.all(given);
  const step = { planId, personId, kind: 'coffee_chat', title: 'Coffee', dueOn: FIRST } as const;
  const open = await tables.steps.create(step);
  await tables.steps.create({ ...step, doneOn: FIRST });
  const unanswered = await tables.feedback.create({ planId, personId, text: 'Thin', receivedOn: FIRST });
  await tables.feedback.create({ planId, personId, text: 'Better', receivedOn: FIRST, answeredOn: FIRST });

  const { interactions, steps, outcomes, feedback } = await planner.people.latest(personId);
  expect(interactions.map(({ happenedOn }) => happenedOn)).toEqual([dayOf('2026-01-09'), dayOf('2026-01-08'), dayOf('2026-01-07')]);
  expect(outcomes.map(({ id }) => id).sort()).toEqual([owed, second, third].sort());
  expect(steps.map(({ id }) => id)).toEqual([open]);
  expect(feedback.map(({ id }) => id)).toEqual([unanswered]);
});

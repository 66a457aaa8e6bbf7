import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnPlan } from '@/lib/plan/thread/drawn-plan';
import { threadOf } from '@/lib/plan/thread/thread';
import { addDays, type Day, day as dayOf } from '@/lib/plan/time/day';
import type { Database } from '../../engine/client';
import { eighteenConversations, freshDatabase, freshPlanner } from '../../engine/fresh-database';

const today = dayOf('2027-03-09');
const calendar = { today, pauses: [], weekStart: 1 as const };

const day = fc.integer({ min: -60, max: 14 }).map((days) => addDays(today, days));
const past = fc.integer({ min: -60, max: 0 }).map((days) => addDays(today, days));
const place = fc.option(fc.nat(3));
const rows = fc.record({
  steps: fc.array(
    fc.record({
      goal: place,
      person: place,
      kind: fc.constantFrom('coffee_chat' as const, 'thank' as const),
      dueOn: day,
      end: fc.constantFrom('open', 'done', 'done', 'nothing', 'dropped'),
    }),
    { maxLength: 9 },
  ),
  conversations: fc.array(fc.record({ person: fc.nat(3), happenedOn: past, step: place }), { maxLength: 3 }),
  outcomes: fc.array(
    fc.record({
      person: fc.nat(3),
      kind: fc.constantFrom('advice' as const, 'insight' as const),
      direction: fc.constantFrom('received' as const, 'received' as const, 'given' as const),
      happenedOn: past,
      step: fc.option(fc.nat(8)),
      conversation: place,
      closed: fc.constantFrom('no', 'reported', 'thanked'),
    }),
    { maxLength: 9 },
  ),
  feedback: fc.array(fc.record({ person: place, receivedOn: past, isAnswered: fc.boolean() }), { maxLength: 5 }),
});

it('the rows that are read give every gap, path and strength of the whole plan', async () => {
  const db = freshDatabase();
  let account = 0;
  await fc.assert(
    fc.asyncProperty(rows, async (made) => {
      const { planner, tables } = await freshPlanner(db, `Ines${++account}`);
      const span = { startsOn: dayOf('2027-01-04'), endsOn: dayOf('2027-09-30') };
      const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move into energy', ...span });
      const other = await planner.plans.begin({ name: 'Other', objective: 'Stay', ...span });
      const goalOf = (of: string) =>
        tables.goals.create({ planId: of, ...eighteenConversations, startsOn: dayOf('2027-01-04'), dueOn: dayOf('2027-06-30') });
      const goals = [await goalOf(planId), await goalOf(planId), await goalOf(other)];
      const people: string[] = [];
      for (const name of ['Ada', 'Bo', 'Cy', 'Di']) people.push(await planner.people.meet(name));
      const [ada = '', bo = '', cy = '', di = ''] = people;
      for (const [goalId, personId] of [
        [goals[0], ada],
        [goals[1], ada],
        [goals[1], bo],
        [goals[0], di],
      ] as const)
        await planner.keyConnections.save({ goalId: goalId ?? '', personId, role: 'advice', reason: '' });
      await planner.people.archive([di], 'Di');
      await planner.keyConnections.save({ goalId: goals[2] ?? '', personId: cy, role: 'advice', reason: '' });

      const steps: string[] = [];
      for (const { goal, person, kind, dueOn, end } of made.steps) {
        const goalId = goals[goal ?? 9] ?? null;
        const ended = { doneOn: end === 'done' || end === 'nothing' ? dueOn : null, droppedOn: end === 'dropped' ? dueOn : null };
        const fields = {
          planId: goalId === goals[2] ? other : planId,
          goalId,
          personId: people[person ?? 9] ?? null,
          kind,
          title: 'Coffee',
          dueOn,
        };
        steps.push(await tables.steps.create({ ...fields, ...ended, nothingCameOfIt: end === 'nothing' }));
      }
      const conversations: string[] = [];
      for (const { person, happenedOn, step } of made.conversations)
        conversations.push(
          await tables.interactions.create({ personId: people[person] ?? '', kind: 'email', happenedOn, stepId: steps[step ?? 9] ?? null }),
        );
      for (const { person, kind, direction, happenedOn, step, conversation, closed } of made.outcomes)
        await tables.outcomes.create({
          personId: people[person] ?? '',
          kind,
          direction,
          text: 'Write it up',
          happenedOn,
          stepId: steps[step ?? 9] ?? null,
          interactionId: conversations[conversation ?? 9] ?? null,
          reportedBackOn: closed === 'reported' ? today : null,
          thankedOn: closed === 'thanked' ? today : null,
        });
      for (const { person, receivedOn, isAnswered } of made.feedback)
        await tables.feedback.create({
          planId,
          personId: people[person ?? 9] ?? null,
          text: 'Thin',
          receivedOn,
          answeredOn: isAnswered ? today : null,
        });

      const read = await planner.threads.ofPlan(planId, today);
      const standing = await planner.goals.standing(planId, calendar);
      const goalRows = standing.map(({ goal }) => goal);
      const stepsHere = (await tables.steps.select()).filter((step) => step.planId === planId).toSorted(inOrder(db, ({ dueOn }) => dueOn));
      const stepIds = new Set(stepsHere.map(({ id }) => id));
      const key = new Set(read.keyConnections.map(({ personId }) => personId).concat(di));
      const allOutcomes = (await tables.outcomes.select())
        .filter(({ stepId, personId }) => (stepId ? stepIds.has(stepId) : key.has(personId)))
        .toSorted(inOrder(db, ({ happenedOn }) => happenedOn));
      const feedback = (await tables.feedback.select()).toSorted(inOrder(db, ({ receivedOn }) => receivedOn));
      const wholePeople = (await tables.people.select()).filter(({ id }) => id !== di || read.people.some((person) => person.id === di));
      const interactions = await tables.interactions.select();
      const whole = { ...read, steps: stepsHere, outcomes: allOutcomes, feedback, interactions, people: wholePeople };

      const [some, all] = [read, whole].map((found) => {
        const drawn = drawnPlan(standing, { ...found, settled: read.settled }, calendar);
        const thread = threadOf({ ...found, goals: goalRows, pauses: [], today });
        return {
          gaps: thread.gaps,
          planned: thread.links.filter(({ state }) => state === 'planned'),
          paths: drawn.drawnGoals.map(({ paths, open }) => ({ paths, open })),
          elsewhere: drawn.elsewhere.filter(({ isWhole }) => !isWhole),
          links: drawn.links.toSorted(),
        };
      });
      expect(some).toEqual(all);
      const isOpen = ({ doneOn, droppedOn }: { doneOn: Day | null; droppedOn: Day | null }) => doneOn === null && droppedOn === null;
      const idsOf = (found: readonly { id: string; doneOn: Day | null; droppedOn: Day | null }[]) =>
        found.filter(isOpen).map(({ id }) => id);
      expect(idsOf(read.steps)).toEqual(idsOf(stepsHere));
      expect(read.steps.length).toBeLessThanOrEqual(stepsHere.length);
    }),
    { numRuns: 60 },
  );
});

it('of three years that are closed, no more is read than the newest of each person', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Move into energy',
    startsOn: dayOf('2024-01-04'),
    endsOn: dayOf('2027-09-30'),
  });
  const goalId = await tables.goals.create({ planId, ...eighteenConversations, startsOn: dayOf('2024-01-04'), dueOn: dayOf('2027-06-30') });
  const personId = await planner.people.meet('Ada');
  await planner.keyConnections.save({ goalId, personId, role: 'advice', reason: '' });
  for (let at = 0; at < 40; at++) {
    const on = addDays(today, -20 * (at + 1));
    const stepId = await tables.steps.create({
      planId,
      goalId,
      personId,
      kind: 'coffee_chat',
      title: `Coffee ${at}`,
      dueOn: on,
      doneOn: on,
    });
    const outcome = {
      personId,
      stepId,
      kind: 'insight',
      direction: 'received',
      text: `Insight ${at}`,
      happenedOn: on,
      thankedOn: on,
    } as const;
    await tables.outcomes.create(outcome);
  }
  const { steps, outcomes, settled } = await planner.threads.ofPlan(planId, today);
  expect([steps.map(({ title }) => title), outcomes.map(({ text }) => text), settled]).toEqual([['Coffee 0'], ['Insight 0'], 80]);
});

/** Sorted by day, then by creation. */
function inOrder<Row extends { id: string }>({ $client }: Database, dayOf: (row: Row) => string) {
  const tables = ['steps', 'outcomes', 'feedback'];
  const written = new Map(tables.flatMap((table) => $client.prepare(`select id, rowid from ${table}`).raw().all() as [string, number][]));
  return (one: Row, two: Row) => dayOf(one).localeCompare(dayOf(two)) || (written.get(one.id) ?? 0) - (written.get(two.id) ?? 0);
}

import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshPlanner, noon, planWithGoal } from '../../engine/fresh-database';
import { scopeOf } from '../../scope';
import { progressCounts } from './counts';

const today = day('2027-03-09');
const from = day('2027-02-01');

async function begin() {
  const fresh = await freshPlanner();
  const { planner, tables } = fresh;
  const plan = await planWithGoal(fresh);
  const meet = async (name: string, fields: Parameters<typeof tables.people.change>[1] = {}) => {
    const id = await planner.people.meet(name);
    await tables.people.change(id, fields);
    return id;
  };
  const spoke = (personId: string | string[], on: string, more: { kind?: 'coffee_chat' | 'email' } = {}) =>
    tables.interactions.create({ personId, kind: 'coffee_chat', happenedOn: day(on), ...more });
  const wrote = (personId: string, on: string, answeredOn: string | null = null, closedOn: string | null = null) =>
    tables.interactions.create({
      personId,
      kind: 'message',
      happenedOn: day(on),
      isOutreach: true,
      answeredOn: answeredOn ? day(answeredOn) : null,
      closedOn: closedOn ? day(closedOn) : null,
    });
  const counts = (goalId: string | null = null, scope = scopeOf(fresh.db, fresh.ownerId, noon)) =>
    progressCounts(scope, { planId: plan.planId, goalId, chart: 'every', from, today, weekStart: 1 });
  return { ...fresh, ...plan, meet, spoke, wrote, counts };
}

it('conversations count by day, an answer on the day it came, and a message without one not at all', async () => {
  const { meet, spoke, wrote, counts } = await begin();
  const [ana, bo] = [await meet('Ana', { minutes: 45 }), await meet('Bo', { minutes: 60 })];
  await spoke([ana, bo], '2027-03-01');
  await spoke(ana, '2027-03-01', { kind: 'email' });
  await wrote(bo, '2027-02-20', '2027-03-02');
  await wrote(ana, '2027-03-03');
  await spoke(ana, '2027-03-10');
  expect((await counts()).days).toEqual([
    { on: '2027-03-01', conversations: 2, minutes: 70 },
    { on: '2027-03-02', conversations: 1, minutes: 10 },
  ]);
});

it('people are met, kept up with and help, each once in their category; roles come from key connections', async () => {
  const { tables, goalId, meet, spoke, counts } = await begin();
  const old = await meet('Ana', { category: 'industry' });
  const fresh = await meet('Bo', { category: 'industry' });
  const helper = await meet('Chidi', { category: 'own_organization' });
  await meet('Dee', { category: 'relevant_organization' });
  for (const on of ['2027-01-05', '2027-02-03', '2027-03-03']) await spoke(old, on);
  for (const on of ['2027-02-05', '2027-02-06']) await spoke(fresh, on);
  const outcome = { kind: 'advice' as const, direction: 'received' as const, text: 'Write it up', personId: helper };
  for (const on of ['2027-02-07', '2027-02-08']) await tables.outcomes.create({ ...outcome, happenedOn: day(on) });
  await tables.outcomes.create({ ...outcome, personId: old, direction: 'given', happenedOn: day('2027-02-07') });
  await tables.keyConnections.create({ goalId, personId: helper, role: 'advice' });
  const { categories, roles } = await counts();
  expect(categories).toEqual([
    { category: 'industry', built: 1, maintained: 2, used: 0 },
    { category: 'own_organization', built: 0, maintained: 0, used: 1 },
  ]);
  expect(roles).toEqual([{ role: 'advice', people: 1 }]);
  const ofGoal = await counts(goalId);
  expect(ofGoal.categories).toEqual([{ category: 'own_organization', built: 0, maintained: 0, used: 1 }]);
});

it('outreach passes from an answer to a conversation to an outcome; a fresh one waits and counts as neither', async () => {
  const { tables, meet, spoke, wrote, counts } = await begin();
  const [known, introduced, fresh] = [await meet('Ana'), await meet('Bo'), await meet('Chidi')];
  await tables.people.change(introduced, { introducedById: known });
  await spoke(known, '2027-01-10');
  await wrote(known, '2027-02-02', '2027-02-03');
  await wrote(introduced, '2027-02-02', '2027-02-03');
  await spoke(introduced, '2027-02-10');
  await tables.outcomes.create({
    personId: introduced,
    kind: 'advice',
    direction: 'received',
    text: 'Write it up',
    happenedOn: day('2027-02-10'),
  });
  await wrote(fresh, '2027-02-02', null, '2027-02-20');
  await wrote(fresh, '2027-03-08');
  expect((await counts()).outreach.toSorted((a, b) => a.acquaintance.localeCompare(b.acquaintance))).toEqual([
    { channel: 'message', acquaintance: 'introduced', sent: 1, waiting: 0, answered: 1, spoke: 1, helped: 1 },
    { channel: 'message', acquaintance: 'known', sent: 1, waiting: 0, answered: 1, spoke: 0, helped: 0 },
    { channel: 'message', acquaintance: 'new', sent: 2, waiting: 1, answered: 0, spoke: 0, helped: 0 },
  ]);
});

it('of rhythms only the first conversation and what may be a gap is read, and no one archived', async () => {
  const { tables, meet, spoke, counts } = await begin();
  const ana = await meet('Ana', { rhythmDays: 10 });
  const gone = await meet('Bo', { rhythmDays: 10 });
  await tables.people.change(gone, { archivedAt: noon });
  for (const on of ['2027-01-05', '2027-01-10', '2027-02-20', '2027-02-25']) await spoke(ana, on);
  await spoke(gone, '2027-01-05');
  const { turns, people } = await counts();
  expect(turns.toSorted((a, b) => a.on.localeCompare(b.on))).toEqual([
    { on: '2027-01-05', next: '2027-01-10', rhythmDays: 10, isFirst: true, people: 1 },
    { on: '2027-01-10', next: '2027-02-20', rhythmDays: 10, isFirst: false, people: 1 },
    { on: '2027-02-25', next: null, rhythmDays: 10, isFirst: false, people: 1 },
  ]);
  expect(people.map(({ display }) => display)).toEqual(['Ana']);
});

it('commitments, outcomes and feedback are counted, and nothing of a stranger’s', async () => {
  const { db, tables, planId, meet, counts } = await begin();
  const ana = await meet('Ana');
  const step = { planId, kind: 'learn' as const, title: 'Read', dueOn: day('2027-02-10') };
  await tables.steps.create({ ...step, doneOn: day('2027-02-10') });
  await tables.steps.create({ ...step, doneOn: day('2027-02-11') });
  await tables.steps.create({ ...step, droppedOn: day('2027-02-09') });
  const outcome = { personId: ana, kind: 'advice' as const, direction: 'received' as const, text: 'Do', happenedOn: day('2027-02-10') };
  await tables.outcomes.create({ ...outcome, reportBackBy: day('2027-02-20') });
  await tables.outcomes.create({ ...outcome, reportBackBy: day('2027-02-20'), reportedBackOn: day('2027-02-15') });
  for (const answer of ['', 'Did'])
    await tables.feedback.create({
      planId,
      kind: 'growth',
      text: 'Thin',
      receivedOn: day('2027-02-10'),
      answer,
      answeredOn: answer ? today : null,
    });
  const { commitments, outcomes, feedback } = await counts();
  expect(commitments).toEqual([{ on: '2027-02-10', due: 2, done: 1 }]);
  expect(outcomes).toEqual([
    { direction: 'received', kind: 'advice', openBy: null, count: 1, reported: 1 },
    { direction: 'received', kind: 'advice', openBy: '2027-02-20', count: 1, reported: 0 },
  ]);
  expect(feedback).toEqual([{ kind: 'growth', count: 2, answered: 1 }]);

  const stranger = await freshPlanner(db, 'Stranger');
  expect(Object.values(await counts(null, scopeOf(db, stranger.ownerId, noon))).flat()).toEqual([]);
});

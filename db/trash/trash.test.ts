import { getTableName } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { acrossAccounts } from '../across-accounts';
import { freshPlanner } from '../engine/fresh-database';
import { MissingRow } from '../errors';
import { interactions, outcomes, people, steps, trash, trashedRows } from '../schema';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };

async function aThread() {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin(plan);
  const personId = await planner.people.meet('Tomasz Wierzba');
  const friendId = await planner.people.meet('Luis Ferreira');
  await tables.people.change(friendId, { introducedById: personId });
  const stepId = await tables.steps.create({ planId, personId, kind: 'coffee_chat', title: 'Coffee', dueOn: day('2027-03-04') });
  const interactionId = await tables.interactions.create({ personId, kind: 'coffee_chat', happenedOn: day('2027-03-04'), stepId });
  await tables.outcomes.create({
    personId,
    stepId,
    interactionId,
    kind: 'advice',
    direction: 'received',
    text: 'Write it up',
    happenedOn: day('2027-03-04'),
  });
  const everything = async () => {
    const found = await acrossAccounts(() => Promise.all([people, steps, interactions, outcomes].map((table) => db.select().from(table))));
    return found.map((rows) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  };
  return { db, planner, tables, planId, personId, friendId, stepId, everything };
}

describe('the trash', () => {
  it('gives back a person with all that hung on them, and the mentions of them', async () => {
    const { planner, personId, friendId, everything } = await aThread();
    const before = await everything();

    const undo = await planner.people.remove(personId, 'Tomasz');
    expect((await planner.people.find(friendId)).introducedById).toBeNull();
    expect((await everything()).map((rows) => rows.length)).toEqual([1, 0, 0, 0]);

    await planner.trash.undo(undo);
    expect(await everything()).toEqual(before);
  });

  it('keeps rows that mention a removed row, and restores the mention on undo', async () => {
    const { planner, stepId, everything } = await aThread();
    const before = await everything();
    const undo = await planner.steps.remove(stepId, 'Coffee');
    expect((await everything()).map((rows) => rows.length)).toEqual([2, 0, 1, 1]);
    await planner.trash.undo(undo);
    expect(await everything()).toEqual(before);
  });

  it('can be undone once, and by its owner only', async () => {
    const { db, planner, stepId } = await aThread();
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    const undo = await planner.steps.remove(stepId, 'Coffee');
    await expect(stranger.trash.undo(undo)).rejects.toThrow(MissingRow);
    await planner.trash.undo(undo);
    await expect(planner.trash.undo(undo)).rejects.toThrow(MissingRow);
    for (const table of [trash, trashedRows]) expect(await acrossAccounts(() => db.select().from(table)), getTableName(table)).toEqual([]);
  });
});

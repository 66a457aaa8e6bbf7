import { getTableName } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { personSchema } from '@/lib/plan/people/person';
import { noPerson } from '@/lib/plan/people/person-draft';
import { day } from '@/lib/plan/time/day';
import { acrossAccounts } from '../across-accounts';
import { freshPlanner, planWithGoal } from '../engine/fresh-database';
import { MissingRow } from '../errors';
import * as schema from '../schema';
import { pointersAt } from '../trash/foreign-keys';

const today = day('2027-03-09');

async function twins() {
  const { db, planner, tables, ownerId } = await freshPlanner();
  const meet = (draft: Record<string, unknown>) => planner.people.save(personSchema.parse({ ...noPerson, ...draft }), today);
  const { planId, goalId } = await planWithGoal({ planner, tables });
  const ana = { given: 'Ana', family: 'Abel', organization: 'Kelda' };
  const keep = await meet({ ...ana, position: 'Analyst', emails: 'ana@example.org', tags: 'grid', notes: 'Kind' });
  const gone = await meet({
    ...ana,
    position: 'Director',
    emails: 'ana@example.org\na.abel@example.org',
    tags: 'grid, rail',
    notes: 'Sharp',
    category: 'industry',
  });
  const friend = await meet({ given: 'Friend', introducedById: gone });
  for (const personId of [keep, gone]) await planner.keyConnections.save({ goalId, personId, role: 'advice', reason: personId });
  await tables.mentors.create({ planId, personId: gone, stage: 'active', stageSince: today });
  const stepId = await tables.steps.create({ planId, personId: gone, kind: 'coffee_chat', title: 'Coffee', dueOn: today });
  await tables.interactions.create({ personId: gone, kind: 'coffee_chat', happenedOn: day('2027-02-01'), stepId });
  const received = { direction: 'received' as const, text: 'Write it up', happenedOn: day('2027-02-01') };
  await tables.outcomes.create({ personId: gone, kind: 'advice', ...received });
  await tables.outcomes.create({ personId: friend, kind: 'introduction', ...received, introducedId: gone });
  await tables.feedback.create({ planId, personId: gone, text: 'Thin', receivedOn: today });
  const everything = async () => {
    const { exportedAt: _at, ...file } = JSON.parse(await planner.exports.full()) as {
      exportedAt: string;
      tables: Record<string, { id: string; version: number }[]>;
    };
    return JSON.stringify(
      Object.entries(file.tables).map(([table, rows]) => [
        table,
        rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ version, ...row }) => row),
      ]),
    );
  };
  return { db, planner, tables, ownerId, goalId, keep, gone, friend, everything };
}

describe('two who are one', () => {
  it('are found, and not again once they were said to be two', async () => {
    const { planner, keep, gone } = await twins();
    const { pairs } = await planner.duplicates.find(10);
    expect(pairs.map(({ people }) => people.map(({ id }) => id))).toEqual([[keep, gone].toSorted()]);
    await planner.duplicates.dismiss(gone, keep);
    expect(await planner.duplicates.find(10)).toEqual({ count: 0, pairs: [] });
  });

  it('become one with everything that hung on either, and nothing twice', async () => {
    const { db, planner, tables, keep, gone, friend, goalId } = await twins();
    await planner.duplicates.merge(keep, gone, ['job']);
    const person = await planner.people.whole(keep);
    expect(person).toMatchObject({
      position: 'Director',
      category: 'industry',
      notes: 'Kind\n\nSharp',
      lastContactOn: day('2027-02-01'),
      tags: ['grid', 'rail'],
    });
    expect(person.emails.map(({ value }) => value).toSorted()).toEqual(['a.abel@example.org', 'ana@example.org']);
    expect(await planner.keyConnections.ofGoal(goalId)).toMatchObject([{ personId: keep, reason: keep }]);
    expect((await planner.people.find(friend)).introducedById).toBe(keep);
    await expect(planner.people.find(gone)).rejects.toThrow(MissingRow);
    for (const { table, column } of pointersAt(schema.people)) {
      const rows = await acrossAccounts(() => db.select({ id: column }).from(table));
      expect(
        rows.map(({ id }) => id),
        getTableName(table),
      ).not.toContain(gone);
    }
    expect(await tables.mentors.select()).toMatchObject([{ personId: keep }]);
    expect(await tables.interactions.select()).toMatchObject([{ personIds: [keep] }]);
    const outcomes = await tables.outcomes.select();
    expect(outcomes).toHaveLength(2);
    expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'advice', personId: keep, introducedId: null }));
    expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'introduction', personId: friend, introducedId: keep }));
  });

  it('are two again when that is undone, to the last row', async () => {
    const { planner, keep, gone, everything } = await twins();
    const before = await everything();
    const undo = await planner.duplicates.merge(keep, gone, ['name', 'job', 'rhythm']);
    expect(await everything()).not.toBe(before);
    await planner.trash.undo(undo);
    expect(await everything()).toBe(before);
  });

  it('are merged by their owner only', async () => {
    const { keep, gone } = await twins();
    const { planner: stranger } = await freshPlanner();
    await expect(stranger.duplicates.merge(keep, gone, [])).rejects.toThrow(MissingRow);
    await expect(stranger.duplicates.dismiss(keep, gone)).rejects.toThrow(MissingRow);
  });
});

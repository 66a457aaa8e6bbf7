import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner, noon } from './engine/fresh-database';
import { AlreadyDone, StaleRow } from './errors';
import { plannerOf } from './planner';
import { scopeOf } from './scope';
import { tablesOf } from './tables';

const plan = { name: 'Energy', objective: 'Move into energy', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') };

describe('a row of a planner', () => {
  it('is refused to the second of two tabs, which gets what the first one saved', async () => {
    const { planner, tables } = await freshPlanner();
    const id = await planner.plans.begin(plan);
    const { version } = await planner.plans.find(id);
    await tables.plans.changeVersion(id, version, { objective: 'First' });
    const second = tables.plans.changeVersion(id, version, { objective: 'Second' });
    await expect(second).rejects.toThrow(StaleRow);
    await second.catch((error: StaleRow) => expect(error.stored).toMatchObject({ objective: 'First', version: version + 1 }));
  });

  it('is made once, however often the same submit arrives', async () => {
    const { db, ownerId } = await freshPlanner();
    const submit = () => plannerOf(db, ownerId, noon, 'one-click-of-a-button').plans.begin(plan);
    await submit();
    await expect(submit()).rejects.toThrow(AlreadyDone);
    expect(await plannerOf(db, ownerId, noon).plans.list()).toHaveLength(1);
  });

  it('leaves nothing behind when a later statement of its batch fails', async () => {
    const { db, ownerId } = await freshPlanner(freshDatabase(), 'Ines');
    const tables = tablesOf(scopeOf(db, ownerId, noon, 'a-submit-that-will-fail'));
    await expect(tables.goals.create({ ...goalOf('no such plan') })).rejects.toThrow();
    expect(await tables.goals.select()).toEqual([]);
    await tables.plans.create(plan);
    expect(await tables.plans.select()).toHaveLength(1);
  });
});

const goalOf = (planId: string) => ({
  planId,
  statement: 'Talk with 18 product managers',
  measure: 'conversations' as const,
  unit: 'conversations',
  baseline: 0,
  target: 18,
  startsOn: day('2027-01-04'),
  dueOn: day('2027-06-30'),
});

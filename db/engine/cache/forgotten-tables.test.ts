import { eq, getTableName, is, sql } from 'drizzle-orm';
import { type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { oneOfEach } from '../../one-of-each';
import { rowsOf } from '../../rows';
import * as schema from '../../schema';
import { scopeOf } from '../../scope';
import { queriesSoFar } from '../client';
import { freshPlanner, noon } from '../fresh-database';
import { cachedAnswer, cachedQuery, cachedReading } from './query-cache';

const names = cachedQuery((db) =>
  db
    .select({ display: schema.people.display })
    .from(schema.people)
    .where(eq(schema.people.ownerId, sql.placeholder('ownerId'))),
);

async function counting<T>(work: () => Promise<T>) {
  const before = queriesSoFar();
  const result = await work();
  return { result, asked: queriesSoFar() - before };
}

const isOwned = (value: unknown): value is Owned => is(value, SQLiteTable) && 'ownerId' in value && 'version' in value;
type Owned = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn; version: SQLiteColumn };
const owned = (Object.values(schema) as unknown[]).filter(isOwned);

test('a write of any noun is seen at once in what was read of it, and an answer that reads others only is given again', async () => {
  const { db, ownerId } = await freshPlanner();
  const ids = await oneOfEach(db, ownerId);
  const scope = scopeOf(db, ownerId, noon);
  const versions = (table: Owned) =>
    counting(() =>
      cachedReading(db, ownerId, `versions ${getTableName(table)}`, () =>
        db.select({ id: table.id, version: table.version }).from(table).where(eq(table.ownerId, ownerId)),
      ),
    );
  for (const table of owned) {
    const name = getTableName(table);
    // One after the other: what is asked at the same time counts as read by both.
    for (const each of owned) expect((await versions(each)).result.length, getTableName(each)).toBeGreaterThan(0);
    await rowsOf(scope, table as never).change(ids[name] ?? '', {});
    const { result, asked } = await versions(table);
    expect([name, asked, result.find(({ id }) => id === ids[name])?.version]).toEqual([name, 1, 2]);
    const askedAgain: string[] = [];
    for (const other of owned) if ((await versions(other)).asked > 0) askedAgain.push(getTableName(other));
    expect(askedAgain, `asked again after a write of ${name}`).toEqual([]);
  }
});

test('what goes along with a removal, and what comes back, is seen too', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  const ids = await oneOfEach(db, ownerId);
  const counts = async () => {
    const each: [string, number][] = [];
    for (const table of owned) {
      const rows = () => db.select({ id: table.id }).from(table).where(eq(table.ownerId, ownerId));
      const known = await cachedReading(db, ownerId, `rows of ${getTableName(table)}`, rows);
      each.push([getTableName(table), known.length]);
      expect(known.length, getTableName(table)).toBe((await rows()).length);
    }
    return each;
  };
  const before = await counts();
  const trashId = await planner.people.remove(ids.people ?? '', 'Tomasz');
  expect(await counts()).not.toEqual(before);
  await planner.trash.undo(trashId);
  await counts();
});

test('an answer made of other answers is as old as the oldest of them', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  const inner = () => cachedReading(db, ownerId, 'inner', async () => (await names(db).execute({ ownerId })).length);
  const outer = () => cachedReading(db, ownerId, 'outer', async () => ({ people: await inner() }));
  const coarse = () => cachedReading(db, ownerId, 'around', async () => cachedAnswer(db, ownerId, 'any', async () => ({})));
  await planner.people.meet('Ada');
  await inner();
  expect(await outer()).toEqual({ people: 1 });
  const first = await coarse();
  await planner.people.meet('Bo');
  expect(await outer()).toEqual({ people: 2 });
  expect(await coarse()).not.toBe(first);
});

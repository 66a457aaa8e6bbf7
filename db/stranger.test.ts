import { eq, getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { acrossAccounts } from './across-accounts';
import type { Database } from './engine/client';
import { freshDatabase, freshPlanner, noon } from './engine/fresh-database';
import { MissingRow } from './errors';
import { oneOfEach } from './one-of-each';
import { type Planner, plannerOf } from './planner';
import { rowsOf } from './rows';
import * as schema from './schema';
import { newId } from './schema/columns';
import { type OwnerId, scopeOf } from './scope';

type OwnedTable = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn; version: SQLiteColumn; createdAt: SQLiteColumn };

const isOwned = (value: unknown): value is OwnedTable => is(value, SQLiteTable) && 'ownerId' in value && 'version' in value;
const owned = (Object.values(schema) as unknown[]).filter(isOwned);

let db: Database;
let owner: OwnerId;
let stranger: OwnerId;
let ids: Record<string, string>;

beforeAll(async () => {
  db = freshDatabase();
  ({ ownerId: owner } = await freshPlanner(db, 'Ines'));
  ({ ownerId: stranger } = await freshPlanner(db, 'Mallory'));
  ids = await oneOfEach(db, owner);
});

const everything = async () => JSON.stringify(await acrossAccounts(() => Promise.all(owned.map((table) => db.select().from(table)))));

describe('a stranger', () => {
  it.each(owned.map((table) => [getTableName(table), table] as const))('finds, changes and removes nothing in %s', async (name, table) => {
    const id = ids[name];
    expect(id, `${name} has no row to try: give it one in oneOfEach`).toBeDefined();
    if (!id) return;
    const rows = rowsOf(scopeOf(db, stranger, noon), table);
    const before = await everything();

    for (const tried of [id, newId()]) {
      await expect(rows.find(tried)).rejects.toThrow(MissingRow);
      await expect(rows.change(tried, {})).rejects.toThrow(MissingRow);
      await expect(rows.changeVersion(tried, 1, {})).rejects.toThrow(MissingRow);
      await expect(rows.remove(tried, 'mine now')).rejects.toThrow(MissingRow);
    }
    expect(await rows.select()).toEqual([]);
    expect(await everything()).toBe(before);
  });

  it.each(owned.map((table) => [getTableName(table), table] as const))('hangs nothing of theirs on a row of %s', async (name, table) => {
    const scope = scopeOf(db, stranger, noon);
    const before = await everything();
    for (const child of owned) {
      for (const key of pointersTo(table, child)) {
        const [template] = await db.select().from(child).where(eq(child.ownerId, owner));
        if (!template) continue;
        const { id: _id, ownerId: _owner, version: _version, createdAt: _at, ...fields } = template as Record<string, unknown>;
        await expect(rowsOf(scope, child).create({ ...fields, ...unique(child), [key]: ids[name] } as never)).rejects.toThrow(
          /FOREIGN KEY/,
        );
      }
    }
    expect(await everything()).toBe(before);
  });

  it('gets the same answer from every reader of the planner for another’s id as for a random one', async () => {
    const planner = plannerOf(db, stranger, noon);
    const readers = readersOf(planner);
    expect(readers.length).toBeGreaterThan(25);
    for (const [name, read] of readers) {
      const answers = await Promise.all(
        Object.values(ids).map(async (id) => {
          const theirs = await outcome(() => read(id));
          const unknownIds = await outcome(() => read(newId()));
          return [theirs, unknownIds];
        }),
      );
      for (const [theirs, unknownIds] of answers) expect(theirs, name).toBe(unknownIds);
    }
  });
});

/** The keys of `child` whose column points at `parent` together with the owner. */
function pointersTo(parent: OwnedTable, child: OwnedTable): string[] {
  const pointing = getTableConfig(child)
    .foreignKeys.map((key) => key.reference())
    .filter(({ foreignTable, columns }) => foreignTable === parent && columns.length === 2)
    .map(({ columns }) => columns[1]);
  return Object.entries(getTableColumns(child)).flatMap(([key, column]) => (pointing.includes(column) ? [key] : []));
}

/** Values that must not be there twice. */
const unique = (table: OwnedTable) => ('tokenHash' in table ? { tokenHash: newId() } : {});

/** Every function of the planner that reads with one id (and today), whatever the noun. */
function readersOf(planner: Planner): [string, (id: string) => unknown][] {
  const reading =
    /^(find|asOf|candidate|.*Of|.*OfPlan|of[A-Z].*|inForce|connections|acquaintances|thread|whole|one|inFull|drawn|counts|newJobs|isTalkedOver)$/;
  return Object.entries(planner).flatMap(([noun, repository]) =>
    Object.entries(repository)
      .filter(([name, value]) => typeof value === 'function' && reading.test(name))
      .map(
        ([name, read]) =>
          [`${noun}.${name}`, (id: string) => (read as (id: string, today: string) => unknown)(id, '2027-03-09')] as [
            string,
            (id: string) => unknown,
          ],
      ),
  );
}

async function outcome(read: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await read());
  } catch (error) {
    return `throws ${(error as Error).name}: ${(error as Error).message}`;
  }
}

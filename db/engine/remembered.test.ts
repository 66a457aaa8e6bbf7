import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { people } from '../schema';
import { databaseOn, migrationsFolder, queriesSoFar } from './client';
import { freshPlanner } from './fresh-database';
import { migrateDatabase } from './migrate';
import { recalled, remembered } from './remembered';

const today = '2027-03-09';
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-remembered-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const names = remembered((db) =>
  db
    .select({ person: { display: people.display }, at: people.createdAt })
    .from(people)
    .where(eq(people.ownerId, sql.placeholder('ownerId'))),
);

/** A planner on a file, as the app has it, so that another connection can write to it too. */
async function onFile() {
  const file = path.join(folder, 'throughline.db');
  const sqlite = new BetterSqlite3(file);
  sqlite.pragma('journal_mode = WAL');
  migrateDatabase(sqlite, migrationsFolder);
  return { file, sqlite, ...(await freshPlanner(databaseOn(sqlite))) };
}

async function counting<T>(work: () => Promise<T>) {
  const before = queriesSoFar();
  const result = await work();
  return { result, asked: queriesSoFar() - before };
}

test('an answer is given again until something is written, by whomever', async () => {
  const { db, file, sqlite, ownerId, planner } = await onFile();
  const ask = () => counting(async () => (await names(db).execute({ ownerId })).map(({ person }) => person.display));

  await planner.people.meet('Ada');
  expect(await ask()).toEqual({ result: ['Ada'], asked: 1 });
  expect(await ask()).toEqual({ result: ['Ada'], asked: 0 });

  await planner.people.meet('Bo');
  expect((await ask()).result.sort()).toEqual(['Ada', 'Bo']);
  expect((await ask()).asked).toBe(0);

  const beside = new BetterSqlite3(file);
  beside.prepare("update people set display = 'Cleo' where display = 'Bo'").run();
  beside.close();
  expect((await ask()).result.sort()).toEqual(['Ada', 'Cleo']);
  sqlite.close();
});

test('nobody is given what was asked for somebody else', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  const stranger = await freshPlanner(db, 'Stranger');
  await planner.people.meet('Ada');
  expect(await names(db).execute({ ownerId })).toHaveLength(1);
  expect(await names(db).execute({ ownerId: stranger.ownerId })).toEqual([]);
});

test('what was being asked while somebody wrote is not kept', async () => {
  const { db, planner } = await freshPlanner();
  let answer = (_rows: { name: string }[]) => {};
  const slow = recalled(db, 'slow', () => new Promise<{ name: string }[]>((resolve) => (answer = resolve)));
  await planner.people.meet('Ada');
  answer([{ name: 'before' }]);
  expect(await slow).toEqual([{ name: 'before' }]);
  expect(await recalled(db, 'slow', async () => [{ name: 'after' }])).toEqual([{ name: 'after' }]);
});

test('rows that several requests hold cannot be changed by one of them', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  await planner.people.meet('Ada');
  const rows = await names(db).execute({ ownerId });
  expect(() => (rows as unknown[]).pop()).toThrow(TypeError);
  expect(() => Object.assign(rows[0]?.person ?? {}, { display: 'Eve' })).toThrow(TypeError);
});

test('a room asks no more than who is there when nothing was written since the last one', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await tables.plans.create({ name: 'Energy', objective: 'Product', startsOn: today, endsOn: '2027-12-01' } as never);
  const plan = () =>
    Promise.all([planner.goals.inForce(planId, today), planner.goals.eventsOfPlan(planId, today), planner.threads.ofPlan(planId)]);
  expect((await counting(plan)).asked).toBe(6);
  expect((await counting(plan)).asked).toBe(0);
  await planner.people.meet('Ada');
  expect((await counting(plan)).asked).toBe(6);
});

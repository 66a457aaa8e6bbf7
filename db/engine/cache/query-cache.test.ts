import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { and, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shareSchema } from '@/lib/plan/sharing/share';
import { day } from '@/lib/plan/time/day';
import { readSession, startSession } from '../../accounts/sessions';
import { clearFailures, tryOnce } from '../../accounts/throttle';
import { people } from '../../schema';
import { guestOf } from '../../shared/guest';
import { atomically, mustChange } from '../atomically';
import { databaseOn, migrationsFolder, queriesSoFar } from '../client';
import { freshPlanner, noon } from '../fresh-database';
import { migrateDatabase } from '../migrate';
import { cachedAnswer, cachedQuery } from './query-cache';

const today = day('2027-03-09');
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-remembered-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const names = cachedQuery((db) =>
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
  migrateDatabase(sqlite, migrationsFolder, noon);
  return { file, sqlite, ...(await freshPlanner(databaseOn(sqlite))) };
}

async function counting<T>(work: () => Promise<T>) {
  const before = queriesSoFar();
  const result = await work();
  return { result, asked: queriesSoFar() - before };
}

test('an answer is given again until its owner writes, or another connection does', async () => {
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

test('what another owner, their mentor or a stranger at the sign-in form writes forgets nothing of mine', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  const other = await freshPlanner(db, 'Other');
  const planId = await other.planner.plans.begin({ name: 'Energy', objective: 'Product', startsOn: today, endsOn: day('2027-12-01') });
  const token = await other.planner.shares.open(planId, shareSchema.parse({ name: 'Adaeze', people: 'full', ends: 'never' }));
  await planner.people.meet('Ada');
  const asked = async (of: string) => (await counting(() => names(db).execute({ ownerId: of }))).asked;
  const later = new Date(noon.getTime() + 2 * 36e5);

  const session = await startSession(db, other.ownerId, '', noon);
  const writes = {
    theirs: () => other.planner.people.meet('Bo'),
    'a session begun': () => startSession(db, other.ownerId, '', noon),
    'a session touched': () => readSession(db, session, later),
    'a visit to their plan': () => guestOf(db, token, later),
    'feedback on it': async () =>
      (await guestOf(db, token, later))?.leaveFeedback({ text: 'Good', fromName: '', guestKey: 'k', receivedOn: today }),
    'a try to sign in': () => tryOnce(db, { key: 'account:a', most: 5, minutes: 10 }, noon),
    'a try forgiven': () => clearFailures(db, 'account:a'),
  };
  for (const [what, write] of Object.entries(writes)) {
    expect([await asked(ownerId), await asked(ownerId)][1], what).toBe(0);
    const rows = db.$client.prepare('select total_changes()').pluck().get();
    await write();
    expect(db.$client.prepare('select total_changes()').pluck().get(), what).not.toBe(rows);
    expect(await asked(ownerId), what).toBe(0);
  }
  await asked(other.ownerId);
  await other.planner.people.meet('Cy');
  expect(await asked(other.ownerId)).toBe(1);
});

test('a write without an owner counts for every owner', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  await planner.people.meet('Ada');
  await names(db).execute({ ownerId });
  db.update(people).set({ display: 'Eve' }).where(eq(people.ownerId, ownerId)).run();
  expect((await names(db).execute({ ownerId })).map(({ person }) => person.display)).toEqual(['Eve']);
});

test('a batch undone halfway drops what it may have changed, and no answers of other owners', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  const other = await freshPlanner(db, 'Other');
  await planner.people.meet('Ada');
  await names(db).execute({ ownerId });
  await names(db).execute({ ownerId: other.ownerId });
  const change = db.update(people).set({ display: 'Eve' }).where(eq(people.ownerId, ownerId));
  const none = db.delete(people).where(and(eq(people.ownerId, ownerId), eq(people.id, 'unknown')));
  await expect(atomically(db, ownerId, [change, mustChange(none, () => new Error('undone'))])).rejects.toThrow('undone');
  const { result, asked } = await counting(() => names(db).execute({ ownerId }));
  expect([asked, result[0]?.person.display]).toEqual([1, 'Ada']);
  expect((await counting(() => names(db).execute({ ownerId: other.ownerId }))).asked).toBe(0);
});

test('when more is kept than there is room for, who asked longest ago is forgotten', async () => {
  const { db } = await freshPlanner();
  const many = Array.from({ length: 90_000 }, () => 'x'.repeat(150));
  const ask = async (owner: string) => {
    let isAsked = false;
    await cachedAnswer(db, owner, 'many', async () => {
      isAsked = true;
      return many;
    });
    return isAsked;
  };
  expect([await ask('a'), await ask('b'), await ask('a'), await ask('c')]).toEqual([true, true, false, true]);
  expect([await ask('a'), await ask('c'), await ask('b')]).toEqual([false, false, true]);
});

test('never returns one owner’s rows to another', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  const stranger = await freshPlanner(db, 'Stranger');
  await planner.people.meet('Ada');
  expect(await names(db).execute({ ownerId })).toHaveLength(1);
  expect(await names(db).execute({ ownerId: stranger.ownerId })).toEqual([]);
});

test('what was being asked while its owner wrote is not kept', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  let answer = (_rows: { name: string }[]) => {};
  const slow = cachedAnswer(db, ownerId, 'slow', () => new Promise<{ name: string }[]>((resolve) => (answer = resolve)));
  await planner.people.meet('Ada');
  answer([{ name: 'before' }]);
  expect(await slow).toEqual([{ name: 'before' }]);
  expect(await cachedAnswer(db, ownerId, 'slow', async () => [{ name: 'after' }])).toEqual([{ name: 'after' }]);
});

test('rows that several requests hold cannot be changed by one of them', async () => {
  const { db, ownerId, planner } = await freshPlanner();
  await planner.people.meet('Ada');
  const rows = await names(db).execute({ ownerId });
  expect(() => (rows as unknown[]).pop()).toThrow(TypeError);
  expect(() => Object.assign(rows[0]?.person ?? {}, { display: 'Eve' })).toThrow(TypeError);
});

test('a page asks only who is signed in when nothing was written since the last one', async () => {
  const { planner, tables } = await freshPlanner();
  const planId = await tables.plans.create({ name: 'Energy', objective: 'Product', startsOn: today, endsOn: day('2027-12-01') } as never);
  const plan = () => planner.threads.drawn(planId, { today, pauses: [], weekStart: 1 });
  expect((await counting(plan)).asked).toBe(6);
  expect((await counting(plan)).asked).toBe(0);
  // Its goals and what counted toward them are known still; the other four queries name people.
  await planner.people.meet('Ada');
  expect((await counting(plan)).asked).toBe(4);
  await planner.settings.save({ weeklyMinutes: 45 });
  expect((await counting(plan)).asked).toBe(0);
});

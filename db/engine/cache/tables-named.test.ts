import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { processShared } from '@/lib/process-shared.mjs';
import { tellStory } from '../../demo/tell';
import { plannerOf } from '../../planner';
import { freshDatabase, noon } from '../fresh-database';
import { tablesRead, tablesWritten } from './tables-named';

type Opened = { opcode: string; p2: number; p3: number };

/** What SQLite itself opens for a statement, triggers and foreign keys included. */
function opened(sqlite: Database, statement: string): Record<'read' | 'written', string[]> {
  const tables = new Map(
    sqlite
      .prepare<[], { page: number; of: string }>('select rootpage as page, lower(tbl_name) as "of" from sqlite_schema where rootpage > 0')
      .all()
      .map(({ page, of }) => [page, of]),
  );
  const values = [...statement.matchAll(/\?/g)].map(() => null);
  const steps = sqlite.prepare<null[], Opened>(`explain ${statement}`).all(...values);
  const of = (...opcodes: string[]) => [
    ...new Set(steps.filter(({ opcode, p3 }) => opcodes.includes(opcode) && p3 === 0).flatMap(({ p2 }) => tables.get(p2) ?? [])),
  ];
  return { read: of('OpenRead', 'OpenWrite', 'ReopenIdx'), written: of('OpenWrite') };
}

test('names at least the tables that SQLite opens for every statement of a long story, a removal and its undo', async () => {
  const db = freshDatabase();
  const today = day('2027-03-09');
  const story = await tellStory(db, { email: 'demo@example.org', passwordHash: null, timeZone: 'Europe/Lisbon' }, today, noon);
  if (!story) throw new Error('The address is taken.');
  const planner = plannerOf(db, story.ownerId, noon);
  for (const plan of await planner.plans.list()) {
    await planner.threads.drawn(plan.id, { today, pauses: [], weekStart: 1 });
    await planner.navigationCounts(plan.id, today);
    const [goal] = await planner.goals.inForce(plan.id, today);
    if (goal) await planner.trash.undo(await planner.goals.remove(goal.id, 'A goal'));
    await planner.plans.remove(plan.id, 'A plan');
  }
  await planner.keepInTouch.reasons(today);

  const statements = [...(processShared.statements ?? [])];
  expect(statements.length).toBeGreaterThan(60);
  const sqlite = db.$client;
  for (const statement of statements) {
    const { read, written } = opened(sqlite, statement);
    expect(tablesRead(sqlite, statement), statement).toEqual(expect.arrayContaining(written.length > 0 ? [] : read));
    expect(tablesWritten(sqlite, statement), statement).toEqual(expect.arrayContaining(written));
  }
});

test('a statement that only reads writes nothing, and a view is what stands behind it', () => {
  const { $client: sqlite } = freshDatabase();
  expect(tablesWritten(sqlite, 'select "id" from "steps" where "owner_id" = ?')).toEqual([]);
  expect(tablesRead(sqlite, 'select * from people_spelled')).toEqual(expect.arrayContaining(['people_spelled', 'people_documents']));
  expect(tablesWritten(sqlite, 'update "steps" set "title" = ?')).not.toContain('people');
});

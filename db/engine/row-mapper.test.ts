import { and, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { acrossAccounts } from '../across-accounts';
import { goalChanges, goals, organizations, people, plans, users } from '../schema';
import type { Database } from './client';
import { freshPlanner } from './fresh-database';

/** Every shape of a selection: whole tables, parts, joins with and without a match, expressions, aliases, unions. */
const queries: Record<string, (db: Database) => PromiseLike<unknown[]>> = {
  'a whole table': (db) => db.select().from(users),
  'chosen columns, with a moment, a truth and a null': (db) =>
    db.select({ at: users.createdAt, welcomedAt: users.welcomedAt, isHere: sql`1`.mapWith(Boolean) }).from(users),
  'a join that finds and one that misses': (db) =>
    db
      .select({ person: people, organization: organizations, name: organizations.name, most: sql<number>`max(1, 2)`.as('most') })
      .from(people)
      .leftJoin(organizations, and(eq(organizations.ownerId, people.ownerId), eq(organizations.id, people.organizationId)))
      .orderBy(people.sortName),
  'parts of an inner join': (db) =>
    db
      .select({ plan: { id: plans.id, name: plans.name }, goal: { id: goals.id, target: goals.target }, change: goalChanges })
      .from(plans)
      .innerJoin(goals, eq(goals.planId, plans.id))
      .leftJoin(goalChanges, eq(goalChanges.goalId, goals.id)),
  'a part of two tables': (db) =>
    db
      .select({ both: { name: people.display, at: organizations.name } })
      .from(people)
      .leftJoin(organizations, eq(organizations.id, people.organizationId))
      .orderBy(people.sortName),
  'a union': (db) => unionAll(db.select({ id: people.id }).from(people), db.select({ id: plans.id }).from(plans)).orderBy(sql`1`),
  'what a change returns': (db) => db.update(users).set({ weekStart: 0 }).returning(),
  nothing: (db) => db.select().from(people).where(eq(people.id, 'nobody')),
};

it.each(Object.entries(queries))('reads %s as Drizzle does', async (_, query) => {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: '2027-01-04', endsOn: '2027-09-30' });
  const goal = { planId, statement: 'Talk', measure: 'manual', unit: 'talks', baseline: 0, target: 18 } as const;
  await tables.goals.create({ ...goal, startsOn: '2027-01-04', dueOn: '2027-06-30' });
  await planner.people.meet('Tomasz Wierzba');
  const [tomasz] = await tables.people.select();
  const organizationId = await tables.organizations.create({ name: 'Northgrid Flex' });
  await tables.people.change(tomasz?.id ?? '', { organizationId });
  await planner.people.meet('Ruth Adler');

  const plain = drizzle(db.$client, { casing: 'snake_case' });
  expect(await acrossAccounts(() => query(db))).toEqual(await query(plain));
});

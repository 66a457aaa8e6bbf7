import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { KeyConnectionRole, PersonCategory } from '@/lib/plan/words/words';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { keyConnections, outcomes, people } from '../../schema';
import { conversationsUpToToday, given, keyHere, owner, servesGoal } from './conversations';

/**
 * People by category: met for the first time since a day, spoken to again since then, helped by since then. And the plan's key
 * connections by role, in the same columns.
 */
export const coverageCounts = (db: Database) => {
  const each = conversationsUpToToday(db).as('each');
  const since = sql`>= ${given('from')}`;
  const spoke = db
    .select({
      personId: each.personId,
      first: sql`min(${each.on})`.as('first'),
      last: sql`max(${each.on})`.as('last'),
    })
    .from(each)
    .groupBy(each.personId)
    .as('spoke');
  const helped = db
    .select({ personId: outcomes.personId })
    .from(outcomes)
    .where(
      and(
        ownedBy(outcomes, owner),
        eq(outcomes.direction, 'received'),
        sql`${outcomes.happenedOn} between ${given('from')} and ${given('today')}`,
        servesGoal(db, outcomes.personId),
      ),
    )
    .groupBy(outcomes.personId)
    .as('helped');
  const count = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})`;
  const none = sql<number>`0`;
  return unionAll(
    db
      .select({
        category: sql<PersonCategory | null>`${people.category}`.as('category'),
        role: sql<KeyConnectionRole | null>`null`.as('role'),
        built: count(sql`${spoke.first} ${since}`).as('built'),
        maintained: count(sql`${spoke.last} ${since} and ${spoke.last} > ${spoke.first}`).as('maintained'),
        used: count(sql`${helped.personId} is not null`).as('used'),
      })
      .from(people)
      .leftJoin(spoke, eq(spoke.personId, people.id))
      .leftJoin(helped, eq(helped.personId, people.id))
      .where(
        and(
          ownedBy(people, owner),
          isNull(people.archivedAt),
          isNotNull(people.category),
          sql`(${spoke.personId} is not null or ${helped.personId} is not null)`,
        ),
      )
      .groupBy(people.category),
    db
      .select({
        category: sql<PersonCategory | null>`null`.as('category'),
        role: sql<KeyConnectionRole | null>`${keyConnections.role}`.as('role'),
        built: sql<number>`count(distinct ${keyConnections.personId})`.as('built'),
        maintained: none.as('maintained'),
        used: none.as('used'),
      })
      .from(keyConnections)
      .where(and(keyHere(db), isNotNull(keyConnections.role)))
      .groupBy(keyConnections.role),
  );
};

import { and, eq, isNotNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { goals, interactionPeople, interactions, keyConnections } from '../../schema';
import { sameInteraction } from '../../sql/joins';

export const given = sql.placeholder;
export const owner = given('ownerId');

/** The id that stands for every goal, since a prepared query takes no missing value. */
export const EVERY_GOAL = '';

/** Whether a person serves the goal that is asked for, or every goal is. */
export const servesGoal = (db: Database, personId: SQLWrapper): SQL => {
  const serving = db
    .select({ personId: keyConnections.personId })
    .from(keyConnections)
    .where(and(ownedBy(keyConnections, owner), eq(keyConnections.goalId, given('goalId'))));
  return sql`(${given('goalId')} = ${sql.raw(`'${EVERY_GOAL}'`)} or ${personId} in ${serving})`;
};

/** The key connections of the plan's goals, or of one. */
export const keyHere = (db: Database) =>
  and(
    ownedBy(keyConnections, owner),
    sql`${keyConnections.goalId} in ${db
      .select({ id: goals.id })
      .from(goals)
      .where(and(ownedBy(goals, owner), eq(goals.planId, given('planId'))))}`,
    sql`(${given('goalId')} = ${sql.raw(`'${EVERY_GOAL}'`)} or ${keyConnections.goalId} = ${given('goalId')})`,
  );

/** The day something counts as a conversation: an outreach does when it is answered. */
export const spokeOn = sql<Day>`coalesce(${interactions.answeredOn}, ${interactions.happenedOn})`;

export const isConversation = or(eq(interactions.isOutreach, false), isNotNull(interactions.answeredOn));

/** Every conversation up to today, once for each person who was in it and is asked for. */
export const conversationsUpToToday = (db: Database) =>
  db
    .select({ personId: interactionPeople.personId, on: spokeOn.as('on') })
    .from(interactionPeople)
    .innerJoin(interactions, sameInteraction)
    .where(
      and(
        ownedBy(interactionPeople, owner),
        isConversation,
        sql`${spokeOn} <= ${given('today')}`,
        servesGoal(db, interactionPeople.personId),
      ),
    );

import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { goals, interactionPeople, interactions, keyConnections } from '../../schema';
import { isConversation, sameInteraction, spokeOn } from '../../sql/joins';

export const given = sql.placeholder;
export const owner = given('ownerId');

/** The id that stands for every goal, since a prepared query takes no missing value. */
export const EVERY_GOAL = '';

/** Whether a row is of the goal that is asked for, or every goal is. */
export const isOfGoal = (goalId: SQLWrapper): SQL =>
  sql`(${given('goalId')} = ${sql.raw(`'${EVERY_GOAL}'`)} or ${goalId} = ${given('goalId')})`;

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
    isOfGoal(keyConnections.goalId),
  );

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

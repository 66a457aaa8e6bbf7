import { and, eq, exists, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, unionAll } from 'drizzle-orm/sqlite-core';
import type { GoalEvent } from '@/lib/plan/goal/progress';
import type { Day } from '@/lib/plan/time/day';
import type { Measure } from '@/lib/plan/words/words';
import { cachedQuery } from '../../engine/cache/query-cache';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { goalChanges, goalQuestions, goals, interactionPeople, interactions, keyConnections, measurements, outcomes } from '../../schema';
import type { Scope } from '../../scope';
import { isConversation, isReceivedIntroduction, sameInteraction, spokeOn } from '../../sql/joins';

const given = sql.placeholder;

/**
 * Everything that has counted toward the goals that `where` selects, oldest first, in one query: conversations with the goal's people,
 * introductions received from them, typed numbers, questions answered; each from the goal's start to today.
 */
const eventsWhere = (db: Database, where: SQL) => {
  const these = and(ownedBy(goals, given('ownerId')), where);
  const inItsDays = (on: SQL | AnySQLiteColumn) => sql`${on} between ${goals.startsOn} and ${given('today')}`;
  const keyTo = and(ownedBy(keyConnections, goals.ownerId), eq(keyConnections.goalId, goals.id));
  // A change of measure may be in effect before the row has it, so events of the new measure are read as well.
  const counts = (...measures: Measure[]) => {
    const later = db
      .select({ found: sql`1` })
      .from(goalChanges)
      .where(
        and(
          ownedBy(goalChanges, goals.ownerId),
          eq(goalChanges.goalId, goals.id),
          eq(goalChanges.field, 'measure'),
          eq(goalChanges.applied, false),
          inArray(goalChanges.to, measures),
        ),
      );
    return or(inArray(goals.measure, measures), exists(later));
  };
  const event = (
    what: GoalEvent['what'],
    { id, createdAt }: { id: AnySQLiteColumn; createdAt: AnySQLiteColumn },
    on: SQL<Day>,
    personId: SQL<string | null>,
    value: SQL<number>,
  ) => ({
    goalId: goals.id,
    id: sql<string>`${id}`.as('id'),
    what: sql<GoalEvent['what']>`${sql.raw(`'${what}'`)}`.as('what'),
    on: on.as('on'),
    personId,
    value,
    // Of two on one day, the one written down later is the later one.
    at: sql<number>`${createdAt}`,
  });

  return unionAll(
    db
      .select(event('conversation', interactions, spokeOn, sql`${interactionPeople.personId}`, sql`1`))
      .from(goals)
      .innerJoin(keyConnections, keyTo)
      .innerJoin(interactionPeople, and(ownedBy(interactionPeople, goals.ownerId), eq(interactionPeople.personId, keyConnections.personId)))
      .innerJoin(interactions, sameInteraction)
      .where(and(these, counts('conversations', 'people'), isConversation, inItsDays(spokeOn))),
    db
      .select(event('introduction', outcomes, sql`${outcomes.happenedOn}`, sql`${outcomes.personId}`, sql`1`))
      .from(goals)
      .innerJoin(keyConnections, keyTo)
      .innerJoin(outcomes, and(ownedBy(outcomes, goals.ownerId), eq(outcomes.personId, keyConnections.personId)))
      .where(and(these, counts('introductions'), isReceivedIntroduction, inItsDays(outcomes.happenedOn))),
    db
      .select(event('number', measurements, sql`${measurements.measuredOn}`, sql`null`, sql`${measurements.value}`))
      .from(goals)
      .innerJoin(measurements, and(ownedBy(measurements, goals.ownerId), eq(measurements.goalId, goals.id)))
      .where(and(these, counts('manual'), inItsDays(measurements.measuredOn))),
    db
      .select(event('answer', goalQuestions, sql`${goalQuestions.answeredOn}`, sql`null`, sql`1`))
      .from(goals)
      .innerJoin(goalQuestions, and(ownedBy(goalQuestions, goals.ownerId), eq(goalQuestions.goalId, goals.id)))
      .where(and(these, counts('questions'), isNotNull(goalQuestions.answeredOn), inItsDays(goalQuestions.answeredOn))),
  ).orderBy(sql`4`, sql`7`);
};

const ofOne = cachedQuery((db) => eventsWhere(db, eq(goals.id, given('goalId'))));
const ofPlan = cachedQuery((db) => eventsWhere(db, eq(goals.planId, given('planId'))));

export function goalEventsOf({ db, ownerId }: Scope) {
  return {
    eventsOfPlan: async (planId: string, today: Day): Promise<readonly GoalEvent[]> => await ofPlan(db).execute({ ownerId, planId, today }),
    eventsOf: async (goalId: string, today: Day): Promise<readonly GoalEvent[]> => await ofOne(db).execute({ ownerId, goalId, today }),
  };
}

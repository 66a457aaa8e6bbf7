import { and, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, unionAll } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/lib/plan/day';
import { goalAsOf } from '@/lib/plan/easing';
import type { GoalEvent } from '@/lib/plan/progress';
import { rowsOf } from '../rows';
import { goalChanges, goals, interactions, keyConnections, measurements, outcomes } from '../schema';
import type { Scope } from '../scope';

export type Goal = typeof goals.$inferSelect;
export type GoalChange = typeof goalChanges.$inferSelect;

export function goalsOf(scope: Scope) {
  const { db, ownerId } = scope;
  const rows = rowsOf(scope, goals);
  const changes = rowsOf(scope, goalChanges);

  return {
    ...rows,
    changes,

    /** The plan's goals, the one due first first. */
    ofPlan: (planId: string) =>
      db
        .select()
        .from(goals)
        .where(rows.mine(eq(goals.planId, planId)))
        .orderBy(goals.dueOn, goals.createdAt),

    /** The plan's goals as they count on this day: an easing that waited long enough is in force. One query. */
    async inForce(planId: string, today: Day) {
      const found = await db
        .select({ goal: goals, change: goalChanges })
        .from(goals)
        .leftJoin(
          goalChanges,
          and(eq(goalChanges.ownerId, goals.ownerId), eq(goalChanges.goalId, goals.id), eq(goalChanges.applied, false)),
        )
        .where(rows.mine(eq(goals.planId, planId)))
        .orderBy(goals.dueOn, goals.createdAt, goalChanges.createdAt);
      const waiting = found.flatMap(({ change }) => change ?? []);
      const each = [...new Map(found.map(({ goal }) => [goal.id, goal])).values()];
      return each.map((goal) =>
        goalAsOf(
          goal,
          waiting.filter(({ goalId }) => goalId === goal.id),
          today,
        ),
      );
    },

    /** The change log of every goal of the plan, oldest first. */
    changesOfPlan: (planId: string) =>
      db
        .select({ change: goalChanges })
        .from(goalChanges)
        .innerJoin(goals, and(eq(goals.ownerId, goalChanges.ownerId), eq(goals.id, goalChanges.goalId)))
        .where(changes.mine(eq(goals.planId, planId)))
        .orderBy(goalChanges.createdAt)
        .then((found) => found.map(({ change }) => change)),

    /**
     * What has counted so far toward each goal of the plan, oldest first, in one query: contacts with the goal's people,
     * introductions received from them, numbers typed in; each within the goal's own days.
     */
    async eventsOfPlan(planId: string, today: Day): Promise<GoalEvent[]> {
      const contactOn = sql<Day>`coalesce(${interactions.answeredOn}, ${interactions.happenedOn})`;
      const ofThisPlan = and(eq(goals.ownerId, ownerId), eq(goals.planId, planId));
      const inItsDays = (on: SQL | AnySQLiteColumn) => sql`${on} between ${goals.startsOn} and ${today}`;
      const keyTo = and(eq(keyConnections.ownerId, goals.ownerId), eq(keyConnections.goalId, goals.id));

      return unionAll(
        db
          .select({
            goalId: goals.id,
            on: contactOn.as('on'),
            personId: sql<string | null>`${interactions.personId}`,
            value: sql<number>`1`,
          })
          .from(goals)
          .innerJoin(keyConnections, keyTo)
          .innerJoin(interactions, and(eq(interactions.ownerId, goals.ownerId), eq(interactions.personId, keyConnections.personId)))
          .where(
            and(
              ofThisPlan,
              sql`${goals.measure} in ('conversations', 'people')`,
              or(eq(interactions.isOutreach, false), isNotNull(interactions.answeredOn)),
              inItsDays(contactOn),
            ),
          ),
        db
          .select({
            goalId: goals.id,
            on: sql<Day>`${outcomes.happenedOn}`,
            personId: sql<string | null>`${outcomes.personId}`,
            value: sql<number>`1`,
          })
          .from(goals)
          .innerJoin(keyConnections, keyTo)
          .innerJoin(outcomes, and(eq(outcomes.ownerId, goals.ownerId), eq(outcomes.personId, keyConnections.personId)))
          .where(
            and(
              ofThisPlan,
              eq(goals.measure, 'introductions'),
              eq(outcomes.kind, 'introduction'),
              eq(outcomes.direction, 'received'),
              inItsDays(outcomes.happenedOn),
            ),
          ),
        db
          .select({
            goalId: goals.id,
            on: sql<Day>`${measurements.measuredOn}`,
            personId: sql<string | null>`null`,
            value: sql<number>`${measurements.value}`,
          })
          .from(goals)
          .innerJoin(measurements, and(eq(measurements.ownerId, goals.ownerId), eq(measurements.goalId, goals.id)))
          .where(and(ofThisPlan, eq(goals.measure, 'manual'), inItsDays(measurements.measuredOn))),
      ).orderBy(sql`2`);
    },
  };
}

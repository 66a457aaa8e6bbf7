import { and, eq, exists, isNotNull, or, sql } from 'drizzle-orm';
import type { ThreadPlan } from '@/lib/plan/thread-plan';
import { rowsOf } from '../rows';
import { feedback, goals, interactions, keyConnections, outcomes, people, steps } from '../schema';
import type { Scope } from '../scope';

/** The rows a plan's thread is drawn from, in four queries whatever the number of people in the account. */
export function threadsOf(scope: Scope) {
  const { db, ownerId } = scope;

  const isKeyTo = (planId: string, personId: typeof outcomes.personId) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(keyConnections)
        .innerJoin(goals, and(eq(goals.ownerId, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
        .where(and(eq(keyConnections.ownerId, ownerId), eq(keyConnections.personId, personId), eq(goals.planId, planId))),
    );

  return {
    async ofPlan(planId: string): Promise<Omit<ThreadPlan, 'goals' | 'pauses' | 'today'>> {
      const [connected, planSteps, received, answers] = await Promise.all([
        db
          .select({ connection: keyConnections, person: people })
          .from(keyConnections)
          .innerJoin(goals, and(eq(goals.ownerId, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
          .innerJoin(people, and(eq(people.ownerId, keyConnections.ownerId), eq(people.id, keyConnections.personId)))
          .where(and(eq(keyConnections.ownerId, ownerId), eq(goals.planId, planId)))
          .orderBy(keyConnections.createdAt, people.sortName),
        db
          .select()
          .from(steps)
          .where(rowsOf(scope, steps).mine(eq(steps.planId, planId)))
          .orderBy(steps.dueOn, steps.createdAt),
        db
          .select({ outcome: outcomes, interaction: interactions })
          .from(outcomes)
          .leftJoin(interactions, and(eq(interactions.ownerId, outcomes.ownerId), eq(interactions.id, outcomes.interactionId)))
          .leftJoin(steps, and(eq(steps.ownerId, outcomes.ownerId), eq(steps.id, outcomes.stepId)))
          .where(
            and(
              eq(outcomes.ownerId, ownerId),
              or(eq(steps.planId, planId), and(sql`${steps.id} is null`, isKeyTo(planId, outcomes.personId))),
            ),
          )
          .orderBy(outcomes.happenedOn, outcomes.createdAt),
        db
          .select()
          .from(feedback)
          .where(rowsOf(scope, feedback).mine(eq(feedback.planId, planId), or(isNotNull(feedback.personId), isNotNull(feedback.fromName))))
          .orderBy(feedback.receivedOn),
      ]);
      return {
        keyConnections: connected.map(({ connection }) => connection),
        people: [...new Map(connected.map(({ person }) => [person.id, person])).values()],
        steps: planSteps,
        interactions: received.flatMap(({ interaction }) => interaction ?? []),
        outcomes: received.map(({ outcome }) => outcome),
        feedback: answers,
      };
    },
  };
}

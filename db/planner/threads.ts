import { and, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import { rowsOf } from '../rows';
import { feedback, goals, interactions, keyConnections, mentors, outcomes, people, shares, steps } from '../schema';
import type { Scope } from '../scope';
import { threadColumns } from './thread-columns';

/** Who has said yes to being a mentor, and has not ended. */
const mentorStages = ['accepted_trial', 'agreed', 'active'] as const;

/** The rows a plan's thread is drawn from, in four queries whatever the number of people in the account. */
export function threadsOf(scope: Scope) {
  const { db, ownerId } = scope;
  const { connection, person, step, interaction, outcome, feedback: said } = threadColumns;

  const sameGoal = and(eq(goals.ownerId, keyConnections.ownerId), eq(goals.id, keyConnections.goalId));
  const samePerson = (table: typeof keyConnections | typeof steps | typeof outcomes | typeof feedback) =>
    and(eq(people.ownerId, table.ownerId), eq(people.id, table.personId));

  const connected = (planId: string) => {
    const isMentor = [eq(mentors.ownerId, people.ownerId), eq(mentors.personId, people.id), eq(mentors.planId, planId)];
    return db
      .select({ connection, person, mentorId: mentors.id })
      .from(keyConnections)
      .innerJoin(goals, sameGoal)
      .innerJoin(people, samePerson(keyConnections))
      .leftJoin(mentors, and(...isMentor, inArray(mentors.stage, mentorStages)))
      .where(and(eq(keyConnections.ownerId, ownerId), eq(goals.planId, planId), isNull(people.archivedAt)))
      .orderBy(keyConnections.createdAt, people.sortName);
  };

  const planned = (planId: string) =>
    db
      .select({ step, person })
      .from(steps)
      .leftJoin(people, samePerson(steps))
      .where(rowsOf(scope, steps).mine(eq(steps.planId, planId)))
      .orderBy(steps.dueOn, steps.createdAt);

  /** What came of the plan's steps; and what came of no step, from the plan's people. */
  const received = (planId: string) => {
    const isKeyHere = and(eq(keyConnections.ownerId, ownerId), eq(keyConnections.personId, outcomes.personId), eq(goals.planId, planId));
    const fromKeyPerson = exists(db.select({ one: sql`1` }).from(keyConnections).innerJoin(goals, sameGoal).where(isKeyHere));
    return db
      .select({ outcome, interaction, person })
      .from(outcomes)
      .leftJoin(people, samePerson(outcomes))
      .leftJoin(interactions, and(eq(interactions.ownerId, outcomes.ownerId), eq(interactions.id, outcomes.interactionId)))
      .leftJoin(steps, and(eq(steps.ownerId, outcomes.ownerId), eq(steps.id, outcomes.stepId)))
      .where(rowsOf(scope, outcomes).mine(or(eq(steps.planId, planId), and(isNull(steps.id), fromKeyPerson))))
      .orderBy(outcomes.happenedOn, outcomes.createdAt);
  };

  const answered = (planId: string) =>
    db
      .select({ feedback: said, person })
      .from(feedback)
      .leftJoin(people, samePerson(feedback))
      .leftJoin(shares, and(eq(shares.ownerId, feedback.ownerId), eq(shares.id, feedback.shareId)))
      .where(rowsOf(scope, feedback).mine(eq(feedback.planId, planId)))
      .orderBy(feedback.receivedOn);

  return {
    /** Who was put away is nobody's key connection here. `mentorIds`: the people who are mentors of this plan now. */
    async ofPlan(planId: string) {
      const found = await Promise.all([connected(planId), planned(planId), received(planId), answered(planId)]);
      const [ties, ways, outcomesFound, answers] = found;
      return {
        keyConnections: ties.map((row) => row.connection),
        people: [...new Map(found.flat().flatMap((row) => (row.person ? [[row.person.id, row.person] as const] : []))).values()],
        steps: ways.map((row) => row.step),
        interactions: outcomesFound.flatMap((row) => row.interaction ?? []),
        outcomes: outcomesFound.map((row) => row.outcome),
        feedback: answers.map((row) => row.feedback),
        mentorIds: ties.flatMap((row) => (row.mentorId ? [row.person.id] : [])),
      };
    },
  };
}

import { and, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Calendar } from '@/lib/plan/goal/standing';
import { drawnPlan } from '@/lib/plan/thread/drawn-plan';
import { recalled, remembered } from '../../engine/remembered';
import { ownedBy } from '../../owned-by';
import { feedback, goals, interactions, keyConnections, mentors, outcomes, people, shares, steps } from '../../schema';
import type { Scope } from '../../scope';
import { itemsOf } from '../../sql/json';
import { goalsOf } from './goals';
import { threadColumns } from './thread-columns';

const owner = sql.placeholder('ownerId');
const plan = sql.placeholder('planId');

/** The rows a plan's thread is drawn from, in four queries whatever the number of people in the account. */
export function threadsOf(scope: Scope) {
  const { db, ownerId } = scope;
  const goalsHere = goalsOf(scope);

  /** Who was put away is nobody's key connection here. `mentors`: whoever is considered or is one, the first considered first. */
  async function ofPlan(planId: string) {
    const asked = { ownerId, planId };
    const [ways, received, said] = await Promise.all([planned(db).execute(asked), came(db).execute(asked), answered(db).execute(asked)]);
    const named = new Set([...ways, ...received.map(({ outcome }) => outcome), ...said].map(({ personId }) => personId));
    const everybody = await known(db).execute({ ...asked, named: JSON.stringify([...named]) });
    const once = [...new Map(everybody.map((row) => [row.person.id, row])).values()];
    return {
      people: once.map(({ person }) => person),
      keyConnections: everybody.flatMap(({ connection }) => connection ?? []),
      mentors: once
        .flatMap(({ person, mentor }) => (mentor ? { ...mentor, personId: person.id } : []))
        .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime()),
      steps: ways,
      interactions: received.flatMap(({ interaction }) => interaction ?? []),
      outcomes: received.map(({ outcome }) => outcome),
      feedback: said,
    };
  }

  return {
    ofPlan,

    /** The plan as it is drawn, with the goals and the rows it is drawn from. */
    drawn: (planId: string, calendar: Calendar) =>
      recalled(db, ownerId, `drawn ${JSON.stringify([planId, calendar])}`, async () => {
        const [goals, events, rows] = await Promise.all([
          goalsHere.inForce(planId, calendar.today),
          goalsHere.eventsOfPlan(planId, calendar.today),
          ofPlan(planId),
        ]);
        return { goals, rows, ...drawnPlan(goals, events, rows, calendar) };
      }),
  };
}

const plannedHere = and(ownedBy(steps, owner), eq(steps.planId, plan));
const saidHere = and(ownedBy(feedback, owner), eq(feedback.planId, plan));
const ofStep = and(ownedBy(steps, outcomes.ownerId), eq(steps.id, outcomes.stepId));
const keyHere = and(
  ownedBy(keyConnections, owner),
  sql`${keyConnections.goalId} in (select ${goals.id} from ${goals} where ${ownedBy(goals, owner)} and ${goals.planId} = ${plan})`,
);

/** Everybody the plan knows of, once for each goal they are a key connection of: those, its mentors, and whom its other rows named. */
const known = remembered((db) => {
  const mentorHere = and(ownedBy(mentors, owner), eq(mentors.planId, plan));
  const these = unionAll(
    db.select({ id: keyConnections.personId }).from(keyConnections).where(keyHere),
    db.select({ id: mentors.personId }).from(mentors).where(mentorHere),
    db.select({ id: sql<string>`value` }).from(itemsOf(sql.placeholder('named'))),
  );
  const isKey = and(keyHere, eq(keyConnections.personId, people.id), isNull(people.archivedAt));
  const { person, connection, mentor } = threadColumns;
  return db
    .select({ person, connection, mentor })
    .from(people)
    .leftJoin(keyConnections, isKey)
    .leftJoin(mentors, and(mentorHere, eq(mentors.personId, people.id)))
    .where(and(ownedBy(people, owner), inArray(people.id, these)))
    .orderBy(keyConnections.createdAt, people.sortName);
});

const planned = remembered((db) => db.select(threadColumns.step).from(steps).where(plannedHere).orderBy(steps.dueOn, steps.createdAt));

/** What came of the plan's steps; and what came of no step, from the plan's people. */
const came = remembered((db) => {
  const isKey = and(keyHere, eq(keyConnections.personId, outcomes.personId));
  const fromKeyPerson = exists(db.select({ one: sql`1` }).from(keyConnections).where(isKey));
  const { outcome, interaction } = threadColumns;
  return db
    .select({ outcome, interaction })
    .from(outcomes)
    .leftJoin(interactions, and(ownedBy(interactions, outcomes.ownerId), eq(interactions.id, outcomes.interactionId)))
    .leftJoin(steps, ofStep)
    .where(and(ownedBy(outcomes, owner), or(eq(steps.planId, plan), and(isNull(steps.id), fromKeyPerson))))
    .orderBy(outcomes.happenedOn, outcomes.createdAt);
});

const answered = remembered((db) =>
  db
    .select(threadColumns.feedback)
    .from(feedback)
    .leftJoin(shares, and(ownedBy(shares, feedback.ownerId), eq(shares.id, feedback.shareId)))
    .where(saidHere)
    .orderBy(feedback.receivedOn),
);

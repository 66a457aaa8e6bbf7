import { and, eq, exists, inArray, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { feedback, goals, interactions, keyConnections, outcomes, people, shares, steps } from '../../schema';
import { insertionOrder } from '../../sql/conditions';
import { itemsOf } from '../../sql/json';
import { threadColumns } from './thread-columns';

/**
 * Which rows of a plan its thread needs: everything open or late, whatever belongs to a step due after `since`, and the newest of the rest
 * for each person, which is all that a person without open rows is drawn from. Links of rows left out are in place; `settled` counts them
 * on each row, so that the thread's strength stays the same. An outcome comes with its step, and a step with all its outcomes.
 */
const given = sql.placeholder;
const owner = given('ownerId');
const plan = given('planId');

const goalsHere = (db: Database) =>
  db
    .select({ id: goals.id })
    .from(goals)
    .where(and(ownedBy(goals, owner), eq(goals.planId, plan)));

/** Key connections of the plan's goals. */
export const keyHere = (db: Database) => and(ownedBy(keyConnections, owner), inArray(keyConnections.goalId, goalsHere(db)));

/** People who are not archived. */
const keyPeople = (db: Database) =>
  db
    .select({ id: keyConnections.personId })
    .from(keyConnections)
    .innerJoin(people, and(ownedBy(people, keyConnections.ownerId), eq(people.id, keyConnections.personId), isNull(people.archivedAt)))
    .where(keyHere(db));

const newestFirst = (by: SQL, day: SQL) => sql<number>`rank() over (partition by ${by} order by ${day} desc)`;
const sumOf = (condition: SQL | undefined) => sql<number>`sum(coalesce(${condition}, 0)) over ()`;

/** Outcomes of the plan's steps, and of its key connections without a step; each with its step, found through its conversation too. */
function reportedBack(db: Database) {
  const direct = alias(steps, 'direct_step');
  const own = alias(steps, 'own_step');
  const fromKeyPerson = exists(
    db
      .select({ one: sql`1` })
      .from(keyConnections)
      .where(and(keyHere(db), eq(keyConnections.personId, outcomes.personId))),
  );
  const isOwed = and(
    eq(outcomes.direction, 'received'),
    isNull(outcomes.reportedBackOn),
    or(inArray(outcomes.kind, ['advice', 'introduction', 'referral']), isNull(outcomes.thankedOn)),
  );
  const servesGoal = or(
    inArray(own.goalId, goalsHere(db)),
    inArray(own.personId, keyPeople(db)),
    inArray(outcomes.personId, keyPeople(db)),
  );
  return db.$with('shown').as(
    db
      .select({
        id: outcomes.id,
        stepId: sql<string | null>`${own.id}`.as('its_step'),
        isShown:
          sql<number>`coalesce(${or(isOwed, sql`${own.dueOn} >= ${given('since')}`, and(isNull(own.doneOn), isNull(own.droppedOn), isNotNull(own.id)))}, 0)`.as(
            'is_shown',
          ),
        nth: newestFirst(
          sql`${isNull(own.id)}, ${isNull(own.droppedOn)}, ${own.personId}, ${own.goalId}, ${outcomes.personId}`,
          sql`${outcomes.happenedOn}`,
        ).as('nth_newest'),
        settled: sumOf(and(eq(outcomes.direction, 'received'), sql`not (${isOwed})`, servesGoal)).as('settled'),
      })
      .from(outcomes)
      .leftJoin(interactions, and(ownedBy(interactions, outcomes.ownerId), eq(interactions.id, outcomes.interactionId)))
      .leftJoin(direct, and(ownedBy(direct, outcomes.ownerId), eq(direct.id, outcomes.stepId)))
      .leftJoin(
        own,
        and(ownedBy(own, outcomes.ownerId), sql`${own.id} = coalesce(${outcomes.stepId}, ${interactions.stepId})`, eq(own.planId, plan)),
      )
      .where(and(ownedBy(outcomes, owner), or(eq(direct.planId, plan), and(isNull(direct.id), fromKeyPerson)))),
  );
}

export function pickedOutcomes(db: Database) {
  const all = reportedBack(db);
  const picked = db.$with('picked').as(
    db
      .select({ id: all.id, stepId: all.stepId })
      .from(all)
      .where(or(eq(all.isShown, 1), eq(all.nth, 1))),
  );
  const { outcome, interaction } = threadColumns;
  return db
    .with(all, picked)
    .select({ outcome, interaction, stepId: all.stepId, settled: all.settled })
    .from(all)
    .innerJoin(outcomes, and(ownedBy(outcomes, owner), eq(outcomes.id, all.id)))
    .leftJoin(interactions, and(ownedBy(interactions, outcomes.ownerId), eq(interactions.id, outcomes.interactionId)))
    .where(
      or(inArray(all.id, db.select({ id: picked.id }).from(picked)), inArray(all.stepId, db.select({ id: picked.stepId }).from(picked))),
    )
    .orderBy(outcomes.happenedOn, outcomes.createdAt, insertionOrder(outcomes));
}

/** Besides the selected steps, those in `named` (a JSON array of ids), which outcomes refer to. */
export function pickedSteps(db: Database) {
  const all = reportedBack(db);
  const hasOutcome = sql`${steps.id} in (select ${all.stepId} from ${all} where ${isNotNull(all.stepId)})`;
  const isOpen = and(isNull(steps.doneOn), isNull(steps.droppedOn));
  const asks = and(isNotNull(steps.doneOn), notInArray(steps.kind, ['thank', 'report_back', 'prepare']));
  const isAnswered = sql`(${steps.nothingCameOfIt} or ${hasOutcome})`;
  const servesGoal = or(inArray(steps.goalId, goalsHere(db)), inArray(steps.personId, keyPeople(db)));
  const ranked = db.$with('ranked').as(
    db
      .select({
        id: steps.id,
        isShown:
          sql<number>`${or(isOpen, and(asks, sql`not ${isAnswered}`), sql`${steps.dueOn} >= ${given('since')}`, sql`${steps.id} in (select value from ${itemsOf(given('named'))})`)}`.as(
            'is_shown',
          ),
        isPlain: sql<number>`${and(isNull(steps.droppedOn), sql`not ${hasOutcome}`)}`.as('is_plain'),
        nth: newestFirst(
          sql`${steps.personId}, ${steps.goalId}, ${and(isNull(steps.droppedOn), sql`not ${hasOutcome}`)}`,
          sql`coalesce(${steps.doneOn}, ${steps.dueOn})`,
        ).as('nth_newest'),
        settled: sumOf(and(asks, isAnswered, servesGoal)).as('settled'),
      })
      .from(steps)
      .where(and(ownedBy(steps, owner), eq(steps.planId, plan))),
  );
  return db
    .with(all, ranked)
    .select({ step: threadColumns.step, settled: ranked.settled })
    .from(ranked)
    .innerJoin(steps, and(ownedBy(steps, owner), eq(steps.id, ranked.id)))
    .where(or(eq(ranked.isShown, 1), and(eq(ranked.isPlain, 1), eq(ranked.nth, 1))))
    .orderBy(steps.dueOn, steps.createdAt, insertionOrder(steps));
}

export function pickedFeedback(db: Database) {
  const ranked = db.$with('ranked').as(
    db
      .select({
        id: feedback.id,
        isShown: sql<number>`${isNull(feedback.answeredOn)}`.as('is_shown'),
        nth: newestFirst(sql`${feedback.personId}, ${feedback.shareId}, ${feedback.fromName}`, sql`${feedback.receivedOn}`).as(
          'nth_newest',
        ),
        settled: sumOf(isNotNull(feedback.answeredOn)).as('settled'),
      })
      .from(feedback)
      .where(and(ownedBy(feedback, owner), eq(feedback.planId, plan))),
  );
  return db
    .with(ranked)
    .select({ said: threadColumns.feedback, settled: ranked.settled })
    .from(ranked)
    .innerJoin(feedback, and(ownedBy(feedback, owner), eq(feedback.id, ranked.id)))
    .leftJoin(shares, and(ownedBy(shares, feedback.ownerId), eq(shares.id, feedback.shareId)))
    .where(or(eq(ranked.isShown, 1), eq(ranked.nth, 1)))
    .orderBy(feedback.receivedOn, insertionOrder(feedback));
}

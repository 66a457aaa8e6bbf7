import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { InteractionKind, OutcomeKind } from '@/lib/plan/words/words';
import type { Database } from '../../engine/client';
import { preparedQuery } from '../../engine/prepared-query';
import { ownedBy } from '../../owned-by';
import { goals, interactionPeople, interactions, keyConnections, mentors, outcomes, people, reviews } from '../../schema';
import { isConversation, sameInteraction, samePerson, spokeOn } from '../../sql/joins';
import { given, owner } from '../progress/conversations';

/** Whether someone is one of the plan's people: a key connection of its goals, a mentor or a candidate. */
const isOfPlan = (db: Database, personId: typeof people.id | typeof outcomes.personId | typeof interactionPeople.personId) => {
  const these = unionAll(
    db
      .select({ id: keyConnections.personId })
      .from(keyConnections)
      .innerJoin(goals, and(ownedBy(goals, keyConnections.ownerId), eq(goals.id, keyConnections.goalId)))
      .where(and(ownedBy(keyConnections, owner), eq(goals.planId, given('planId')))),
    db
      .select({ id: mentors.personId })
      .from(mentors)
      .where(and(ownedBy(mentors, owner), eq(mentors.planId, given('planId')))),
  );
  return sql`${personId} in ${these}`;
};

const inItsDays = (on: ReturnType<typeof sql> | typeof outcomes.happenedOn) => sql`${on} between ${given('from')} and ${given('to')}`;

/** How many conversations and outreach messages there were with the plan's people, by kind. */
export const sourceCounts = preparedQuery((db) =>
  db
    .select({
      kind: sql<InteractionKind>`${interactions.kind}`,
      isOutreach: sql`${interactions.isOutreach}`.mapWith(Boolean),
      count: sql<number>`count(distinct ${interactions.id})`,
      answered: sql<number>`count(distinct case when ${interactions.answeredOn} is not null then ${interactions.id} end)`,
    })
    .from(interactionPeople)
    .innerJoin(interactions, sameInteraction)
    .where(and(ownedBy(interactionPeople, owner), inItsDays(sql`${interactions.happenedOn}`), isOfPlan(db, interactionPeople.personId)))
    .groupBy(interactions.kind, interactions.isOutreach),
);

/** What was received from the plan's people, by its kind and by the conversation or outreach it came from, also through a step. */
export const broughtCounts = preparedQuery((db) =>
  db
    .select({
      kind: sql<InteractionKind | null>`${interactions.kind}`,
      isOutreach: sql`${interactions.isOutreach}`.mapWith(Boolean),
      outcome: sql<OutcomeKind>`${outcomes.kind}`,
      count: sql<number>`count(distinct ${outcomes.id})`,
    })
    .from(outcomes)
    .leftJoin(
      interactions,
      and(
        ownedBy(interactions, outcomes.ownerId),
        sql`(${interactions.id} = ${outcomes.interactionId} or (${outcomes.interactionId} is null and ${interactions.stepId} = ${outcomes.stepId}))`,
      ),
    )
    .where(
      and(
        ownedBy(outcomes, owner),
        eq(outcomes.direction, sql.raw("'received'")),
        inItsDays(outcomes.happenedOn),
        isOfPlan(db, outcomes.personId),
      ),
    )
    .groupBy(interactions.kind, interactions.isOutreach, outcomes.kind),
);

/** How many of the plan's people you spoke with in its days, and with how many of them for the first time. */
export const spokenCounts = preparedQuery((db) => {
  const each = db
    .select({ first: sql`min(${spokeOn})`.as('first'), last: sql`max(${spokeOn})`.as('last') })
    .from(interactionPeople)
    .innerJoin(interactions, sameInteraction)
    .where(
      and(ownedBy(interactionPeople, owner), isConversation, sql`${spokeOn} <= ${given('to')}`, isOfPlan(db, interactionPeople.personId)),
    )
    .groupBy(interactionPeople.personId)
    .as('each');
  return db
    .select({
      spoken: sql<number>`count(*) filter (where ${each.last} >= ${given('from')})`,
      met: sql<number>`count(*) filter (where ${each.first} >= ${given('from')})`,
    })
    .from(each);
});

/** What was received and neither thanked for nor reported back on, the longest owed first. */
export const owedThanks = preparedQuery((db) =>
  db
    .select({ name: people.display, kind: outcomes.kind, text: outcomes.text, on: outcomes.happenedOn })
    .from(outcomes)
    .innerJoin(people, samePerson(outcomes))
    .where(
      and(
        ownedBy(outcomes, owner),
        eq(outcomes.direction, sql.raw("'received'")),
        isNull(outcomes.thankedOn),
        isNull(outcomes.reportedBackOn),
        inItsDays(outcomes.happenedOn),
        isOfPlan(db, outcomes.personId),
      ),
    )
    .orderBy(outcomes.happenedOn)
    .limit(given('limit')),
);

/** What the plan's closed weeks say was learned, the latest first; of a week that was corrected, its correction. */
export const learnedLines = preparedQuery((db) =>
  db
    .select({ on: reviews.weekOn, text: reviews.learned, closedAt: sql<number>`max(${reviews.closedAt})` })
    .from(reviews)
    .where(
      and(
        ownedBy(reviews, owner),
        eq(reviews.planId, given('planId')),
        sql`${reviews.closedAt} is not null`,
        ne(reviews.learned, sql.raw("''")),
      ),
    )
    .groupBy(reviews.weekOn)
    .orderBy(desc(reviews.weekOn))
    .limit(given('limit')),
);

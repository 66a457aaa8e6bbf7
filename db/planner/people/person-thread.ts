import { and, desc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import { starTag } from '@/lib/plan/people/star';
import type { Day } from '@/lib/plan/time/day';
import type { Direction, FeedbackKind, OutcomeKind } from '@/lib/plan/words/words';
import { ownedBy } from '../../owned-by';
import { feedback, goals, interactions, keyConnections, outcomes, people, steps, tags } from '../../schema';
import type { Scope } from '../../scope';
import { differs } from '../../sql/conditions';

/** Rows of each kind on one page, the latest. */
const SHOWN = 200;

/** Everything that happened and is planned with one person, in four queries. */
export function personThreadOf({ db, ownerId }: Scope) {
  return {
    /** The goals of the plan, and goals of other plans that the person serves; `connectionId` is null for a goal they do not serve. */
    connections: (personId: string, planId: string) =>
      db
        .select({
          goalId: goals.id,
          statement: goals.statement,
          connectionId: keyConnections.id,
          role: keyConnections.role,
          reason: keyConnections.reason,
          createdAt: keyConnections.createdAt,
        })
        .from(goals)
        .leftJoin(
          keyConnections,
          and(ownedBy(keyConnections, goals.ownerId), eq(keyConnections.goalId, goals.id), eq(keyConnections.personId, personId)),
        )
        .where(and(ownedBy(goals, ownerId), or(eq(goals.planId, planId), isNotNull(keyConnections.id))))
        .orderBy(goals.dueOn),

    /** A few people who share a tag with this one and work elsewhere: introductions to suggest. */
    acquaintances: (personId: string) => {
      const theirs = alias(tags, 'theirs');
      const other = alias(people, 'other');
      return db
        .select({ display: other.display, tag: sql<string>`min(${tags.tag})` })
        .from(theirs)
        .innerJoin(tags, and(ownedBy(tags, theirs.ownerId), eq(tags.tag, theirs.tag), ne(tags.personId, personId)))
        .innerJoin(people, and(ownedBy(people, theirs.ownerId), eq(people.id, personId)))
        .innerJoin(
          other,
          and(
            ownedBy(other, tags.ownerId),
            eq(other.id, tags.personId),
            isNull(other.archivedAt),
            isNotNull(other.lastContactOn),
            differs(other.organizationId, people.organizationId),
          ),
        )
        .where(and(ownedBy(theirs, ownerId), eq(theirs.personId, personId), ne(theirs.tag, starTag)))
        .groupBy(other.id)
        .orderBy(desc(other.lastContactOn))
        .limit(2);
    },

    async thread(personId: string) {
      const [spoken, planned, came] = await Promise.all([spokenWith(personId), stepsWith(personId), cameOf(personId)]);
      // A union decodes by its first half alone, and here the halves differ in kind.
      return {
        interactions: spoken,
        steps: planned,
        outcomes: came.filter(isOutcome).map((row) => ({ ...row, kind: outcomes.kind.mapFromDriverValue(row.kind) as OutcomeKind })),
        feedback: came
          .filter(isFeedback)
          .map((row) => ({ ...row, kind: feedback.kind.mapFromDriverValue(row.kind) as FeedbackKind | null })),
      };
    },
  };

  function spokenWith(personId: string) {
    return db
      .select()
      .from(interactions)
      .where(and(ownedBy(interactions, ownerId), eq(interactions.personId, personId)))
      .orderBy(desc(interactions.happenedOn), desc(interactions.createdAt))
      .limit(SHOWN);
  }

  function stepsWith(personId: string) {
    return db
      .select({ step: steps, goal: goals.statement })
      .from(steps)
      .leftJoin(goals, and(ownedBy(goals, steps.ownerId), eq(goals.id, steps.goalId)))
      .where(and(ownedBy(steps, ownerId), eq(steps.personId, personId)))
      .orderBy(desc(steps.dueOn), desc(steps.createdAt))
      .limit(SHOWN)
      .then((rows) => rows.map(({ step, goal }) => ({ ...step, goal })));
  }

  /** Outcomes and feedback alike: what was said, and what was answered to it. */
  function cameOf(personId: string) {
    const introduced = alias(people, 'introduced');
    return unionAll(
      db
        .select({
          noun: sql<'outcome' | 'feedback'>`'outcome'`,
          id: outcomes.id,
          version: outcomes.version,
          kind: sql<OutcomeKind | FeedbackKind | null>`${outcomes.kind}`,
          direction: outcomes.direction,
          text: outcomes.text,
          happenedOn: sql<Day>`${outcomes.happenedOn}`.mapWith(outcomes.happenedOn).as('happened_on'),
          stepId: outcomes.stepId,
          interactionId: outcomes.interactionId,
          reportBackBy: outcomes.reportBackBy,
          answeredOn: (sql`${outcomes.reportedBackOn}`.mapWith(outcomes.reportedBackOn) as SQL<Day | null>).as('answered_on'),
          answer: sql<string>`${outcomes.report}`.as('answer'),
          thankedOn: outcomes.thankedOn,
          introducedId: outcomes.introducedId,
          introduced: sql<string | null>`${introduced.display}`.as('introduced_name'),
        })
        .from(outcomes)
        .leftJoin(introduced, and(ownedBy(introduced, outcomes.ownerId), eq(introduced.id, outcomes.introducedId)))
        .where(and(ownedBy(outcomes, ownerId), eq(outcomes.personId, personId))),
      db
        .select({
          noun: sql<'outcome' | 'feedback'>`'feedback'`,
          id: feedback.id,
          version: feedback.version,
          kind: sql<OutcomeKind | FeedbackKind | null>`${feedback.kind}`,
          direction: sql<Direction>`'received'`,
          text: feedback.text,
          happenedOn: sql<Day>`${feedback.receivedOn}`,
          stepId: feedback.stepId,
          interactionId: sql<string | null>`null`,
          reportBackBy: sql<Day | null>`null`,
          answeredOn: sql<Day | null>`${feedback.answeredOn}`,
          answer: sql<string>`${feedback.answer}`,
          thankedOn: sql<Day | null>`null`,
          introducedId: sql<string | null>`null`,
          introduced: sql<string | null>`null`,
        })
        .from(feedback)
        .where(and(ownedBy(feedback, ownerId), eq(feedback.personId, personId))),
    )
      .orderBy(desc(sql`happened_on`))
      .limit(SHOWN);
  }
}

type Came = { noun: 'outcome' | 'feedback'; kind: OutcomeKind | FeedbackKind | null };
const isOutcome = <Row extends Came>(row: Row): row is Row & { noun: 'outcome'; kind: OutcomeKind } => row.noun === 'outcome';
const isFeedback = <Row extends Came>(row: Row): row is Row & { noun: 'feedback'; kind: FeedbackKind | null } => row.noun === 'feedback';

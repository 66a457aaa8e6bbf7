import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/lib/plan/time/day';
import type { Direction, FeedbackKind, OutcomeKind } from '@/lib/plan/words/words';
import { ownedBy } from '../../owned-by';
import { feedback, goals, interactionPeople, interactions, outcomes, people, steps } from '../../schema';
import type { Scope } from '../../scope';
import { hasPerson, isWith, presentPeople, samePerson, spokeOn } from '../../sql/joins';
import { jsonObject, listOf } from '../../sql/json';
import { othersOfStep } from '../steps/others';

type Where = SQL | undefined;

/** No more of each row than a timeline and its dialogs look at: it is sent to the browser. */
const listed = {
  interaction: {
    id: interactions.id,
    version: interactions.version,
    kind: interactions.kind,
    happenedOn: interactions.happenedOn,
    line: interactions.line,
    isOutreach: interactions.isOutreach,
    answeredOn: interactions.answeredOn,
    followedUpOn: interactions.followedUpOn,
    followedUpAgainOn: interactions.followedUpAgainOn,
    closedOn: interactions.closedOn,
    outOfOfficeUntil: interactions.outOfOfficeUntil,
    stepId: interactions.stepId,
  },
  step: {
    id: steps.id,
    version: steps.version,
    planId: steps.planId,
    goalId: steps.goalId,
    personId: steps.personId,
    kind: steps.kind,
    title: steps.title,
    dueOn: steps.dueOn,
    atTime: steps.atTime,
    place: steps.place,
    notes: steps.notes,
    recurrence: steps.recurrence,
    cue: steps.cue,
    response: steps.response,
    obstacle: steps.obstacle,
    fallback: steps.fallback,
    doneOn: steps.doneOn,
    droppedOn: steps.droppedOn,
    nothingCameOfIt: steps.nothingCameOfIt,
  },
};

/** The rows that hang on one person, narrowed by a condition on their own table; newest first. */
export function personRowsOf({ db, ownerId }: Scope) {
  return {
    spoken(personId: string, where: Where, limit = -1) {
      return db
        .select({ ...listed.interaction, others: othersIn(personId) })
        .from(interactions)
        .where(and(ownedBy(interactions, ownerId), hasPerson(ownerId, personId), where))
        .orderBy(desc(spokeOn), desc(interactions.createdAt))
        .limit(limit);
    },

    planned: (personId: string, where: Where) =>
      db
        .select({ step: listed.step, goal: goals.statement, person: people.display, others: othersOfStep() })
        .from(steps)
        .leftJoin(goals, and(ownedBy(goals, steps.ownerId), eq(goals.id, steps.goalId)))
        .leftJoin(people, samePerson(steps))
        .where(and(ownedBy(steps, ownerId), isWith(ownerId, personId), where))
        .orderBy(desc(steps.dueOn), desc(steps.createdAt))
        .then((rows) => rows.map(({ step, ...more }) => ({ ...step, ...more }))),

    async came(personId: string, where: { outcomes: Where; feedback: Where }) {
      const rows = await cameOf(personId, where);
      // A union reads a column by its first half alone, and here the two halves are of different kinds.
      return {
        outcomes: rows.filter(isOutcome).map((row) => ({ ...row, kind: outcomes.kind.mapFromDriverValue(row.kind) as OutcomeKind })),
        feedback: rows
          .filter(isFeedback)
          .map((row) => ({ ...row, kind: feedback.kind.mapFromDriverValue(row.kind) as FeedbackKind | null })),
      };
    },
  };

  /** Who else was in a conversation, in the order they were named. */
  function othersIn(personId: string) {
    const other = alias(people, 'other');
    const fields = jsonObject([
      ['id', other.id],
      ['display', other.display],
    ]);
    return listOf<{ id: string; display: string }>(
      fields,
      sql`(select ${interactionPeople.personId} as person_id from ${interactionPeople} where ${presentPeople}
          and ${interactionPeople.personId} <> ${personId} order by ${interactionPeople.position}) as present
        inner join ${people} as other on ${ownedBy(other, interactions.ownerId)} and ${other.id} = present.person_id`,
    );
  }

  /** Outcomes and feedback alike: what someone said and how it was answered. */
  function cameOf(personId: string, where: { outcomes: Where; feedback: Where }) {
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
        .where(and(ownedBy(outcomes, ownerId), eq(outcomes.personId, personId), where.outcomes)),
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
        .where(and(ownedBy(feedback, ownerId), eq(feedback.personId, personId), where.feedback)),
    ).orderBy(desc(sql`happened_on`));
  }
}

type Came = { noun: 'outcome' | 'feedback'; kind: OutcomeKind | FeedbackKind | null };
const isOutcome = <Row extends Came>(row: Row): row is Row & { noun: 'outcome'; kind: OutcomeKind } => row.noun === 'outcome';
const isFeedback = <Row extends Came>(row: Row): row is Row & { noun: 'feedback'; kind: FeedbackKind | null } => row.noun === 'feedback';

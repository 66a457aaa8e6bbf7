import { and, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/lib/plan/time/day';
import type { Direction, FeedbackKind, OutcomeKind } from '@/lib/plan/words/words';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { feedback, outcomes } from '../../schema';
import { given, owner, servesGoal } from './conversations';

/** Outcomes within these days, see `OutcomeCount`; and the plan's feedback of them, see `FeedbackCount`, in the same columns. */
export const outcomeCounts = (db: Database) => {
  const openBy = sql<Day | null>`case when ${outcomes.reportedBackOn} is null then ${outcomes.reportBackBy} end`;
  const isAnswered = sql`(${feedback.answeredOn} is not null or ${feedback.stepId} is not null)`;
  return unionAll(
    db
      .select({
        direction: sql<Direction | null>`${outcomes.direction}`.as('direction'),
        kind: sql<OutcomeKind | FeedbackKind | null>`${outcomes.kind}`.as('kind'),
        openBy: openBy.as('open_by'),
        count: sql<number>`count(*)`.as('count'),
        closed: sql<number>`count(${outcomes.reportedBackOn})`.as('closed'),
      })
      .from(outcomes)
      .where(
        and(
          ownedBy(outcomes, owner),
          sql`${outcomes.happenedOn} between ${given('from')} and ${given('today')}`,
          servesGoal(db, outcomes.personId),
        ),
      )
      .groupBy(outcomes.direction, outcomes.kind, openBy),
    db
      .select({
        direction: sql<Direction | null>`null`.as('direction'),
        kind: sql<OutcomeKind | FeedbackKind | null>`${feedback.kind}`.as('kind'),
        openBy: sql<Day | null>`null`.as('open_by'),
        count: sql<number>`count(*)`.as('count'),
        closed: sql<number>`count(*) filter (where ${isAnswered})`.as('closed'),
      })
      .from(feedback)
      .where(
        and(
          ownedBy(feedback, owner),
          eq(feedback.planId, given('planId')),
          sql`${feedback.receivedOn} between ${given('from')} and ${given('today')}`,
          servesGoal(db, feedback.personId),
        ),
      )
      .groupBy(feedback.kind),
  );
};

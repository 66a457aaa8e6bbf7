import { and, between, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Commitment } from '@/lib/plan/review/review';
import type { Day } from '@/lib/plan/time/day';
import { cachedQuery } from '../../engine/cache/query-cache';
import type { Database } from '../../engine/client';
import { preparedQuery } from '../../engine/prepared-query';
import { ownedBy } from '../../owned-by';
import { missedCommitments, steps } from '../../schema';
import { EVERY_GOAL, given, isOfGoal, owner } from './conversations';

/** The days the plan's steps were due within these days, both ends inclusive. A step moved too late counts as missed on its old day. */
const promisedIn = (db: Database) => {
  const none = sql<Day | null>`null`;
  const ofPlan = and(ownedBy(steps, owner), eq(steps.planId, given('planId')), isOfGoal(steps.goalId));
  const now = db
    .select({ dueOn: steps.dueOn, doneOn: steps.doneOn, droppedOn: steps.droppedOn })
    .from(steps)
    .where(and(ofPlan, between(steps.dueOn, given('from'), given('to'))));
  const missed = db
    .select({ dueOn: missedCommitments.dueOn, doneOn: none, droppedOn: none })
    .from(missedCommitments)
    .innerJoin(steps, and(ownedBy(steps, missedCommitments.ownerId), eq(steps.id, missedCommitments.stepId)))
    .where(
      and(
        ownedBy(missedCommitments, owner),
        eq(steps.planId, given('planId')),
        isOfGoal(steps.goalId),
        between(missedCommitments.dueOn, given('from'), given('to')),
      ),
    );
  return unionAll(now, missed);
};

const promised = cachedQuery(promisedIn);

export const commitmentsOf = async (
  db: Database,
  asked: { ownerId: string; planId: string; from: Day; to: Day },
): Promise<readonly Commitment[]> => await promised(db).execute({ ...asked, goalId: EVERY_GOAL });

/** The same counted by day, see `sayDo`. */
export const commitmentsIn = async (db: Database, asked: { ownerId: string; planId: string; from: Day; to: Day }) =>
  byDay(db).execute({ ...asked, goalId: EVERY_GOAL });

export const commitmentsByDay = (db: Database) => {
  const each = promisedIn(db).as('each');
  const isDue = sql`(${each.droppedOn} is null or ${each.droppedOn} > ${each.dueOn})`;
  return db
    .select({
      on: each.dueOn,
      due: sql<number>`count(*) filter (where ${isDue})`,
      done: sql<number>`count(*) filter (where ${isDue} and ${each.doneOn} <= ${each.dueOn})`,
    })
    .from(each)
    .groupBy(each.dueOn)
    .orderBy(each.dueOn);
};

const byDay = preparedQuery(commitmentsByDay);

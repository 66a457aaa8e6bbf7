import { and, between, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Rhythmic } from '@/lib/plan/people/rhythm-view';
import type { Commitment } from '@/lib/plan/review/review';
import type { Day } from '@/lib/plan/time/day';
import { cachedQuery } from '../../engine/query-cache';
import { ownedBy } from '../../owned-by';
import { missedCommitments, people, steps } from '../../schema';
import type { Scope } from '../../scope';

/** The columns that the charts of consistency and rhythm need. */
export function progressOf({ db, ownerId }: Scope) {
  return {
    /** The days the plan's steps were due within these days, both ends inclusive. A step moved too late counts as missed on its old day. */
    commitments: async (planId: string, from: Day, to: Day): Promise<readonly Commitment[]> =>
      await promised(db).execute({ ownerId, planId, from, to }),

    /** Everyone with a rhythm. */
    async rhythms(): Promise<Rhythmic[]> {
      const rows = await inRhythm(db).execute({ ownerId });
      return rows.map(({ waitingSince, snoozedUntil, ...person }) => ({
        ...person,
        ...(waitingSince && { waitingSince }),
        ...(snoozedUntil && { snoozedUntil }),
      }));
    },
  };
}

const given = sql.placeholder;

const promised = cachedQuery((db) => {
  const none = sql<Day | null>`null`;
  const ofPlan = and(ownedBy(steps, given('ownerId')), eq(steps.planId, given('planId')));
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
        ownedBy(missedCommitments, given('ownerId')),
        eq(steps.planId, given('planId')),
        between(missedCommitments.dueOn, given('from'), given('to')),
      ),
    );
  return unionAll(now, missed);
});

const inRhythm = cachedQuery((db) =>
  db
    .select({
      id: people.id,
      given: people.given,
      display: people.display,
      rhythmDays: sql<number>`${people.rhythmDays}`,
      lastContactOn: people.lastContactOn,
      waitingSince: people.waitingSince,
      snoozedUntil: people.snoozedUntil,
    })
    .from(people)
    .where(and(ownedBy(people, given('ownerId')), isNotNull(people.rhythmDays), isNull(people.archivedAt))),
);

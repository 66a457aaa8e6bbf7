import { and, between, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';
import type { Commitment } from '@/lib/plan/review';
import type { Rhythmic } from '@/lib/plan/rhythm-view';
import { remembered } from '../remembered';
import { people, steps } from '../schema';
import type { Scope } from '../scope';

/** What the charts of consistency and rhythm are drawn from, no wider than they look at. */
export function progressOf({ db, ownerId }: Scope) {
  return {
    /** The plan's steps that were promised for these days, both ends inclusive. */
    commitments: async (planId: string, from: Day, to: Day): Promise<readonly Commitment[]> =>
      await promised(db).execute({ ownerId, planId, from, to }),

    /** Everybody with a rhythm. */
    rhythms: async (): Promise<readonly Rhythmic[]> => await inRhythm(db).execute({ ownerId }),
  };
}

const given = sql.placeholder;

const promised = remembered((db) =>
  db
    .select({ dueOn: steps.dueOn, doneOn: steps.doneOn, droppedOn: steps.droppedOn })
    .from(steps)
    .where(and(eq(steps.ownerId, given('ownerId')), eq(steps.planId, given('planId')), between(steps.dueOn, given('from'), given('to')))),
);

const inRhythm = remembered((db) =>
  db
    .select({
      id: people.id,
      given: people.given,
      display: people.display,
      cadenceDays: sql<number>`${people.cadenceDays}`,
      lastContactOn: people.lastContactOn,
    })
    .from(people)
    .where(and(eq(people.ownerId, given('ownerId')), isNotNull(people.cadenceDays), isNull(people.archivedAt))),
);

import { and, between, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';
import type { Commitment } from '@/lib/plan/review';
import type { Rhythmic } from '@/lib/plan/rhythm-view';
import { people, steps } from '../schema';
import type { Scope } from '../scope';

/** What the charts of consistency and rhythm are drawn from, no wider than they look at. */
export function progressOf({ db, ownerId }: Scope) {
  return {
    /** The plan's steps that were promised for these days, both ends inclusive. */
    commitments: async (planId: string, from: Day, to: Day): Promise<Commitment[]> =>
      db
        .select({ dueOn: steps.dueOn, doneOn: steps.doneOn, droppedOn: steps.droppedOn })
        .from(steps)
        .where(and(eq(steps.ownerId, ownerId), eq(steps.planId, planId), between(steps.dueOn, from, to))),

    /** Everybody with a rhythm. */
    rhythms: async (): Promise<Rhythmic[]> => {
      const found = await db
        .select({ id: people.id, display: people.display, cadenceDays: people.cadenceDays, lastContactOn: people.lastContactOn })
        .from(people)
        .where(and(eq(people.ownerId, ownerId), isNotNull(people.cadenceDays), isNull(people.archivedAt)));
      return found.flatMap(({ cadenceDays, ...person }) => (cadenceDays === null ? [] : [{ ...person, cadenceDays }]));
    },
  };
}

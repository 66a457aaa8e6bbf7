import { type SQL, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';
import { mentors, people, shares, steps } from '../schema';
import type { Scope } from '../scope';

/** The numbers beside the rooms in the rail, in one query. */
export function roomCountsOf({ db, ownerId, now }: Scope) {
  return async (planId: string, today: Day) => {
    const counted = (from: SQL) => sql<number>`(select count(*) from ${from})`;
    const openSteps = sql`${steps} where ${steps.ownerId} = ${ownerId} and ${steps.planId} = ${planId} and ${steps.doneOn} is null and ${steps.droppedOn} is null`;
    const [counts] = await db
      .select({
        today: counted(sql`${openSteps} and ${steps.dueOn} <= ${today}`),
        people: counted(sql`${people} where ${people.ownerId} = ${ownerId} and ${people.archivedAt} is null`),
        mentors: counted(sql`${mentors} where ${mentors.ownerId} = ${ownerId} and ${mentors.planId} = ${planId}`),
        steps: counted(openSteps),
        sharing: counted(
          sql`${shares} where ${shares.ownerId} = ${ownerId} and ${shares.planId} = ${planId} and ${shares.revokedAt} is null and (${shares.expiresAt} is null or ${shares.expiresAt} > ${now.getTime()})`,
        ),
      })
      .from(sql`(select 1)`);
    return counts ?? { today: 0, people: 0, mentors: 0, steps: 0, sharing: 0 };
  };
}

import { type SQL, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { feedback, mentors, people, steps, suggestions } from '../../schema';
import type { Scope } from '../../scope';

const counted = (from: SQL) => sql<number>`(select count(*) from ${from})`;
const given = sql.placeholder;
const openSteps = sql`${steps} where ${ownedBy(steps, given('ownerId'))} and ${steps.planId} = ${given('planId')} and ${steps.doneOn} is null and ${steps.droppedOn} is null`;

const counts = cachedQuery((db) =>
  db
    .select({
      today: counted(sql`${openSteps} and ${steps.dueOn} <= ${given('today')}`),
      people: counted(sql`${people} where ${ownedBy(people, given('ownerId'))} and ${people.archivedAt} is null`),
      mentors: counted(sql`${mentors} where ${ownedBy(mentors, given('ownerId'))} and ${mentors.planId} = ${given('planId')}`),
      steps: counted(openSteps),
      inbox: counted(
        sql`${suggestions} where ${ownedBy(suggestions, given('ownerId'))} and ${suggestions.state} = 'open' and ${suggestions.day} <= ${given('today')}`,
      ),
      sharing: counted(
        sql`${feedback} where ${ownedBy(feedback, given('ownerId'))} and ${feedback.readAt} is null and ${feedback.shareId} is not null`,
      ),
    })
    .from(sql`(select 1)`),
);

/** The counts in the navigation, in one query. Sharing counts unread feedback from readers of every plan. */
export function navigationCountsOf({ db, ownerId }: Scope) {
  return async (planId: string, today: Day) => {
    const [row] = await counts(db).execute({ ownerId, planId, today });
    return row ?? { today: 0, people: 0, mentors: 0, steps: 0, inbox: 0, sharing: 0 };
  };
}

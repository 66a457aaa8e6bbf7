import { and, sql } from 'drizzle-orm';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { interactionPeople, interactions, people } from '../../schema';
import { isConversation, presentPeople, samePerson, spokeOn } from '../../sql/joins';
import { given, owner, servesGoal } from './conversations';

/** Minutes that a message or an e-mail takes, whoever it is with: our guess. */
const WRITTEN_MINUTES = 10;

/** The conversations of each day since one, and the minutes they usually take. One with several people takes as long as its longest. */
export const conversationDays = (db: Database) => {
  const isWritten = sql`${interactions.kind} in ('message', 'email')`;
  const each = db
    .select({
      on: spokeOn.as('on'),
      minutes: sql<number>`case when ${isWritten} then ${sql.raw(String(WRITTEN_MINUTES))} else max(${people.minutes}) end`.as('minutes'),
    })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .where(
      and(
        ownedBy(interactions, owner),
        isConversation,
        sql`${spokeOn} between ${given('from')} and ${given('today')}`,
        servesGoal(db, interactionPeople.personId),
      ),
    )
    .groupBy(interactions.id)
    .as('each');
  return db
    .select({ on: each.on, conversations: sql<number>`count(*)`, minutes: sql<number>`sum(${each.minutes})` })
    .from(each)
    .groupBy(sql`${each.on}`)
    .orderBy(sql`${each.on}`);
};

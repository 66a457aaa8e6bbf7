import { and, type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { interactions, people } from '../../schema';
import type { Scope } from '../../scope';
import { conversationsWith, isConversation, spokeOn } from '../../sql/joins';

/**
 * Sets the last contact and the waiting day of people from their interactions. Every change of an interaction ends with this statement, so
 * the two columns always agree with the interactions.
 */
export function updatingLastContact({ db, ownerId }: Scope, chosen: SQL): Statement {
  const theirs = conversationsWith(ownerId, people.id);
  return db
    .update(people)
    .set({
      lastContactOn: sql`(select max(${spokeOn}) from ${theirs} and ${isConversation})`,
      waitingSince: sql`(select min(${interactions.happenedOn}) from ${theirs}
        and ${interactions.isOutreach} = 1 and ${interactions.answeredOn} is null and ${interactions.closedOn} is null)`,
    })
    .where(and(ownedBy(people, ownerId), chosen));
}

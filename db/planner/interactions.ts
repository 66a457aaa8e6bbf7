import { and, eq, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { rowsOf } from '../rows';
import { interactions, people } from '../schema';
import type { Scope } from '../scope';

export type Interaction = typeof interactions.$inferSelect;

export function interactionsOf(scope: Scope) {
  const { db, ownerId } = scope;
  const rows = rowsOf(scope, interactions);
  const own = sql`${interactions.ownerId} = ${ownerId}`;

  return {
    ...rows,

    /**
     * Sets the person's last contact and waiting day from their interactions. Every write of an interaction ends with this
     * statement, so the two columns are never anything but what the interactions say.
     */
    countingContact: (personId: string): Statement =>
      db
        .update(people)
        .set({
          lastContactOn: sql`(select max(coalesce(${interactions.answeredOn}, ${interactions.happenedOn})) from ${interactions}
            where ${own} and ${interactions.personId} = ${personId} and (${interactions.isOutreach} = 0 or ${interactions.answeredOn} is not null))`,
          waitingSince: sql`(select min(${interactions.happenedOn}) from ${interactions}
            where ${own} and ${interactions.personId} = ${personId} and ${interactions.isOutreach} = 1
              and ${interactions.answeredOn} is null and ${interactions.restedOn} is null)`,
        })
        .where(and(eq(people.ownerId, ownerId), eq(people.id, personId))),
  };
}

import { and, asc, isNull, sql } from 'drizzle-orm';
import { ownedBy } from '../../owned-by';
import { interactionPeople, interactions, people } from '../../schema';
import type { Scope } from '../../scope';
import { presentPeople, samePerson } from '../../sql/joins';

/** An outreach that still waits, in the very words of its index. */
export const stillWaits = and(sql`${interactions.isOutreach} = 1`, isNull(interactions.answeredOn), isNull(interactions.closedOn));

/** Outreaches that wait for an answer, oldest first, with their person. */
export const waitingOutreaches = ({ db, ownerId }: Scope, most: number) =>
  db
    .select({
      id: interactions.id,
      kind: interactions.kind,
      line: interactions.line,
      happenedOn: interactions.happenedOn,
      answeredOn: interactions.answeredOn,
      followedUpOn: interactions.followedUpOn,
      followedUpAgainOn: interactions.followedUpAgainOn,
      closedOn: interactions.closedOn,
      personId: interactionPeople.personId,
      name: people.display,
    })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .where(and(ownedBy(interactions, ownerId), stillWaits, isNull(people.archivedAt)))
    .orderBy(asc(interactions.happenedOn))
    .limit(most);

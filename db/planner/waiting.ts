import { and, asc, eq, isNull } from 'drizzle-orm';
import { interactions, people } from '../schema';
import type { Scope } from '../scope';

/** Outreaches that wait for an answer, the oldest first, with whom they went to. */
export const waitingOutreaches = ({ db, ownerId }: Scope, most: number) =>
  db
    .select({
      id: interactions.id,
      kind: interactions.kind,
      line: interactions.line,
      happenedOn: interactions.happenedOn,
      answeredOn: interactions.answeredOn,
      bumpedOn: interactions.bumpedOn,
      bumpedAgainOn: interactions.bumpedAgainOn,
      restedOn: interactions.restedOn,
      personId: interactions.personId,
      name: people.display,
    })
    .from(people)
    .innerJoin(interactions, and(eq(interactions.ownerId, people.ownerId), eq(interactions.personId, people.id)))
    .where(
      and(
        eq(people.ownerId, ownerId),
        isNull(people.archivedAt),
        eq(interactions.isOutreach, true),
        isNull(interactions.answeredOn),
        isNull(interactions.restedOn),
      ),
    )
    .orderBy(asc(interactions.happenedOn))
    .limit(most);

export type WaitingOutreach = Awaited<ReturnType<typeof waitingOutreaches>>[number];

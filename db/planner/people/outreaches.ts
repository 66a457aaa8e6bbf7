import { and, desc, eq, exists, gte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { OUTREACHES_READ, type Outreach } from '@/lib/plan/outreach/outreach';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { interactionPeople, interactions, outcomes } from '../../schema';
import type { Scope } from '../../scope';
import { isReceivedIntroduction, presentPeople } from '../../sql/joins';

const conversation = alias(interactions, 'conversation');
const present = alias(interactionPeople, 'present');

/** Written exactly like the index, so that 20,000 people cost no more than 200. */
const latest = cachedQuery((db) =>
  db
    .select({
      personId: interactionPeople.personId,
      sentOn: interactions.happenedOn,
      answered: sql<boolean>`${interactions.answeredOn} is not null`.mapWith(Boolean),
      spoke: exists(
        db
          .select({ one: sql`1` })
          .from(present)
          .innerJoin(conversation, and(ownedBy(conversation, present.ownerId), eq(conversation.id, present.interactionId)))
          .where(
            and(
              ownedBy(present, interactions.ownerId),
              eq(present.personId, interactionPeople.personId),
              eq(conversation.isOutreach, false),
              gte(conversation.happenedOn, interactions.answeredOn),
            ),
          ),
      ).mapWith(Boolean),
      introduced: exists(
        db
          .select({ one: sql`1` })
          .from(outcomes)
          .where(
            and(
              ownedBy(outcomes, interactions.ownerId),
              eq(outcomes.personId, interactionPeople.personId),
              isReceivedIntroduction,
              gte(outcomes.happenedOn, interactions.answeredOn),
            ),
          ),
      ).mapWith(Boolean),
    })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .where(and(ownedBy(interactions, sql.placeholder('ownerId')), sql`${interactions.isOutreach} = 1`))
    .orderBy(desc(interactions.happenedOn))
    .limit(OUTREACHES_READ),
);

/** The latest two hundred outreaches with their results, newest first. */
export const latestOutreaches = async ({ db, ownerId }: Scope): Promise<readonly Outreach[]> => await latest(db).execute({ ownerId });

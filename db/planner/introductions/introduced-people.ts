import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../../owned-by';
import { outcomes, people } from '../../schema';
import type { Scope } from '../../scope';
import { conversationsWith, isConversation, spokeOn } from '../../sql/joins';

/** People of the tree at most. */
const MAX_TREE = 400;

const introducer = alias(people, 'introducer');
const led = alias(people, 'led');

/** Everyone who introduced someone or was introduced, first met first: since when, how often one spoke, and the last that came of it. */
export const introducedPeople = ({ db, ownerId }: Scope) => {
  const spoken = conversationsWith(people.ownerId, people.id);
  const hasLed = sql`exists (select 1 from ${people} as led where ${ownedBy(led, people.ownerId)} and ${led.introducedById} = ${people.id})`;
  return db
    .select({
      id: people.id,
      display: people.display,
      introducedById: introducer.id,
      firstOn: sql<Day | null>`(select min(${spokeOn}) from ${spoken} and ${isConversation})`,
      conversations: sql<number>`(select count(*) from ${spoken} and ${isConversation})`,
      cameOfIt: sql<string | null>`(select ${outcomes.text} from ${outcomes} where ${ownedBy(outcomes, people.ownerId)}
        and ${outcomes.personId} = ${people.id} and ${outcomes.direction} = 'received' order by ${outcomes.happenedOn} desc limit 1)`,
    })
    .from(people)
    .leftJoin(introducer, and(ownedBy(introducer, people.ownerId), eq(introducer.id, people.introducedById), isNull(introducer.archivedAt)))
    .where(and(ownedBy(people, ownerId), isNull(people.archivedAt), or(isNotNull(people.introducedById), hasLed)))
    .orderBy(asc(people.createdAt), asc(people.sortName))
    .limit(MAX_TREE);
};

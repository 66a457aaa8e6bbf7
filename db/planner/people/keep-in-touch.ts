import { and, desc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { WaitingOutreach } from '@/lib/plan/outreach/waiting-outreach';
import type { DuePerson } from '@/lib/plan/people/queue';
import type { Dormant } from '@/lib/plan/people/reconnect';
import { addDays, type Day } from '@/lib/plan/time/day';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { affiliations, goals, interactionPeople, interactions, keyConnections, organizations, outcomes, people } from '../../schema';
import type { Scope } from '../../scope';
import { pausedStretches } from '../../sql/day-sql';
import { conversationsWith, isConversation, presentPeople, sameOrganization, samePerson } from '../../sql/joins';
import { duePeople, isAwake, isDormant, notArchived, owner, today, unpausedDays } from './due-people';
import { reasonsOf } from './reasons';
import { type InFull, mayAsk, outreachInFull, readOutreach } from './waiting';

/** Days without a conversation after which a person without a rhythm may be suggested for reconnecting. */
const QUIET_DAYS = 120;
const MAX_QUIET = 15;
/** Outreaches read: `outreachesAsking` chooses from them by business days and pauses. */
const MAX_WAITING = 200;

/** The people that the queue, the waiting outreaches and the reconnection of a day are chosen from. */
export function keepInTouchOf({ db, ownerId }: Scope) {
  return {
    reasons: reasonsOf({ db, ownerId }),

    /**
     * The first people who are due or new, how many there are in all, and the outreaches that may ask for something, longest waiting
     * first. One query for both.
     */
    async dueAndWaiting(on: Day) {
      const rows = await dueAndWaiting(db).execute({ ownerId, today: on });
      return {
        due: rows.find(({ outreachId }) => !outreachId)?.due ?? 0,
        people: rows.flatMap(({ rhythmDays, outreachId, due: _due, ...person }): DuePerson[] =>
          rhythmDays === null || outreachId ? [] : [{ ...person, rhythmDays }],
        ),
        waiting: rows.flatMap(({ id: personId, name, outreachId: id, outreach }): WaitingOutreach[] =>
          id && outreach ? [{ id, personId, name, answeredOn: null, closedOn: null, ...outreach }] : [],
        ),
      };
    },

    /** The people who went quiet last, with what speaks for reconnecting. Leaves out new people, open outreaches and snoozes. */
    async dormant(planId: string, on: Day): Promise<Dormant[]> {
      const rows = await asleep(db).execute({ ownerId, planId, today: on, asleep: addDays(on, -QUIET_DAYS) });
      return rows.flatMap(({ lastContactOn, ...person }) => (lastContactOn === null ? [] : [{ ...person, lastContactOn }]));
    },
  };
}

const dueAndWaiting = cachedQuery((db) => {
  const none = sql<string | null>`null`;
  const person = {
    id: people.id,
    name: people.display,
    rhythmDays: people.rhythmDays,
    minutes: people.minutes,
    lastContactOn: people.lastContactOn,
    snoozedUntil: people.snoozedUntil,
    waitingSince: people.waitingSince,
  };
  const chosen = duePeople(db);
  const due = db
    .with(pausedStretches(db, owner))
    .select({
      ...person,
      due: chosen.due,
      outreachId: none.as('outreach_id'),
      outreach: sql<InFull>`null`.mapWith(readOutreach).as('outreach'),
    })
    .from(people)
    .innerJoin(chosen, eq(chosen.id, people.id))
    .where(notArchived);
  const longest = mayAsk(db, owner, today, MAX_WAITING);
  const waiting = db
    .select({ ...person, due: sql<number>`0`, outreachId: sql<string | null>`${interactions.id}`, outreach: outreachInFull })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .leftJoin(organizations, sameOrganization(people))
    .where(and(notArchived, sql`${interactions.id} in ${longest}`));
  return unionAll(due, waiting);
});

const asleep = cachedQuery((db) => {
  const theirs = conversationsWith(owner, people.id);
  return db
    .with(pausedStretches(db, owner))
    .select({
      id: people.id,
      given: people.given,
      name: people.display,
      category: people.category,
      rhythmDays: people.rhythmDays,
      position: people.position,
      organization: organizations.name,
      lastContactOn: people.lastContactOn,
      lastLine: sql<string>`coalesce((select ${interactions.line} from ${theirs} and ${isConversation}
        order by ${interactions.happenedOn} desc limit 1), '')`,
      conversations: sql<number>`(select count(*) from ${theirs} and ${isConversation})`,
      movedOn: sql<Day | null>`(select max(${affiliations.untilOn}) from ${affiliations}
        where ${ownedBy(affiliations, owner)} and ${affiliations.personId} = ${people.id})`,
      isKey: sql`exists (select 1 from ${keyConnections}
        inner join ${goals} on ${ownedBy(goals, keyConnections.ownerId)} and ${goals.id} = ${keyConnections.goalId}
        where ${ownedBy(keyConnections, owner)} and ${keyConnections.personId} = ${people.id}
          and ${goals.planId} = ${sql.placeholder('planId')})`.mapWith(Boolean),
      received: sql<number>`(select count(*) from ${outcomes} where ${ownedBy(outcomes, owner)}
        and ${outcomes.personId} = ${people.id} and ${outcomes.direction} = 'received')`,
      leftUnanswered: sql`exists (select 1 from ${theirs} and ${interactions.isOutreach} = 1
        and ${interactions.answeredOn} is null and ${interactions.happenedOn} > ${people.lastContactOn})`.mapWith(Boolean),
    })
    .from(people)
    .leftJoin(organizations, sameOrganization(people))
    .where(
      and(
        notArchived,
        lte(people.lastContactOn, sql.placeholder('asleep')),
        or(isNull(people.rhythmDays), isDormant(unpausedDays, people.rhythmDays)),
        isAwake,
      ),
    )
    .orderBy(desc(people.lastContactOn))
    .limit(MAX_QUIET);
});

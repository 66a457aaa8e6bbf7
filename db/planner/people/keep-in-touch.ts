import { and, asc, desc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { DuePerson } from '@/lib/plan/people/queue';
import type { Dormant } from '@/lib/plan/people/reconnect';
import { CLOSED_AFTER_DAYS, FOLLOW_UP_DAYS, type OutreachDays } from '@/lib/plan/people/rhythm';
import { addDays, type Day } from '@/lib/plan/time/day';
import { cachedQuery } from '../../engine/query-cache';
import { ownedBy } from '../../owned-by';
import { affiliations, goals, interactionPeople, interactions, keyConnections, organizations, outcomes, people } from '../../schema';
import type { Scope } from '../../scope';
import { dayAfter, laterDay, pausedStretches } from '../../sql/day-sql';
import { conversationsWith, presentPeople, sameOrganization, samePerson } from '../../sql/joins';
import { duePeople, isAwake, isDormant, notArchived, owner, today, unpausedDays } from './due-people';
import { reasonsOf } from './reasons';
import { stillWaits } from './waiting';

/** Days without a conversation after which a person without a rhythm may be suggested for reconnecting. */
const QUIET_DAYS = 120;
const MAX_QUIET = 15;
const MAX_WAITING = 20;

/** The people that the queue, the waiting outreaches and the reconnection of a day are chosen from. */
export function keepInTouchOf({ db, ownerId }: Scope) {
  return {
    reasons: reasonsOf({ db, ownerId }),

    /**
     * The first people who are due or new, how many there are in all, and the outreaches to follow up or close, longest waiting first.
     * One query for both.
     */
    async dueAndWaiting(on: Day) {
      const rows = await dueAndWaiting(db).execute({ ownerId, today: on });
      return {
        due: rows.find(({ outreachId }) => !outreachId)?.due ?? 0,
        people: rows.flatMap(({ rhythmDays, outreachId, due: _due, ...person }): DuePerson[] =>
          rhythmDays === null || outreachId ? [] : [{ ...person, rhythmDays }],
        ),
        waiting: rows.flatMap(({ id: personId, name, outreachId: id, sentOn: happenedOn, followedUpOn, followedUpAgainOn }): Waiting[] =>
          id && happenedOn ? [{ id, personId, name, happenedOn, followedUpOn, followedUpAgainOn, answeredOn: null, closedOn: null }] : [],
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

type Waiting = OutreachDays & { id: string; personId: string; name: string };

/** An outreach with something to do: a follow-up that is due, or one followed up twice that can be closed. */
const asks = or(
  isNotNull(interactions.followedUpAgainOn),
  and(
    sql`${interactions.happenedOn} > ${dayAfter(today, -CLOSED_AFTER_DAYS)}`,
    sql`${today} >= case when ${interactions.followedUpOn} is null then ${dayAfter(interactions.happenedOn, FOLLOW_UP_DAYS[0])}
      else ${laterDay(dayAfter(interactions.happenedOn, FOLLOW_UP_DAYS[1]), dayAfter(interactions.followedUpOn, FOLLOW_UP_DAYS[0]))} end`,
  ),
);

const dueAndWaiting = cachedQuery((db) => {
  const { id, happenedOn, followedUpOn, followedUpAgainOn } = interactions;
  const none = sql<string | null>`null`;
  const noDay = sql<Day | null>`null`;
  const person = {
    id: people.id,
    name: people.display,
    rhythmDays: people.rhythmDays,
    minutes: people.minutes,
    lastContactOn: people.lastContactOn,
    snoozedUntil: people.snoozedUntil,
    waitingSince: people.waitingSince,
  };
  const longest = db
    .select({ id })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .where(and(ownedBy(interactions, owner), stillWaits, asks, isNull(people.archivedAt)))
    .orderBy(asc(happenedOn))
    .limit(MAX_WAITING);
  const chosen = duePeople(db);
  const due = db
    .with(pausedStretches(db, owner))
    .select({
      ...person,
      due: chosen.due,
      outreachId: none.as('outreach_id'),
      sentOn: noDay.as('sent_on'),
      followedUpOn: noDay.as('followed_up_on'),
      followedUpAgainOn: noDay.as('followed_up_again_on'),
    })
    .from(people)
    .innerJoin(chosen, eq(chosen.id, people.id))
    .where(notArchived);
  const waiting = db
    .select({
      ...person,
      due: sql<number>`0`,
      outreachId: sql<string | null>`${id}`,
      sentOn: sql<Day | null>`${happenedOn}`,
      followedUpOn,
      followedUpAgainOn,
    })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .where(and(notArchived, sql`${id} in ${longest}`));
  return unionAll(due, waiting);
});

const asleep = cachedQuery((db) => {
  const theirs = conversationsWith(owner, people.id);
  const isConversation = sql`(${interactions.isOutreach} = 0 or ${interactions.answeredOn} is not null)`;
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

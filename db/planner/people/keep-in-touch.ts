import { and, asc, desc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Tie } from '@/lib/plan/people/queue';
import type { Dormant } from '@/lib/plan/people/reconnect';
import { CLOSED_AFTER_DAYS, FOLLOW_UP_DAYS, type OutreachDays } from '@/lib/plan/people/rhythm';
import { addDays, type Day } from '@/lib/plan/time/day';
import { remembered } from '../../engine/remembered';
import { ownedBy } from '../../owned-by';
import { affiliations, goals, interactions, keyConnections, organizations, outcomes, people } from '../../schema';
import type { Scope } from '../../scope';
import { dayAfter, laterDay, pausedStretches } from '../../sql/day-sql';
import { sameOrganization, samePerson } from '../../sql/joins';
import { duePeople, isAwake, isDormant, kept, owner, today, unpaused } from './due-people';
import { stillWaits } from './waiting';

/** Days of silence after which a tie without a rhythm has fallen asleep. */
const ASLEEP = 120;
const LOOKED_AT = 15;
const WAITING = 20;

/** Whom one wants to hear from: what the queue, the waiting outreaches and the reconnection of a day are chosen from. */
export function keepInTouchOf({ db, ownerId }: Scope) {
  return {
    /**
     * The first of those whose rhythm has gone by or not begun, with how many there are, and the outreaches that ask for something,
     * those that wait longest first, in one query.
     */
    async dueAndWaiting(on: Day) {
      const rows = await dueAndWaiting(db).execute({ ownerId, today: on });
      return {
        due: rows.find(({ outreachId }) => !outreachId)?.due ?? 0,
        ties: rows.flatMap(({ rhythmDays, outreachId, due: _due, ...tie }): Tie[] =>
          rhythmDays === null || outreachId ? [] : [{ ...tie, rhythmDays }],
        ),
        waiting: rows.flatMap(({ id: personId, name, outreachId: id, sentOn: happenedOn, followedUpOn, followedUpAgainOn }): Waiting[] =>
          id && happenedOn ? [{ id, personId, name, happenedOn, followedUpOn, followedUpAgainOn, answeredOn: null, closedOn: null }] : [],
        ),
      };
    },

    /** Those who fell asleep last, with what speaks for waking them. Nobody never spoken to, waited for or snoozed is among them. */
    async dormant(planId: string, on: Day): Promise<Dormant[]> {
      const rows = await asleep(db).execute({ ownerId, planId, today: on, asleep: addDays(on, -ASLEEP) });
      return rows.flatMap(({ lastContactOn, ...person }) => (lastContactOn === null ? [] : [{ ...person, lastContactOn }]));
    },
  };
}

type Waiting = OutreachDays & { id: string; personId: string; name: string };

/** An outreach that asks for something: a bump that is welcome, or rest after two. */
const asks = or(
  isNotNull(interactions.followedUpAgainOn),
  and(
    sql`${interactions.happenedOn} > ${dayAfter(today, -CLOSED_AFTER_DAYS)}`,
    sql`${today} >= case when ${interactions.followedUpOn} is null then ${dayAfter(interactions.happenedOn, FOLLOW_UP_DAYS[0])}
      else ${laterDay(dayAfter(interactions.happenedOn, FOLLOW_UP_DAYS[1]), dayAfter(interactions.followedUpOn, FOLLOW_UP_DAYS[0]))} end`,
  ),
);

const dueAndWaiting = remembered((db) => {
  const { id, happenedOn, followedUpOn, followedUpAgainOn } = interactions;
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
  const longest = db
    .select({ id })
    .from(interactions)
    .innerJoin(people, samePerson(interactions))
    .where(and(ownedBy(interactions, owner), stillWaits, asks, isNull(people.archivedAt)))
    .orderBy(asc(happenedOn))
    .limit(WAITING);
  const chosen = duePeople(db);
  const ties = db
    .with(pausedStretches(db, owner))
    .select({
      ...person,
      due: chosen.due,
      outreachId: none.as('outreach_id'),
      sentOn: none.as('sent_on'),
      followedUpOn: none.as('followed_up_on'),
      followedUpAgainOn: none.as('followed_up_again_on'),
    })
    .from(people)
    .innerJoin(chosen, eq(chosen.id, people.id))
    .where(kept);
  const waiting = db
    .select({
      ...person,
      due: sql<number>`0`,
      outreachId: sql<string | null>`${id}`,
      sentOn: sql<string | null>`${happenedOn}`,
      followedUpOn,
      followedUpAgainOn,
    })
    .from(interactions)
    .innerJoin(people, samePerson(interactions))
    .where(and(kept, sql`${id} in ${longest}`));
  return unionAll(ties, waiting);
});

const asleep = remembered((db) => {
  const theirs = sql`${ownedBy(interactions, owner)} and ${interactions.personId} = ${people.id}`;
  const contact = sql`(${interactions.isOutreach} = 0 or ${interactions.answeredOn} is not null)`;
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
      lastLine: sql<string>`coalesce((select ${interactions.line} from ${interactions} where ${theirs} and ${contact}
        order by ${interactions.happenedOn} desc limit 1), '')`,
      conversations: sql<number>`(select count(*) from ${interactions} where ${theirs} and ${contact})`,
      movedOn: sql<Day | null>`(select max(${affiliations.untilOn}) from ${affiliations}
        where ${ownedBy(affiliations, owner)} and ${affiliations.personId} = ${people.id})`,
      isKey: sql`exists (select 1 from ${keyConnections}
        inner join ${goals} on ${ownedBy(goals, keyConnections.ownerId)} and ${goals.id} = ${keyConnections.goalId}
        where ${ownedBy(keyConnections, owner)} and ${keyConnections.personId} = ${people.id}
          and ${goals.planId} = ${sql.placeholder('planId')})`.mapWith(Boolean),
      received: sql<number>`(select count(*) from ${outcomes} where ${ownedBy(outcomes, owner)}
        and ${outcomes.personId} = ${people.id} and ${outcomes.direction} = 'received')`,
      leftUnanswered: sql`exists (select 1 from ${interactions} where ${theirs} and ${interactions.isOutreach} = 1
        and ${interactions.answeredOn} is null and ${interactions.happenedOn} > ${people.lastContactOn})`.mapWith(Boolean),
    })
    .from(people)
    .leftJoin(organizations, sameOrganization(people))
    .where(
      and(
        kept,
        lte(people.lastContactOn, sql.placeholder('asleep')),
        or(isNull(people.rhythmDays), isDormant(unpaused, people.rhythmDays)),
        isAwake,
      ),
    )
    .orderBy(desc(people.lastContactOn))
    .limit(LOOKED_AT);
});

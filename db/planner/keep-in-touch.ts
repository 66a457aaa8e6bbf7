import { and, asc, desc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { addDays, type Day } from '@/lib/plan/day';
import type { Tie } from '@/lib/plan/queue';
import type { Dormant } from '@/lib/plan/reconnect';
import type { Attempt } from '@/lib/plan/rhythm';
import { affiliations, goals, interactions, keyConnections, organizations, outcomes, people } from '../schema';
import type { Scope } from '../scope';
import { sameOrganization } from './organizations';
import { stillWaits } from './waiting';

/** Days of silence after which a tie without a rhythm has fallen asleep, and one with a rhythm. */
const ASLEEP = 120;
const LONG_ASLEEP = 365;
const LOOKED_AT = 30;
const WAITING = 20;

/** Whom one wants to hear from: what the queue, the waiting outreaches and the reconnection of a day are chosen from. */
export function keepInTouchOf({ db, ownerId }: Scope) {
  const kept = and(eq(people.ownerId, ownerId), isNull(people.archivedAt));

  return {
    /** Everybody with a rhythm (the capacity guard keeps them few), and the outreaches that wait longest, in one query. */
    async circle() {
      const none = sql<string | null>`null`;
      const person = {
        id: people.id,
        name: people.display,
        cadenceDays: people.cadenceDays,
        minutes: people.minutes,
        lastContactOn: people.lastContactOn,
        snoozedUntil: people.snoozedUntil,
        waitingSince: people.waitingSince,
      };
      const { id, happenedOn, bumpedOn, bumpedAgainOn } = interactions;
      const oldest = db
        .select({ id })
        .from(interactions)
        .where(and(eq(interactions.ownerId, ownerId), stillWaits))
        .orderBy(asc(happenedOn))
        .limit(WAITING);
      const rows = await unionAll(
        db
          .select({
            ...person,
            outreachId: none.as('outreach_id'),
            sentOn: none.as('sent_on'),
            bumpedOn: none.as('b1'),
            bumpedAgainOn: none.as('b2'),
          })
          .from(people)
          .where(and(kept, isNotNull(people.cadenceDays))),
        db
          .select({ ...person, outreachId: sql<string | null>`${id}`, sentOn: sql<string | null>`${happenedOn}`, bumpedOn, bumpedAgainOn })
          .from(interactions)
          .innerJoin(people, and(eq(people.ownerId, interactions.ownerId), eq(people.id, interactions.personId)))
          .where(and(kept, sql`${id} in ${oldest}`)),
      );
      return {
        ties: rows.flatMap(({ cadenceDays, outreachId, ...tie }): Tie[] =>
          cadenceDays === null || outreachId ? [] : [{ ...tie, cadenceDays }],
        ),
        waiting: rows.flatMap(({ outreachId, sentOn, ...row }): Waiting[] =>
          outreachId && sentOn
            ? [
                {
                  id: outreachId,
                  personId: row.id,
                  name: row.name,
                  happenedOn: sentOn,
                  bumpedOn: row.bumpedOn,
                  bumpedAgainOn: row.bumpedAgainOn,
                  answeredOn: null,
                  restedOn: null,
                },
              ]
            : [],
        ),
      };
    },

    /** Those who fell asleep last, with what speaks for waking them. Nobody never spoken to, waited for or snoozed is among them. */
    async dormant(planId: string, today: Day): Promise<Dormant[]> {
      const theirs = sql`${interactions.ownerId} = ${ownerId} and ${interactions.personId} = ${people.id}`;
      const contact = sql`(${interactions.isOutreach} = 0 or ${interactions.answeredOn} is not null)`;
      const rows = await db
        .select({
          id: people.id,
          name: people.display,
          category: people.category,
          cadenceDays: people.cadenceDays,
          position: people.position,
          organization: organizations.name,
          lastContactOn: people.lastContactOn,
          lastLine: sql<string>`coalesce((select ${interactions.line} from ${interactions} where ${theirs} and ${contact}
            order by ${interactions.happenedOn} desc limit 1), '')`,
          conversations: sql<number>`(select count(*) from ${interactions} where ${theirs} and ${contact})`,
          movedOn: sql<Day | null>`(select max(${affiliations.untilOn}) from ${affiliations}
            where ${affiliations.ownerId} = ${ownerId} and ${affiliations.personId} = ${people.id})`,
          isKey:
            sql`exists (select 1 from ${keyConnections} inner join ${goals} on ${goals.ownerId} = ${keyConnections.ownerId} and ${goals.id} = ${keyConnections.goalId}
            where ${keyConnections.ownerId} = ${ownerId} and ${keyConnections.personId} = ${people.id} and ${goals.planId} = ${planId})`.mapWith(
              Boolean,
            ),
          received: sql<number>`(select count(*) from ${outcomes} where ${outcomes.ownerId} = ${ownerId} and ${outcomes.personId} = ${people.id}
            and ${outcomes.direction} = 'received')`,
          leftUnanswered: sql`exists (select 1 from ${interactions} where ${theirs} and ${interactions.isOutreach} = 1
            and ${interactions.answeredOn} is null and ${interactions.happenedOn} > ${people.lastContactOn})`.mapWith(Boolean),
        })
        .from(people)
        .leftJoin(organizations, sameOrganization(people))
        .where(
          and(
            kept,
            lte(people.lastContactOn, addDays(today, -ASLEEP)),
            or(isNull(people.cadenceDays), lte(people.lastContactOn, addDays(today, -LONG_ASLEEP))),
            isNull(people.waitingSince),
            or(isNull(people.snoozedUntil), lte(people.snoozedUntil, today)),
          ),
        )
        .orderBy(desc(people.lastContactOn))
        .limit(LOOKED_AT);
      return rows.flatMap(({ lastContactOn, ...person }) => (lastContactOn === null ? [] : [{ ...person, lastContactOn }]));
    },
  };
}

export type Waiting = Attempt & { id: string; personId: string; name: string };

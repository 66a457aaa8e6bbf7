import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import { preparedQuery } from '../../engine/prepared-query';
import { ownedBy } from '../../owned-by';
import { eventPeople, events, interactions, outcomes, people, steps } from '../../schema';
import type { Scope } from '../../scope';
import { samePerson } from '../../sql/joins';

/** Events of one plan on their page. */
const MAX_SHOWN = 200;

const given = sql.placeholder;
const ofThis = sql`${ownedBy(eventPeople, events.ownerId)} and ${eventPeople.eventId} = ${events.id}`;

const ofPlan = preparedQuery((db) =>
  db
    .select({
      id: events.id,
      title: events.title,
      place: events.place,
      happensOn: events.happensOn,
      atTime: events.atTime,
      cost: events.cost,
      wanted: events.wanted,
      goAgain: events.goAgain,
      toMeet: sql<number>`(select count(*) from ${eventPeople} where ${ofThis} and ${eventPeople.isWanted})`,
      met: sql<number>`(select count(${eventPeople.interactionId}) from ${eventPeople} where ${ofThis})`,
    })
    .from(events)
    .where(and(ownedBy(events, given('ownerId')), eq(events.planId, given('planId'))))
    .orderBy(desc(events.happensOn), asc(events.atTime), asc(events.id))
    .limit(MAX_SHOWN),
);

const whoIsThere = preparedQuery((db) =>
  db
    .select({
      id: eventPeople.id,
      personId: eventPeople.personId,
      name: people.display,
      isWanted: eventPeople.isWanted,
      interactionId: eventPeople.interactionId,
      line: sql<string>`coalesce(${interactions.line}, '')`,
      outcomes: db.$count(
        outcomes,
        and(
          ownedBy(outcomes, eventPeople.ownerId),
          eq(outcomes.personId, eventPeople.personId),
          sql`(${outcomes.interactionId} = ${eventPeople.interactionId} or ${outcomes.stepId} = ${eventPeople.stepId})`,
        ),
      ),
      stepId: eventPeople.stepId,
      step: steps.title,
      stepDueOn: steps.dueOn,
      stepDoneOn: steps.doneOn,
    })
    .from(eventPeople)
    .innerJoin(people, samePerson(eventPeople))
    .leftJoin(interactions, and(ownedBy(interactions, eventPeople.ownerId), eq(interactions.id, eventPeople.interactionId)))
    .leftJoin(steps, and(ownedBy(steps, eventPeople.ownerId), eq(steps.id, eventPeople.stepId)))
    .where(and(ownedBy(eventPeople, given('ownerId')), eq(eventPeople.eventId, given('eventId'))))
    .orderBy(asc(eventPeople.position), asc(eventPeople.createdAt), asc(eventPeople.id)),
);

export function eventListsOf({ db, ownerId }: Scope) {
  return {
    /** The events of a plan, the last first. */
    ofPlan: async (planId: string) => await ofPlan(db).execute({ ownerId, planId }),

    /** Who is to be met at an event and who was, with what was said, what came of it and what follows up. */
    whoIsThere: async (eventId: string) => await whoIsThere(db).execute({ ownerId, eventId }),
  };
}

export type EventItem = { happensOn: Day } & Awaited<ReturnType<ReturnType<typeof eventListsOf>['ofPlan']>>[number];

import { and, asc, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { FeedRows } from '@/lib/plan/feed/feed-entries';
import { addDays, type Day } from '@/lib/plan/time/day';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { events, goals, keyConnections, mentors, people, plans, steps } from '../../schema';
import type { Scope } from '../../scope';
import { samePerson } from '../../sql/joins';
import { othersOfStep } from '../steps/others';

/** Events of each kind in one feed. */
const MAX_EVENTS = 5000;
/** An open step is shown until this many days after it was due, and a date until then too. */
const DAYS_BACK = 90;

/** What a feed is about: one goal, one plan, or, where both are null, every plan that is not archived. */
export type FeedReach = { planId: string | null; goalId: string | null };

/** The owner's rows that a feed picks from. */
export async function feedRows(scope: Scope, { planId, goalId }: FeedReach, today: Day): Promise<FeedRows> {
  const { db } = scope;
  const from = addDays(today, -DAYS_BACK);
  const openPlans = db
    .select({ id: plans.id })
    .from(plans)
    .where(rowsOf(scope, plans).mine(isNull(plans.archivedAt), planId === null ? undefined : eq(plans.id, planId)));
  const ofGoal = goalId === null ? undefined : eq(goals.id, goalId);
  const isKey = exists(
    db
      .select({ one: sql`1` })
      .from(keyConnections)
      .innerJoin(goals, and(ownedBy(goals, keyConnections.ownerId), eq(goals.id, keyConnections.goalId), inArray(goals.planId, openPlans)))
      .where(rowsOf(scope, keyConnections).mine(eq(keyConnections.personId, people.id), ofGoal)),
  );
  const isMentor = exists(
    db
      .select({ one: sql`1` })
      .from(mentors)
      .where(rowsOf(scope, mentors).mine(eq(mentors.personId, people.id), inArray(mentors.planId, openPlans))),
  );
  const isOfGoal = goalId === null ? undefined : isKey;

  const [ofSteps, ofEvents, ofMentors, ofGoals, ofPlans, birthdays] = await Promise.all([
    stepRows(),
    goalId !== null ? [] : eventRows(),
    db
      .select({
        id: mentors.id,
        name: people.display,
        lastMetOn: sql<Day>`coalesce(${people.lastContactOn}, ${mentors.stageSince})`,
        everyDays: sql<number>`${mentors.meetsEveryDays}`,
        agreedUntil: mentors.agreedUntil,
      })
      .from(mentors)
      .innerJoin(people, and(samePerson(mentors), isNull(people.archivedAt), isOfGoal))
      .where(
        rowsOf(scope, mentors).mine(
          inArray(mentors.planId, openPlans),
          inArray(mentors.stage, ['accepted_trial', 'agreed', 'active']),
          isNotNull(mentors.meetsEveryDays),
        ),
      )
      .orderBy(asc(mentors.createdAt), asc(mentors.id))
      .limit(MAX_EVENTS),
    db
      .select({ id: goals.id, statement: goals.statement, dueOn: goals.dueOn })
      .from(goals)
      .where(rowsOf(scope, goals).mine(inArray(goals.planId, openPlans), ofGoal, since(goals.dueOn)))
      .orderBy(asc(goals.dueOn), asc(goals.id))
      .limit(MAX_EVENTS),
    goalId !== null
      ? []
      : db
          .select({ id: plans.id, name: plans.name, endsOn: plans.endsOn })
          .from(plans)
          .where(rowsOf(scope, plans).mine(inArray(plans.id, openPlans), since(plans.endsOn)))
          .orderBy(asc(plans.endsOn), asc(plans.name), asc(plans.id)),
    db
      .select({ id: people.id, name: people.display, birthday: sql<string>`${people.birthday}` })
      .from(people)
      .where(
        rowsOf(scope, people).mine(
          isNotNull(people.birthday),
          isNull(people.archivedAt),
          isOfGoal ?? (planId === null ? undefined : or(isKey, isMentor)),
        ),
      )
      .orderBy(asc(people.sortName), asc(people.id))
      .limit(MAX_EVENTS),
  ]);
  return { steps: ofSteps, events: ofEvents, mentors: ofMentors, goals: ofGoals, plans: ofPlans, birthdays };

  function since(day: typeof goals.dueOn | typeof plans.endsOn): SQL {
    return sql`${day} >= ${from}`;
  }

  function eventRows() {
    const { id, title, place, happensOn, atTime } = events;
    return db
      .select({ id, title, place, happensOn, atTime })
      .from(events)
      .where(rowsOf(scope, events).mine(inArray(events.planId, openPlans), sql`${happensOn} >= ${from}`))
      .orderBy(asc(happensOn), asc(atTime), asc(id))
      .limit(MAX_EVENTS);
  }

  function stepRows() {
    const { id, kind, title, dueOn, atTime, place } = steps;
    return db
      .select({ id, kind, title, dueOn, atTime, place, person: people.display, others: othersOfStep() })
      .from(steps)
      .leftJoin(people, samePerson(steps))
      .where(
        rowsOf(scope, steps).mine(
          inArray(steps.planId, openPlans),
          goalId === null ? undefined : eq(steps.goalId, goalId),
          isNull(steps.doneOn),
          isNull(steps.droppedOn),
          sql`${dueOn} >= ${from}`,
        ),
      )
      .orderBy(asc(dueOn), asc(atTime), asc(steps.createdAt), asc(id))
      .limit(MAX_EVENTS);
  }
}

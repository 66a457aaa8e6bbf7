import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { drawnPlan } from '@/lib/plan/thread/drawn-plan';
import { addDays, type Calendar, type Day, startOfWeek } from '@/lib/plan/time/day';
import { cachedReading } from '../../engine/cache/query-cache';
import { preparedQuery } from '../../engine/prepared-query';
import { ownedBy } from '../../owned-by';
import { keyConnections, mentors, people } from '../../schema';
import type { Scope } from '../../scope';
import { itemsOf } from '../../sql/json';
import { goalsOf } from './goals';
import { threadColumns } from './thread-columns';
import { keyHere, pickedFeedback, pickedOutcomes, pickedSteps } from './thread-picks';

/** A shared plan tells every step of this week. */
const RECENT_DAYS = 7;

const owner = sql.placeholder('ownerId');
const plan = sql.placeholder('planId');

/** The rows a plan's thread is drawn from, in four queries whatever the number of people in the account. */
export function threadsOf(scope: Scope) {
  const { db, ownerId } = scope;
  const goalsHere = goalsOf(scope);

  /**
   * The rows that the thread needs, see thread-picks.ts. An archived person is no key connection here.
   * @param today rows of steps due from a week before it are complete
   * @returns `mentors`: candidates and mentors, oldest first; `settled`: how many links are in place in rows left out
   */
  async function ofPlan(planId: string, today: Day) {
    const asked = { ownerId, planId };
    const since = addDays(today, -RECENT_DAYS);
    const [received, feedback] = await Promise.all([came(db).execute({ ...asked, since }), said(db).execute(asked)]);
    const itsSteps = new Set(received.flatMap(({ stepId }) => stepId ?? []));
    const tails = await planned(db).execute({ ...asked, since, named: JSON.stringify([...itsSteps]) });
    const rows = {
      steps: tails.map(({ step }) => step),
      outcomes: received.map(({ outcome }) => outcome),
      feedback: feedback.map(({ said: row }) => row),
    };
    const others = rows.steps.flatMap((step) => step.others.map(({ id }) => id));
    const named = new Set([...others, ...Object.values(rows).flatMap((some) => some.map(({ personId }) => personId))]);
    const connected = await connectedPeople(db).execute({ ...asked, named: JSON.stringify([...named]) });
    const once = [...new Map(connected.map((row) => [row.person.id, row])).values()];
    return {
      ...rows,
      people: once.map(({ person }) => person),
      keyConnections: connected.flatMap(({ connection }) => connection ?? []),
      mentors: once
        .flatMap(({ person, mentor }) => (mentor ? { ...mentor, personId: person.id } : []))
        .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime()),
      interactions: received.flatMap(({ interaction }) => interaction ?? []),
      settled: [tails, received, feedback].reduce((sum, [row]) => sum + (row?.settled ?? 0), 0),
    };
  }

  return {
    ofPlan,

    /** The plan as it is drawn, with its goals, mentors, people and the steps of this week: what its readers need of its rows. */
    drawn: (planId: string, calendar: Calendar) =>
      cachedReading(db, ownerId, `drawn ${JSON.stringify([planId, calendar])}`, async () => {
        const [standing, rows] = await Promise.all([goalsHere.standing(planId, calendar), ofPlan(planId, calendar.today)]);
        const goals = standing.map(({ goal }) => goal);
        const from = startOfWeek(calendar.today, calendar.weekStart);
        const ofWeek = rows.steps.filter(({ dueOn, droppedOn }) => droppedOn === null && dueOn >= from && dueOn < addDays(from, 7));
        return { goals, steps: ofWeek, people: rows.people, mentors: rows.mentors, ...drawnPlan(standing, rows, calendar) };
      }),
  };
}

/** Everyone the plan refers to, once for each goal they serve: key connections, mentors, and people in its other rows. */
const connectedPeople = preparedQuery((db) => {
  const mentorHere = and(ownedBy(mentors, owner), eq(mentors.planId, plan));
  const these = unionAll(
    db.select({ id: keyConnections.personId }).from(keyConnections).where(keyHere(db)),
    db.select({ id: mentors.personId }).from(mentors).where(mentorHere),
    db.select({ id: sql<string>`value` }).from(itemsOf(sql.placeholder('named'))),
  );
  const isKey = and(keyHere(db), eq(keyConnections.personId, people.id), isNull(people.archivedAt));
  const { person, connection, mentor } = threadColumns;
  return db
    .select({ person, connection, mentor })
    .from(people)
    .leftJoin(keyConnections, isKey)
    .leftJoin(mentors, and(mentorHere, eq(mentors.personId, people.id)))
    .where(and(ownedBy(people, owner), inArray(people.id, these)))
    .orderBy(keyConnections.createdAt, people.sortName);
});

const planned = preparedQuery(pickedSteps);
const came = preparedQuery(pickedOutcomes);
const said = preparedQuery(pickedFeedback);

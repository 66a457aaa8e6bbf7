import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { MAX_MISSED } from '@/lib/plan/step/step';
import { everyStep, type StepFilter } from '@/lib/plan/step/step-filter';
import { stepsPerPage } from '@/lib/plan/step/step-pages';
import type { Day } from '@/lib/plan/time/day';
import { cachedQuery } from '../../engine/cache/query-cache';
import type { Database } from '../../engine/client';
import { preparedQuery } from '../../engine/prepared-query';
import { ownedBy } from '../../owned-by';
import { goals, interactions, outcomes, people, steps } from '../../schema';
import type { Scope } from '../../scope';
import { isWith, samePerson } from '../../sql/joins';
import { isBare } from './bare-conversation';
import { othersOfStep } from './others';

/** Steps in a week or a month. */
const SHOWN = 500;
/** Steps of the list that are late, upcoming, and closed. */
const LATE = 20;
const AHEAD = 40;
const LATELY = 10;
const OF_GOAL = 20;
/** Steps from before that a week shows. */
const LEFT = 4;

const given = sql.placeholder;
const owner = given('ownerId');
/** A step of the plan that the filter lets through. */
const ofPlan = and(
  eq(steps.planId, given('planId')),
  sql`(${given('goalId')} = '' or ${steps.goalId} = ${given('goalId')})`,
  sql`(${given('kind')} = '' or ${steps.kind} = ${given('kind')})`,
  sql`(${given('personId')} = '' or ${isWith(owner, given('personId'))})`,
);
/** An empty text stands for no condition: what a query is given is never null. */
const asked = ({ goalId, personId, kind }: StepFilter) => ({ goalId: goalId ?? '', personId: personId ?? '', kind: kind ?? '' });

const isOpen = and(isNull(steps.doneOn), isNull(steps.droppedOn));
const byDay = [asc(steps.dueOn), asc(steps.atTime), asc(steps.createdAt)];

/** Steps with what a row shows: goal, person, number of outcomes, and since when its outreach waits. */
const listed = (db: Database, where: SQL | undefined, order: SQL[], limit: number | Placeholder) =>
  db
    .select({
      id: steps.id,
      kind: steps.kind,
      title: steps.title,
      dueOn: steps.dueOn,
      atTime: steps.atTime,
      place: steps.place,
      doneOn: steps.doneOn,
      droppedOn: steps.droppedOn,
      nothingCameOfIt: steps.nothingCameOfIt,
      recurrence: steps.recurrence,
      repeatsFrom: steps.repeatsFrom,
      cue: steps.cue,
      response: steps.response,
      obstacle: steps.obstacle,
      fallback: steps.fallback,
      goalId: steps.goalId,
      goal: goals.statement,
      personId: steps.personId,
      person: people.display,
      others: othersOfStep(),
      outcomes: db.$count(outcomes, and(ownedBy(outcomes, owner), sql`${outcomes.stepId} = ${steps.id}`)),
      waitingSince: sql<Day | null>`(select min(${interactions.happenedOn}) from ${interactions}
        where ${ownedBy(interactions, owner)} and ${interactions.stepId} = ${steps.id} and ${interactions.isOutreach} = 1
          and ${interactions.answeredOn} is null and ${interactions.closedOn} is null)`,
      isLogged: sql`exists (select 1 from ${interactions}
        where ${ownedBy(interactions, owner)} and ${interactions.stepId} = ${steps.id} and not ${isBare(owner)})`.mapWith(Boolean),
    })
    .from(steps)
    .leftJoin(goals, and(ownedBy(goals, steps.ownerId), eq(goals.id, steps.goalId)))
    .leftJoin(people, samePerson(steps))
    .where(and(ownedBy(steps, owner), where))
    .orderBy(...order)
    .limit(limit);

const openIds = (db: Database, where: SQL | undefined, order: SQL, limit: number) =>
  db
    .select({ id: steps.id })
    .from(steps)
    .where(and(ownedBy(steps, owner), ofPlan, isOpen, where))
    .orderBy(order)
    .limit(limit);

const one = cachedQuery((db) => listed(db, eq(steps.id, given('id')), byDay, 1));
const open = preparedQuery((db) => listed(db, and(ofPlan, isOpen), byDay, stepsPerPage + 1).offset(given('offset')));
const ahead = cachedQuery((db) => {
  const late = openIds(db, lt(steps.dueOn, given('today')), desc(steps.dueOn), LATE);
  const coming = openIds(db, and(gte(steps.dueOn, given('today')), lte(steps.dueOn, given('until'))), asc(steps.dueOn), AHEAD);
  return listed(db, or(inArray(steps.id, late), inArray(steps.id, coming)), byDay, SHOWN);
});
const over = cachedQuery((db) =>
  listed(
    db,
    and(ofPlan, or(isNotNull(steps.doneOn), isNotNull(steps.droppedOn))),
    [desc(sql`coalesce(${steps.doneOn}, ${steps.droppedOn})`), desc(steps.createdAt)],
    given('limit'),
  ).offset(given('offset')),
);
const missed = cachedQuery((db) =>
  listed(db, and(ofPlan, isOpen, lt(steps.dueOn, given('today'))), [desc(steps.dueOn), desc(steps.createdAt)], MAX_MISSED),
);
const ofGoal = cachedQuery((db) =>
  listed(
    db,
    and(eq(steps.goalId, given('goalId')), isNull(steps.droppedOn)),
    [asc(isNotNull(steps.doneOn)), desc(steps.doneOn), ...byDay],
    OF_GOAL,
  ),
);
const inDays = and(ofPlan, gte(steps.dueOn, given('from')), lte(steps.dueOn, given('to')), isNull(steps.droppedOn));
const between = cachedQuery((db) => listed(db, inDays, byDay, SHOWN));
const week = cachedQuery((db) => {
  const left = openIds(db, lt(steps.dueOn, given('from')), desc(steps.dueOn), LEFT);
  return listed(db, or(inDays, inArray(steps.id, left)), byDay, SHOWN);
});

export function stepListsOf({ db, ownerId }: Scope) {
  return {
    one: async (id: string) => await one(db).execute({ ownerId, id }),

    /** The latest of the late steps and the first upcoming ones until a day, earliest due day first. */
    ahead: async (planId: string, today: Day, until: Day, filter = everyStep) =>
      await ahead(db).execute({ ownerId, planId, today, until, ...asked(filter) }),

    /** A page of all open steps, the one due first first. @returns one more than a page where there is a next */
    open: async (planId: string, page = 1, filter = everyStep) =>
      await open(db).execute({ ownerId, planId, offset: (page - 1) * stepsPerPage, ...asked(filter) }),

    /** The latest open steps whose day is up. */
    missed: async (planId: string, today: Day) => await missed(db).execute({ ownerId, planId, today, ...asked(everyStep) }),

    /** The steps that were done or dropped last. */
    lately: async (planId: string, filter = everyStep) =>
      await over(db).execute({ ownerId, planId, limit: LATELY, offset: 0, ...asked(filter) }),

    /** A page of all steps that were done or dropped, the last first. @returns one more than a page where there is a next */
    closed: async (planId: string, page: number, filter = everyStep) =>
      await over(db).execute({ ownerId, planId, limit: stepsPerPage + 1, offset: (page - 1) * stepsPerPage, ...asked(filter) }),

    /** A goal's steps: open ones by due day, then completed ones, latest first. */
    ofGoal: async (goalId: string) => await ofGoal(db).execute({ ownerId, goalId }),

    /** The steps due in these days, both inclusive, without dropped ones. */
    between: async (planId: string, from: Day, to: Day, filter = everyStep) =>
      await between(db).execute({ ownerId, planId, from, to, ...asked(filter) }),

    /** The commitments of a week, and the latest few that are still open from before it. */
    ofWeek: async (planId: string, from: Day, to: Day) => await week(db).execute({ ownerId, planId, from, to, ...asked(everyStep) }),
  };
}

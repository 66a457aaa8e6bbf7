import { and, asc, desc, eq, gte, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';
import type { StepValues } from '@/lib/plan/step';
import { MissingRow } from '../errors';
import { rowsOf } from '../rows';
import { goals, interactions, outcomes, people, plans, steps } from '../schema';
import type { Scope } from '../scope';
import { remembering } from '../trash';

export type Step = typeof steps.$inferSelect;

/** As many open steps as one page shows, and as many of those that are over. */
const SHOWN = 300;
const LATELY = 20;
const OF_A_WEEK = 40;

export function stepsOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, steps);
  const isOpen = and(isNull(steps.doneOn), isNull(steps.droppedOn));

  /** Steps with what a row says of them: goal, person, how much came of it, since when its outreach waits. */
  const listed = (where: SQL | undefined, order: SQL[], most: number) =>
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
        goalId: steps.goalId,
        goal: goals.statement,
        personId: steps.personId,
        person: people.display,
        outcomes: db.$count(outcomes, and(sql`${outcomes.ownerId} = ${ownerId}`, sql`${outcomes.stepId} = ${steps.id}`)),
        waitingSince: sql<Day | null>`(select min(${interactions.happenedOn}) from ${interactions}
          where ${interactions.ownerId} = ${ownerId} and ${interactions.stepId} = ${steps.id} and ${interactions.isOutreach} = 1
            and ${interactions.answeredOn} is null and ${interactions.restedOn} is null)`,
      })
      .from(steps)
      .leftJoin(goals, and(eq(goals.ownerId, steps.ownerId), eq(goals.id, steps.goalId)))
      .leftJoin(people, and(eq(people.ownerId, steps.ownerId), eq(people.id, steps.personId)))
      .where(rows.mine(where))
      .orderBy(...order)
      .limit(most);
  const byDay = [asc(steps.dueOn), asc(steps.atTime), asc(steps.createdAt)];

  /** Changes the state of a step. @returns what `undo` wants @throws MissingRow */
  const settle = async (id: string, fields: Partial<Pick<Step, 'doneOn' | 'droppedOn' | 'nothingCameOfIt'>>, label: string) => {
    const { doneOn, droppedOn, nothingCameOfIt } = steps;
    const { trashId, statements } = remembering(scope, steps, [doneOn, droppedOn, nothingCameOfIt], eq(steps.id, id), label);
    await write([...statements, rows.updating(id, fields)]);
    return trashId;
  };

  return {
    ...rows,

    /** Every open step of the plan, the one due first first. */
    open: (planId: string) => listed(and(eq(steps.planId, planId), isOpen), byDay, SHOWN),

    /** The steps that were done or let go last. */
    lately: (planId: string) =>
      listed(
        and(eq(steps.planId, planId), or(isNotNull(steps.doneOn), isNotNull(steps.droppedOn))),
        [desc(sql`coalesce(${steps.doneOn}, ${steps.droppedOn})`), desc(steps.createdAt)],
        LATELY,
      ),

    /** The steps due in these days, both inclusive; what was let go is left out. */
    between: (planId: string, from: Day, to: Day) =>
      listed(and(eq(steps.planId, planId), gte(steps.dueOn, from), lte(steps.dueOn, to), isNull(steps.droppedOn)), byDay, SHOWN),

    /** The commitments of a week, and those of before it that are still open: of these the latest, so that it stays a short list. */
    async ofWeek(planId: string, from: Day, to: Day) {
      const where = and(eq(steps.planId, planId), lte(steps.dueOn, to), isNull(steps.droppedOn), or(gte(steps.dueOn, from), isOpen));
      return (await listed(where, [desc(steps.dueOn), desc(steps.atTime), desc(steps.createdAt)], OF_A_WEEK)).reverse();
    },

    /** @throws MissingRow */
    async inFull(id: string) {
      const [[step], [row]] = await Promise.all([listed(eq(steps.id, id), byDay, 1), rows.select(eq(steps.id, id))]);
      if (!step || !row) throw new MissingRow();
      return { ...row, ...step };
    },

    /** Makes a step, or edits the one whose `id` and `version` were read. @returns the id @throws MissingRow, StaleRow */
    async save({ id, version = 0, ...step }: StepValues) {
      await Promise.all([
        rowsOf(scope, plans).find(step.planId),
        step.goalId && rowsOf(scope, goals).find(step.goalId),
        step.personId && rowsOf(scope, people).find(step.personId),
      ]);
      if (!id) return rows.create(step);
      await rows.changeVersion(id, version, step);
      return id;
    },

    complete: (id: string, today: Day) => settle(id, { doneOn: today, droppedOn: null }, 'Done'),
    reopen: (id: string) => settle(id, { doneOn: null, droppedOn: null, nothingCameOfIt: false }, 'Reopened'),
    drop: (id: string, today: Day) => settle(id, { droppedOn: today, doneOn: null }, 'Let go'),
    nothingCameOf: (id: string) => settle(id, { nothingCameOfIt: true }, 'Nothing came of it'),
  };
}

export type ListedStep = Awaited<ReturnType<ReturnType<typeof stepsOf>['open']>>[number];

import { and, desc, eq, lte, type SQL, sql } from 'drizzle-orm';
import { goalAsOf, waitingTogether } from '@/lib/plan/goal/easing';
import type { GoalValues } from '@/lib/plan/goal/goal';
import { editedGoal, pickEased } from '@/lib/plan/goal/goal-edit';
import { goalSummary } from '@/lib/plan/goal/goal-summary';
import { paceChart } from '@/lib/plan/progress/progress-charts';
import type { Calendar, Day } from '@/lib/plan/time/day';
import { cachedQuery, cachedReading } from '../../engine/cache/query-cache';
import type { Database } from '../../engine/client';
import { MissingRow, StaleRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goalChanges, goals, measurements, plans } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { goalEventsOf } from './goal-events';
import { settingQuestions } from './goal-questions';

/** A goal on a given day, with every change of its log that is in effect. The log is oldest first. */
type Goal = typeof goals.$inferSelect & { changes: GoalChange[] };
type GoalChange = typeof goalChanges.$inferSelect;

/** Steps and numbers on a goal's page. */
const SHOWN = 12;

export function goalsOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = rowsOf(scope, goals);
  const changes = rowsOf(scope, goalChanges);
  const byHand = rowsOf(scope, measurements);

  const events = goalEventsOf(scope);
  const inForce = async (planId: string, today: Day) => asTheyStand(await ofPlan(db).execute({ ownerId, planId }), today);

  /** @throws MissingRow */
  const asOf = async (id: string, today: Day) => {
    const [goal] = asTheyStand(await one(db).execute({ ownerId, id }), today);
    if (!goal) throw new MissingRow();
    return goal;
  };

  /** Changes in effect have been written to the row: see `applied` in the schema. */
  const applying = (goalId: string, today: Day) =>
    db
      .update(goalChanges)
      .set({ applied: true })
      .where(changes.mine(eq(goalChanges.goalId, goalId), eq(goalChanges.applied, false), lte(goalChanges.effectiveOn, today)));

  async function change({ id = '', version = 0, planId: _plan, easingReason, questions, ...fields }: GoalValues, today: Day) {
    const goal = await asOf(id, today);
    const asked = fields.kind === 'learning' ? await settingQuestions(scope, id, questions) : [];
    const edited = editedGoal(goal, { ...fields, easingReason }, today);
    const logged = edited.changes.map((move) =>
      changes.inserting({ ...move, goalId: id, reason: easingReason, applied: move.effectiveOn <= today }),
    );
    try {
      await rows.changeVersion(id, version, { ...fields, ...edited.row }, { after: [applying(id, today), ...logged, ...asked] });
    } catch (error) {
      throw error instanceof StaleRow ? new StaleRow(await asOf(id, today)) : error;
    }
    return id;
  }

  async function create({ id: _id, version: _version, easingReason: _reason, questions, ...fields }: GoalValues) {
    await rowsOf(scope, plans).find(fields.planId);
    const id = newId();
    await write([rows.inserting(fields, id), ...(await settingQuestions(scope, id, questions))]);
    return id;
  }

  return {
    find: rows.find,
    remove: rows.remove,
    asOf,

    /** The plan's goals as they are today, with their logs, earliest due day first. */
    inForce,

    ...events,

    /** The same with where each stands. */
    standing: (planId: string, calendar: Calendar) =>
      cachedReading(db, ownerId, `standing ${JSON.stringify([planId, calendar])}`, async () => {
        const [found, counted] = await Promise.all([inForce(planId, calendar.today), events.eventsOfPlan(planId, calendar.today)]);
        return found.map((goal) => ({ goal, summary: goalSummary(goal, counted, calendar) }));
      }),

    /** One goal as it is today with the chart of its pace. @throws MissingRow */
    charted: (id: string, calendar: Calendar) =>
      cachedReading(db, ownerId, `chart ${JSON.stringify([id, calendar])}`, async () => {
        const [goal, counted] = await Promise.all([asOf(id, calendar.today), events.eventsOf(id, calendar.today)]);
        return { goal, chart: paceChart(goal, counted, calendar) };
      }),

    /**
     * Makes a goal, or edits the one whose `id` and `version` were read. Anything easier waits its seven days in the log; every
     * such change is logged. @returns the id @throws MissingRow, StaleRow
     */
    save: (values: GoalValues, today: Day) => (values.id ? change(values, today) : create(values)),

    /** Cancels a waiting easing and the changes that came with it. @throws MissingRow */
    async keepAsItIs(id: string, field: GoalChange['field'], today: Day) {
      const goal = await asOf(id, today);
      const together = waitingTogether(goal.changes, today).find(([first]) => first.field === field) ?? [];
      const kept = together.map((change) => {
        const value = String(goal[change.field]);
        return changes.inserting({
          goalId: id,
          field: change.field,
          from: value,
          to: value,
          madeOn: today,
          effectiveOn: today,
          applied: true,
        });
      });
      await write([rows.updating(id, pickEased(goal)), applying(id, today), ...kept]);
    },

    /** The latest numbers typed in for a goal, the last first. */
    measurementsOf: (id: string) =>
      cachedReading(db, ownerId, `measurements of ${id}`, async () =>
        db
          .select()
          .from(measurements)
          .where(byHand.mine(eq(measurements.goalId, id)))
          .orderBy(desc(measurements.measuredOn), desc(measurements.createdAt))
          .limit(SHOWN),
      ),

    /** Notes the number of a goal on a day. @throws MissingRow */
    async measure(goalId: string, measuredOn: Day, value: number) {
      await rows.find(goalId);
      await write([byHand.inserting({ goalId, measuredOn, value }, newId())]);
    },

    removeMeasurement: byHand.remove,
  };
}

const withChanges = (db: Database, where: SQL) =>
  db
    .select({ goal: goals, change: goalChanges })
    .from(goals)
    .leftJoin(goalChanges, and(ownedBy(goalChanges, goals.ownerId), eq(goalChanges.goalId, goals.id)))
    .where(and(ownedBy(goals, sql.placeholder('ownerId')), where))
    .orderBy(goals.createdAt, goals.id, goalChanges.createdAt);

const one = cachedQuery((db) => withChanges(db, eq(goals.id, sql.placeholder('id'))));
const ofPlan = cachedQuery((db) => withChanges(db, eq(goals.planId, sql.placeholder('planId'))));

function asTheyStand(found: readonly { goal: typeof goals.$inferSelect; change: GoalChange | null }[], today: Day) {
  const once = new Map<string, Goal>();
  for (const { goal, change } of found) {
    const { changes } = once.get(goal.id) ?? { changes: [] };
    once.set(goal.id, { ...goal, changes: change ? [...changes, change] : changes });
  }
  return [...once.values()]
    .map((goal) => goalAsOf(goal, goal.changes, today))
    .sort((one, other) => Number(one.dueOn > other.dueOn) - Number(one.dueOn < other.dueOn));
}

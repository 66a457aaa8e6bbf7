import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { easedFields, goalKinds, measures } from '@/lib/plan/words/words';
import { day, flag } from './columns';
import { addressable, belongsTo, owned } from './owned';
import { plans } from './plans';

export const goals = sqliteTable(
  'goals',
  {
    ...owned(),
    planId: text().notNull(),
    statement: text().notNull(),
    /** In all, each week (then `target` is a number per week), or questions (then it is how many there are). */
    kind: text({ enum: goalKinds }).notNull().default('total'),
    /** What counts: conversations with its people, people spoken with, introductions received, a number typed in, or questions answered. */
    measure: text({ enum: measures }).notNull(),
    unit: text().notNull(),
    baseline: real().notNull(),
    target: real().notNull(),
    startsOn: day().notNull(),
    dueOn: day().notNull(),
    matters: text().notNull().default(''),
    servesPart: text().notNull().default(''),
    /** Beside what it counts: what is done for it each week. */
    behaviour: text().notNull().default(''),
    confidence: integer(),
    /** Why the goal was committed although the SMART check had findings. */
    openFindingsReason: text().notNull().default(''),
  },
  (goal) => [addressable('goals', goal), belongsTo(goal.ownerId, goal.planId, plans), index('goals_plan').on(goal.ownerId, goal.planId)],
);

/** The change log of a goal. An easing waits here until `effectiveOn`; until it is `applied`, the row in `goals` keeps the value before it. */
export const goalChanges = sqliteTable(
  'goal_changes',
  {
    ...owned(),
    goalId: text().notNull(),
    field: text({ enum: easedFields }).notNull(),
    from: text().notNull(),
    to: text().notNull(),
    reason: text().notNull().default(''),
    madeOn: day().notNull(),
    effectiveOn: day().notNull(),
    applied: flag(),
  },
  (change) => [belongsTo(change.ownerId, change.goalId, goals), index('goal_changes_goal').on(change.ownerId, change.goalId)],
);

/** The value of a goal whose number is typed in, on a day. */
export const measurements = sqliteTable(
  'measurements',
  { ...owned(), goalId: text().notNull(), measuredOn: day().notNull(), value: real().notNull() },
  (measurement) => [
    belongsTo(measurement.ownerId, measurement.goalId, goals),
    index('measurements_goal').on(measurement.ownerId, measurement.goalId),
  ],
);

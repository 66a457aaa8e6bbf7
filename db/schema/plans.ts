import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { day, flag, instant } from './columns';
import { addressable, owned } from './owned';

export const plans = sqliteTable(
  'plans',
  {
    ...owned(),
    /** Short, for the rail: "Product in energy". */
    name: text().notNull(),
    objective: text().notNull(),
    reasons: text().notNull().default(''),
    values: text().notNull().default(''),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    /** An archived plan cannot be the current one, and its share links stop until it is restored. */
    archivedAt: instant(),
    /** What came of it, as it was when the plan was archived: a `PlanReport` as JSON; empty for one that never was. */
    report: text().notNull().default(''),
  },
  (plan) => [addressable('plans', plan), index('plans_owner').on(plan.ownerId)],
);

/** A pause as entered: days that cost nothing in any plan; `pausesInEffect` says which of them count. Both ends inclusive. */
export const pauses = sqliteTable(
  'pauses',
  {
    ...owned(),
    fromOn: day().notNull(),
    toOn: day().notNull(),
    reason: text().notNull().default(''),
    /** Null for a pause older than this column: all of it counts. */
    enteredOn: day(),
    /** It was unexpected, so it counts at once however long it is; `reason` says why. */
    emergency: flag(),
  },
  (pause) => [addressable('pauses', pause), index('pauses_owner').on(pause.ownerId)],
);

import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { day } from './columns';
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
  },
  (plan) => [addressable('plans', plan), index('plans_owner').on(plan.ownerId)],
);

/** Holiday, illness: days that cost nothing in any plan. Both ends inclusive. */
export const pauses = sqliteTable(
  'pauses',
  { ...owned(), fromOn: day().notNull(), toOn: day().notNull(), reason: text().notNull().default('') },
  (pause) => [addressable('pauses', pause), index('pauses_owner').on(pause.ownerId)],
);

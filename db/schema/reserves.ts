import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { day } from './columns';
import { belongsTo, owned } from './owned';
import { plans } from './plans';

/** A reserve spent on a missed week of a plan, which then does not count; `withReserves` says which of them hold. */
export const reserves = sqliteTable(
  'reserves',
  {
    ...owned(),
    planId: text().notNull(),
    /** The first day of the week. */
    weekOn: day().notNull(),
    reason: text().notNull(),
  },
  (reserve) => [
    belongsTo(reserve.ownerId, reserve.planId, plans),
    uniqueIndex('reserves_week').on(reserve.ownerId, reserve.planId, reserve.weekOn),
  ],
);

import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { day, instant } from './columns';
import { belongsTo, owned } from './owned';
import { plans } from './plans';

/** The review of one week of a plan. Once the week is closed it is frozen; a correction is a further row for the same week. */
export const reviews = sqliteTable(
  'reviews',
  {
    ...owned(),
    planId: text().notNull(),
    /** The first day of the week. */
    weekOn: day().notNull(),
    win: text().notNull().default(''),
    obstacle: text().notNull().default(''),
    learned: text().notNull().default(''),
    /** Confidence by the id of the goal, as JSON. */
    confidence: text().notNull().default('{}'),
    /** Null while the review is open. */
    closedAt: instant(),
    /** What was true when the week was closed: a `WeekSnapshot` as JSON. */
    snapshot: text().notNull().default(''),
    /** SHA-256 of the snapshot, so that a change of its bytes shows. */
    fingerprint: text().notNull().default(''),
  },
  (review) => [
    belongsTo(review.ownerId, review.planId, plans),
    index('reviews_week').on(review.ownerId, review.planId, review.weekOn),
    uniqueIndex('reviews_open').on(review.ownerId, review.planId, review.weekOn).where(sql`closed_at is null`),
  ],
);

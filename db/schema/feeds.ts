import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, instant } from './columns';
import { goals } from './goals';
import { addressable, belongsTo, owned } from './owned';
import { plans } from './plans';

/** A calendar that programs read by a secret address. The address is shown once; only the SHA-256 of its token stays. */
export const feeds = sqliteTable(
  'feeds',
  {
    ...owned(),
    name: text().notNull(),
    /** Null for every plan that is not archived. */
    planId: text(),
    /** Null for every goal. */
    goalId: text(),
    /** For a feed from a full export that has no address yet, see `noAddress`. */
    tokenHash: text().notNull().unique(),
    showNames: flag(),
    showSteps: flag(),
    showMeetings: flag(),
    showDates: flag(),
    showBirthdays: flag(),
    fetchedAt: instant(),
    /** What its events said when they were last read, see `FeedStamps`; as hashes, so it is never exported. */
    eventHashes: text().notNull().default(''),
  },
  (feed) => [
    addressable('feeds', feed),
    belongsTo(feed.ownerId, feed.planId, plans),
    belongsTo(feed.ownerId, feed.goalId, goals),
    index('feeds_plan').on(feed.ownerId, feed.planId),
    index('feeds_goal').on(feed.ownerId, feed.goalId),
  ],
);
